"""A hand-labelled sample set beside what the machine read."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from songbang.basis.words import Words
from songbang.tasks.refusal import NOTHING_READ, Refusal, refused

if TYPE_CHECKING:
    from songbang.judgments.statistics.checked import Checked
    from songbang.judgments.table import Table

UNREAD = Words("「{file}」读不到。", "“{file}” cannot be read.")
CHECK = Words("检查文件名，以及能不能打开它。", "Check the name of the file, and that you may open it.")
EMPTY = Words("「{file}」里没有填好的格子。", "“{file}” holds no cell that was filled in.")
FILL = Words(
    "在 sample.csv 里看着文书填；没有写明的填 not told。",
    "Fill in sample.csv with the decisions beside you; “not told” where a decision does not tell it.",
)


@dataclass(frozen=True, slots=True)
class Given:
    """A file of labels, read before anything else is."""

    name: str
    data: bytes


def labels_given(path: Path | None) -> Given | None:
    """Return the file; ``None`` where there is none. Raises ``Refusal`` where it cannot be read."""
    try:
        return None if path is None else Given(path.name, path.read_bytes())
    except (OSError, ValueError) as error:
        raise Refusal(UNREAD.fill(file=path), CHECK, NOTHING_READ) from error


def checked_labels(given: Given | None, table: "Table", seed: int) -> "Checked | None":
    """Return agreement and corrected shares; ``None`` where there are no labels.

    A file that holds no label, or cells that cannot be used, is a ``Refusal`` that names them: shares corrected by half
    of a sample would not be what the sample says.
    """
    if given is None:
        return None
    from songbang.judgments.statistics.checked import checked  # noqa: PLC0415 - seldom needed
    from songbang.judgments.statistics.labels import read_labels  # noqa: PLC0415

    labels = read_labels(given.data, table, given.name)
    if labels.problems:
        raise refused(labels.problems[0], NOTHING_READ, labels.problems[1:])
    if not labels.pairs:
        raise Refusal(EMPTY.fill(file=given.name), FILL, NOTHING_READ)
    return checked(labels, table, seed)
