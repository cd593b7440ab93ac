"""`songbang matter files` and `erase`: what was written for a matter, and its end."""

import sys
from collections.abc import Sequence
from pathlib import Path

from songbang import __version__
from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.cli.evidence_task import say
from songbang.cli.faults import USAGE, CommandError
from songbang.cli.kept import cache_folder
from songbang.cli.output import put_json
from songbang.matter.erase import erase, is_matter
from songbang.matter.locking.faults import fault
from songbang.matter.locking.places import places
from songbang.matter.written import Role, Written, files_of, pictures_in, reports_in
from songbang.reports.plain_values import Json
from songbang.reports.script import tell
from songbang.reports.written_lines import NOT_KNOWN, written_json, written_lines

REPORTS = "songbang-report"
_WILL_GO = Words("下面 {count} 个文件会被删除，不能恢复：", "These {count} files will be deleted for good:")
_ASK = Words(
    "确定的话，输入文件夹的名字「{name}」或 y 再回车；直接回车不删除：",
    "To go on, type the folder's name “{name}” or y; Enter alone deletes nothing: ",
)
_KEPT = Words("没有删除任何东西。", "Nothing was deleted.")
_CONFIRM = Words("确定要删，加上 --yes，或在终端里确认。", "To delete, add --yes or confirm in a terminal.")
_GONE = Words("删掉了 {count} 个文件。", "{count} files were deleted.")
_REST = Words(
    "报告和认图缓存没有删：报告自己删，缓存加 --cache。",
    "Reports and kept pictures stay: delete reports yourself; --cache deletes the pictures.",
)
_NO_PROMISE = Words(
    "固态硬盘、日志、快照、备份里可能还有残留，删除不能保证抹掉。",
    "Traces may live on in SSD cells, journals, snapshots and backups; deleting cannot promise to wipe them.",
)


def list_files(folder: Path, lang: str, *, as_json: bool) -> None:
    """Print every file that belongs to a matter or was written beside it, and what is not known."""
    found = [*_of_matter(folder), *_reports(folder), *pictures_in(cache_folder())]
    if as_json:
        told: dict[str, Json] = {
            "files": written_json(found),
            "not_known": [tell(one, lang) for one in NOT_KNOWN],
            "problems": [],
        }
        put_json({"songbang": __version__, "command": "matter files", **told})
        return
    say([*written_lines(found, Path.cwd()), *NOT_KNOWN], lang)


def erase_matter(folder: Path, lang: str, *, yes: bool, cache: bool, as_json: bool) -> None:
    """List what will go, ask once, and delete it."""
    also = [*pictures_in(cache_folder())] if cache else []
    going = [*_of_matter(folder), *also]
    if not yes:
        _confirm(folder, going, lang)
    wrong = erase(folder, also)
    if isinstance(wrong, Problem):
        raise CommandError(wrong.says, wrong.do, 1)
    if as_json:
        deleted: dict[str, Json] = {"deleted": written_json(going), "problems": []}
        put_json({"songbang": __version__, "command": "matter erase", **deleted})
        return
    rest = [] if cache else [_REST]
    say([_GONE.fill(count=len(going)), *rest, _NO_PROMISE], lang)


def _confirm(folder: Path, going: Sequence[Written], lang: str) -> None:
    name = places(folder).folder.name
    sys.stderr.write(f"{tell(_WILL_GO.fill(count=len(going)), lang)}\n")
    for line in written_lines(going, Path.cwd()):
        sys.stderr.write(f"{tell(line, lang)}\n")
    sys.stderr.write(tell(_ASK.fill(name=name), lang))
    sys.stderr.flush()
    if sys.stdin.readline().strip() not in {name, "y", "Y"}:
        raise CommandError(_KEPT, _CONFIRM, USAGE)


def _of_matter(folder: Path) -> list[Written]:
    if not is_matter(folder):
        wrong = fault("no_matter", str(folder), folder)
        raise CommandError(wrong.says, wrong.do, USAGE)
    return [*files_of(folder)]


def _reports(folder: Path) -> list[Written]:
    inside = {one.path.resolve() for one in files_of(folder) if one.role is not Role.REPORT}
    folders = dict.fromkeys(one.resolve() / REPORTS for one in (Path.cwd(), places(folder).folder.parent))
    return [one for one in reports_in(folders) if one.path.resolve() not in inside]
