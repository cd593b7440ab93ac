"""A matter deleted with all that belongs to it; whoever asks for it has been asked before."""

from collections.abc import Sequence
from pathlib import Path

from songbang import __version__
from songbang.basis.problem import Problem
from songbang.matter.erase import erase
from songbang.matter.written import Written, pictures_in
from songbang.reports.plain_values import Json
from songbang.reports.written_lines import written_json
from songbang.tasks.matter.files import own_files
from songbang.tasks.refusal import Refusal

NOT_ERASED = 1


def going(folder: Path, cache: Path | None = None) -> list[Written]:
    """Return what will be deleted: the files of the matter, and those of the ``cache`` where it is named."""
    return [*own_files(folder), *(pictures_in(cache) if cache is not None else ())]


def erased(folder: Path, cache: Path | None = None) -> list[Written]:
    """Delete the matter and return the files that are gone; what stood in the way is a ``Refusal``."""
    gone = going(folder, cache)
    wrong = erase(folder, [*pictures_in(cache)] if cache is not None else ())
    if isinstance(wrong, Problem):
        raise Refusal(wrong.says, wrong.do, NOT_ERASED)
    return gone


def erased_json(gone: Sequence[Written]) -> dict[str, Json]:
    """Return the document of `songbang matter erase --json`."""
    return {"songbang": __version__, "command": "matter erase", "deleted": written_json(gone), "problems": []}
