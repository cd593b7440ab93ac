"""How much one folder may hold."""

from dataclasses import dataclass

from songbang.basis.words import Words
from songbang.store.fault import StoreFault

_LESS = Words("分成几个文件夹，或先删掉用不着的文件。", "Use several folders, or remove files you do not need first.")


@dataclass(frozen=True, slots=True)
class Limits:
    """Bytes of one file, bytes of all files of a folder, and how many files it holds; characters of one typed field."""

    file: int = 200_000_000
    folder: int = 1_000_000_000
    files: int = 5_000
    typed: int = 1_000_000

    def check(self, sizes: dict[str, int]) -> None:
        """See that the files of a folder, each with its bytes, keep within the limits. Raises ``StoreFault``."""
        large = next((name for name, size in sizes.items() if size > self.file), None)
        if large is not None:
            says = Words("「{name}」太大，一个文件最多 {most}。", "“{name}” is too large: a file may have {most}.")
            raise StoreFault(says.fill(name=large, most=_shown(self.file)), _LESS)
        if sum(sizes.values()) > self.folder:
            says = Words("这个文件夹放不下了，最多 {most}。", "This folder is full: it may have {most}.")
            raise StoreFault(says.fill(most=_shown(self.folder)), _LESS)
        if len(sizes) > self.files:
            says = Words("这个文件夹最多放 {most} 个文件。", "This folder may have {most} files.")
            raise StoreFault(says.fill(most=self.files), _LESS)


def _shown(size: int) -> str:
    return f"{size / 1_000_000:g} MB" if size >= 1_000_000 else f"{size} B"
