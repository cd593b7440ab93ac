"""Which files there are under the paths that were given, and what each is called."""

import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path, PurePosixPath

from songbang.papers.inside import name_of

# What desktops and office programs leave beside papers; nobody means these when they name a folder.
_LITTER = frozenset({"thumbs.db", "desktop.ini", "__macosx", "songbang-report", "songbang-word"})


@dataclass(frozen=True, slots=True)
class Source:
    """One thing to read: a file, a path where nothing is, or a folder that holds no file; and its name in reports."""

    path: Path
    name: str


def find_files(paths: Sequence[Path]) -> list[Source]:
    """List the files to read, each once, in the order given and in natural order (2 before 10) inside a folder.

    A file has its own name; a file in a folder the path below that folder, with forward slashes. Where two would be
    called the same, the names of the folders above are put before them. Hidden files are skipped inside a folder.
    A path that is not there and an empty folder are listed too, so that reading can say so.
    """
    found: dict[Path, tuple[Path, PurePosixPath]] = {}
    for given in paths:
        for path in _files_of(given):
            below = path.relative_to(given) if path != given else Path(given.name or str(given))
            found.setdefault(_absolute(path), (path, PurePosixPath(readable(below.as_posix()))))
    names = _distinct([(at, name) for at, (_, name) in found.items()])
    return [Source(path, name) for (path, _), name in zip(found.values(), names, strict=True)]


def natural_key(name: str) -> tuple[tuple[int, int, str], ...]:
    """Return a key that sorts names as a reader does: numbers by value, letters without regard to case."""
    parts = re.split(r"([0-9]+)", name.casefold())
    return tuple((0, int(part), "") if at % 2 else (1, 0, part) for at, part in enumerate(parts) if part)


def is_litter(part: str) -> bool:
    """Tell whether a file or folder of this name is hidden, a lock file or a by-product, and no paper."""
    return part.startswith((".", "~$")) or part.casefold() in _LITTER


def numbered(names: Sequence[str]) -> list[str]:
    """Return the names, each used only once: a name that was used before gets a number, ``a (2).txt``."""
    used = set(names)
    seen: set[str] = set()
    out = []
    for name in names:
        path = PurePosixPath(name)
        others = (str(path.with_name(f"{path.stem} ({at}){path.suffix}")) for at in count(2))
        out.append(next(other for other in others if other not in used) if name in seen else name)
        seen.add(name)
        used.add(out[-1])
    return out


def _files_of(given: Path) -> Iterator[Path]:
    inside = sorted(_walk(given), key=lambda path: natural_key(path.relative_to(given).as_posix()))
    yield from inside or [given]


def _walk(folder: Path) -> Iterator[Path]:
    for at, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not is_litter(name)]
        yield from (Path(at, name) for name in files if not is_litter(name) and Path(at, name).is_file())


def readable(name: str) -> str:
    """Return the name in words where the system gives bytes that are not UTF-8, as old archives leave them behind."""
    if name.isascii() or not any("\ud800" <= sign <= "\udfff" for sign in name):
        return name
    return name_of(os.fsencode(name), "").encode("utf-8", errors="replace").decode("utf-8")


def _absolute(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # a loop of links: reading it will say so
        return path.absolute()


def _distinct(files: list[tuple[Path, PurePosixPath]]) -> list[str]:
    """Return a name for each file; of those that share one, each takes in the folder above until they differ."""
    names = [str(name) for _, name in files]
    for above in range(1, max((len(at.parts) for at, _ in files), default=0)):
        shared = {name for name, times in Counter(names).items() if times > 1}
        if not shared:
            break
        for index, (at, name) in enumerate(files):
            if names[index] in shared:
                names[index] = "/".join(at.parts[-(len(name.parts) + above) :]).lstrip("/")
    return numbered(names)
