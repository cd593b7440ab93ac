"""Names of files as a browser sends them, made such that the store takes them and a reader is not misled."""

import re
from collections.abc import Container, Iterable, Sequence
from itertools import count
from pathlib import PurePosixPath
from typing import Final
from unicodedata import category, normalize

from songbang.papers.files import is_litter
from songbang.store.fault import StoreFault
from songbang.store.names import check_name, key

_LONGEST_PART: Final = 200
_LONGEST: Final = 900
"""Bytes, below what the store takes, so that a number still fits."""
_LEFT_OUT: Final = frozenset({"Cc", "Cs", "Co", "Cn", "Zl", "Zp"})
_TURNS: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
"""Signs that are not seen and change the order of those that are: ``fdp.exe`` would look like ``exe.pdf``."""
_WIDE: Final = str.maketrans('<>:"|?*', "＜＞：＂｜？＊")
_DRIVE: Final = re.compile(r"[A-Za-z]:/")
_NAMELESS: Final = "file"


def taken_names(given: Sequence[str]) -> list[str | None]:
    """Return the name under which each file is kept, no two alike; ``None`` for what desktops leave in folders."""
    places = _Places()
    return [None if _is_by_product(name) else places.take(_fit(name)) for name in given]


def title_of(names: Iterable[str]) -> str:
    """Return what to call a pile by the names of its files: their folder where they share one, else the first file."""
    listed = list(names)
    tops = {PurePosixPath(name).parts[0] for name in listed}
    first = PurePosixPath(listed[0])
    one_folder = len(tops) == 1 and len(first.parts) > 1
    title = first.parts[0] if one_folder else first.stem or first.name
    rest = "" if one_folder or len(listed) == 1 else f" +{len(listed) - 1}"
    return " ".join(f"{title[:80]}{rest}".split())


def _is_by_product(name: str) -> bool:
    parts = _parts(name)
    return len(parts) > 1 and any(is_litter(part) for part in parts)


def _parts(name: str) -> list[str]:
    path = _DRIVE.sub("", name.replace("\\", "/"), count=1)
    return [part for part in path.split("/") if part.strip(". ")]


def _fit(name: str) -> str:
    """Return a name that every disk takes."""
    parts = [_fit_part(part) for part in _parts(name)] or [_NAMELESS]
    while len("/".join(parts).encode()) > _LONGEST:
        parts = parts[1:]
    fit = "/".join(parts)
    try:
        check_name(fit)
    except StoreFault:  # the name of a device, such as con.pdf
        fit = "/".join(f"_{part}" for part in parts)
    return fit


def _fit_part(part: str) -> str:
    shown = "".join(sign for sign in normalize("NFC", part) if category(sign) not in _LEFT_OUT and sign not in _TURNS)
    path = PurePosixPath(shown.translate(_WIDE).strip().rstrip(". ") or _NAMELESS)
    suffix = path.suffix if len(path.suffix.encode()) < _LONGEST_PART // 4 else ""
    stem = path.name.removesuffix(suffix)
    room = _LONGEST_PART - len(suffix.encode())
    short = stem.encode()[:room].decode(errors="ignore").rstrip(". ")
    return f"_{short}{suffix}" if is_litter(path.name) else f"{short}{suffix}"


class _Places:
    """The names that are taken, as the least particular disk tells them apart."""

    def __init__(self) -> None:
        self._files: set[str] = set()
        self._folders: dict[str, str] = {}

    def take(self, name: str) -> str:
        """Return the name, with a number where a disk would take it for one that is there."""
        path = PurePosixPath(name)
        folder = ""
        for part in path.parts[:-1]:
            folder = self._folder(f"{folder}{part}")
        file = self._free(folder, PurePosixPath(path.name), {*self._files, *self._folders})
        self._files.add(key(file))
        return file

    def _folder(self, path: str) -> str:
        """Return the folder as it was spelt first, with a slash after it."""
        below, _, part = path.rpartition("/")
        free = self._free(f"{below}/" if below else "", PurePosixPath(part), self._files)
        return self._folders.setdefault(key(free), free) + "/"

    @staticmethod
    def _free(folder: str, name: PurePosixPath, used: Container[str]) -> str:
        others = (f"{folder}{name.stem} ({at}){name.suffix}" for at in count(2))
        free = f"{folder}{name}"
        while key(free) in used:
            free = next(others)
        return free
