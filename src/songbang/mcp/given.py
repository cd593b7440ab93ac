"""What an assistant hands over, checked: paths, days, languages."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from songbang.basis.words import Words
from songbang.tasks.asked import day_asked
from songbang.tasks.refusal import NOTHING_READ, Refusal
from songbang.tasks.text import within_archive

MOST_PATHS = 200
LONGEST_PATH = 4_000
MOST_FILES = 5_000
"""Files under the folders that are named."""
MOST_BYTES = 1_000_000_000
"""Their size in all; one file has limits of its own."""

NO_PATH = Words("没有写路径。", "No path was given.")
NAME_IT = Words("写出文件或文件夹的完整路径。", "Give the whole path of a file or folder.")
NOT_THERE = Words("没有「{path}」，或者读不了它。", "“{path}” is not there, or it cannot be read.")
ASK_AGAIN = Words("问一下本人路径对不对、能不能打开。", "Ask the person whether the path is right and may be opened.")
HIDDEN = Words("「{path}」在隐藏的位置，不读。", "“{path}” lies in a hidden place and is not read.")
MOVE_IT = Words(
    "如果它真是要看的文件，请本人把它复制到普通的文件夹里。",
    "If it really is a paper to be read, the person copies it into an ordinary folder.",
)
OUTSIDE = Words("「{path}」不在允许的文件夹里。", "“{path}” is not within the folders that are open to you.")
ALLOWED = Words("允许的是：{folders}", "Open to you: {folders}")
TOO_MUCH = Words(
    "一次给的太多（{files} 个文件，{size} 字节）。", "This is too much at once ({files} files, {size} bytes)."
)
FEWER = Words("分几次给，或指明更小的文件夹。", "Give fewer at a time, or name a smaller folder.")


@dataclass(frozen=True, slots=True)
class Doors:
    """The folders that are open to the assistant; none named: every place that is not hidden."""

    within: tuple[Path, ...] = ()

    def paper(self, written: str) -> Path:
        """Return the path of a paper, a folder of papers, or a member of an archive."""
        path = self._open(written)
        self._bounded([path])
        return path

    def papers(self, written: Sequence[str]) -> tuple[Path, ...]:
        """Return the paths of papers and folders; none, too many or too much is a ``Refusal``."""
        if not written:
            raise Refusal(NO_PATH, NAME_IT)
        if len(written) > MOST_PATHS:
            raise Refusal(TOO_MUCH.fill(files=len(written), size="–"), FEWER)
        paths = tuple(self._open(one) for one in written)
        self._bounded(paths)
        return paths

    def matter(self, written: str) -> Path:
        """Return the folder of a matter; whether there is one in it is told by the task."""
        return self._open(written)

    def _open(self, written: str) -> Path:
        if not written.strip() or "\0" in written or len(written) > LONGEST_PATH:
            raise Refusal(NO_PATH, NAME_IT)
        try:
            path = Path(written).expanduser()
            outer, _ = within_archive(path)
            real = outer.resolve(strict=True)
        except (OSError, RuntimeError, ValueError):  # not there, a loop of links, signs that no disk knows
            raise Refusal(NOT_THERE.fill(path=written), ASK_AGAIN, NOTHING_READ) from None
        if not (real.is_file() or real.is_dir()) or not os.access(real, os.R_OK):
            raise Refusal(NOT_THERE.fill(path=written), ASK_AGAIN, NOTHING_READ)
        self._allowed(real, written)
        return path

    def _allowed(self, real: Path, written: str) -> None:
        inside = next((one for one in self.within if real.is_relative_to(one)), None)
        if self.within and inside is None:
            folders = ", ".join(map(str, self.within))
            raise Refusal(OUTSIDE.fill(path=written), ALLOWED.fill(folders=folders))
        below = real.relative_to(inside) if inside is not None else real
        if any(part.startswith(".") for part in below.parts):
            raise Refusal(HIDDEN.fill(path=written), MOVE_IT)

    def _bounded(self, paths: Sequence[Path]) -> None:
        files = size = 0
        for path in paths:
            for at, _, names in os.walk(path):
                for link in (Path(at, name) for name in names):
                    if link.is_symlink():  # what it leads to may lie elsewhere
                        self._allowed(link.resolve(), str(link))
                files += len(names)
                size += sum(_size(Path(at, name)) for name in names)
                if files > MOST_FILES or size > MOST_BYTES:
                    raise Refusal(TOO_MUCH.fill(files=files, size=size), FEWER)


def day_given(written: str) -> date:
    """Return the day given; today, by the clock of this machine, where none was."""
    return day_asked(written) if written else datetime.now().astimezone().date()


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
