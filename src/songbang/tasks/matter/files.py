"""Every file that was written for a matter: in its folder, beside it, reports, and what was kept of pictures."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from songbang import __version__
from songbang.matter.erase import is_matter
from songbang.matter.locking.faults import fault
from songbang.matter.locking.places import places
from songbang.matter.written import Role, Written, files_of, pictures_in, reports_in
from songbang.reports.plain_values import Json
from songbang.reports.script import tell
from songbang.reports.written_lines import NOT_KNOWN, written_json
from songbang.tasks.refusal import Refusal

REPORTS = "songbang-report"


def own_files(folder: Path) -> list[Written]:
    """Return the files of a matter itself; a folder that is none is a ``Refusal``."""
    if not is_matter(folder):
        wrong = fault("no_matter", str(folder), folder)
        raise Refusal(wrong.says, wrong.do)
    return [*files_of(folder)]


def all_files(folder: Path, near: Iterable[Path] = (), cache: Path | None = None) -> list[Written]:
    """Return the files of a matter, the reports beside it and in the folders ``near``, and those of the ``cache``."""
    own = own_files(folder)
    inside = {one.path.resolve() for one in own if one.role is not Role.REPORT}
    folders = dict.fromkeys(one.resolve() / REPORTS for one in (*near, places(folder).folder.parent))
    reports = [one for one in reports_in(folders) if one.path.resolve() not in inside]
    return [*own, *reports, *pictures_in(cache)]


def files_json(found: Sequence[Written], lang: str) -> dict[str, Json]:
    """Return the document of `songbang matter files --json`."""
    return {
        "songbang": __version__,
        "command": "matter files",
        "files": written_json(found),
        "not_known": [tell(one, lang) for one in NOT_KNOWN],
        "problems": [],
    }
