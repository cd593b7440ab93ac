"""`songbang matter files` and `erase`: what was written for a matter, and its end."""

import sys
from collections.abc import Sequence
from pathlib import Path

from songbang.basis.words import Words
from songbang.cli.evidence_task import say
from songbang.cli.kept import cache_folder
from songbang.cli.output import put_json
from songbang.matter.locking.places import places
from songbang.matter.written import Written
from songbang.reports.script import tell
from songbang.reports.written_lines import NO_PROMISE, NOT_KNOWN, written_lines
from songbang.tasks.matter.erase import erased, erased_json, going
from songbang.tasks.matter.files import all_files, files_json
from songbang.tasks.refusal import USAGE, Refusal

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


def list_files(folder: Path, lang: str, *, as_json: bool) -> None:
    """Print every file that belongs to a matter or was written beside it, and what is not known."""
    found = all_files(folder, [Path.cwd()], cache_folder())
    if as_json:
        put_json(files_json(found, lang))
    else:
        say([*written_lines(found, Path.cwd()), *NOT_KNOWN], lang)


def erase_matter(folder: Path, lang: str, *, yes: bool, cache: bool, as_json: bool) -> None:
    """List what will go, ask once, and delete it."""
    pictures = cache_folder() if cache else None
    if not yes:
        _confirm(folder, going(folder, pictures), lang)
    gone = erased(folder, pictures)
    if as_json:
        put_json(erased_json(gone))
        return
    rest = [] if cache else [_REST]
    say([_GONE.fill(count=len(gone)), *rest, NO_PROMISE], lang)


def _confirm(folder: Path, files: Sequence[Written], lang: str) -> None:
    name = places(folder).folder.name
    sys.stderr.write(f"{tell(_WILL_GO.fill(count=len(files)), lang)}\n")
    for line in written_lines(files, Path.cwd()):
        sys.stderr.write(f"{tell(line, lang)}\n")
    sys.stderr.write(tell(_ASK.fill(name=name), lang))
    sys.stderr.flush()
    if sys.stdin.readline().strip() not in {name, "y", "Y"}:
        raise Refusal(_KEPT, _CONFIRM, USAGE)
