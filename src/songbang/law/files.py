"""Where the data of the law lie, and how one file is opened; it ships inside the package."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TypeAlias

from songbang.basis.problem import Problem
from songbang.law.faults import NOT_TOML

Row: TypeAlias = dict[str, object]


@dataclass(frozen=True, slots=True)
class File:
    """One file of the law: its name below ``law/``, and its tables as read."""

    name: str
    tables: Row

    def rows(self, key: str) -> list[Row]:
        """Return the entries ``[[key]]``; what is not a table of its own is left to the lint."""
        found = self.tables.get(key, [])
        return [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []


def home() -> Traversable:
    """Return the folder that the package ships its law in."""
    return files("songbang.law")


def read_folder(folder: Traversable, name: str) -> Iterator[File | Problem]:
    """Read every TOML file below ``folder``, folders of folders too, in order of their names."""
    if not folder.is_dir():
        return
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        below = f"{name}/{entry.name}"
        if entry.is_dir():
            yield from read_folder(entry, below)
        elif entry.name.endswith(".toml"):
            yield read_file(entry, below)


def read_file(entry: Traversable, name: str) -> File | Problem:
    """Read one TOML file; what is wrong with it is a value that names the file and the line."""
    try:
        return File(name, tomllib.loads(entry.read_text(encoding="utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        return NOT_TOML.at(name, error=error)
