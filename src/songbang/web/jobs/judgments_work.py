"""Decisions read and counted in a process of its own: what comes back is plain, so that the app needs no columns."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from songbang.reports.plain_values import Json
from songbang.web.jobs.job import Progress

if TYPE_CHECKING:
    from songbang.corpus.progress import Progress as Far

DECISIONS, LABELS = "decisions", "labels.csv"
"""What lies in the folder of the work: the documents in a folder, and a sample that was labelled by hand."""
RESULTS = "songbang-judgments"
Rows = Sequence[Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Judged:
    """The document of ``songbang judgments --json``, all files as one zip, and the figures as the page shows them.

    ``totals``: shares and quantities of all decisions; ``groups``: for each measure how it is grouped, the rows, and
    what is kept back.
    """

    document: Mapping[str, Any]
    archive: bytes
    totals: Sequence[tuple[str, Rows]]
    groups: Sequence[tuple[str, Sequence[tuple[str, Rows, str]]]]

    @property
    def problems(self) -> Sequence[Mapping[str, Json]]:
        """Return what could not be read, or not whole."""
        found: Sequence[Mapping[str, Json]] = self.document["problems"]
        return found


def judgments(  # noqa: PLR0913, PLR0917 - the decisions, how they are read and counted, in which language
    tell: Callable[[Progress], None], folder: str, column: str, day: date, seed: int, sample: int, lang: str
) -> Judged:
    """Read the decisions that lie in a folder, those on scans too, and count."""
    from songbang.tasks.many import needs_many  # noqa: PLC0415 - a worker is up sooner without

    with needs_many():
        from songbang.reports.judgments.figure_rows import group_rows, total_rows  # noqa: PLC0415
        from songbang.tasks.judgments import JudgmentsAsked, read_corpus  # noqa: PLC0415
        from songbang.tasks.judgments_files import judgments_named  # noqa: PLC0415
        from songbang.tasks.judgments_json import judgments_json  # noqa: PLC0415
        from songbang.tasks.places import names_by_code  # noqa: PLC0415
        from songbang.web.matters.zipped import zipped  # noqa: PLC0415

        here = Path(folder)
        labels = here / LABELS
        asked = JudgmentsAsked(
            (str(here / DECISIONS),),
            here / RESULTS,
            day,
            seed,
            sample,
            labels if labels.exists() else None,
            column,
            scans=True,
        )
        found = read_corpus(asked, lambda far: tell(_far(far)))
        archive = zipped(RESULTS, dict(judgments_named(found, lang)))
    totals, groups = total_rows(found.told, lang), group_rows(found.told, names_by_code(), lang)
    return Judged(judgments_json(found, lang), archive, list(totals), list(groups))


def _far(far: "Far") -> Progress:
    return Progress("bytes", far.done, far.total, f"{far.documents:,}")
