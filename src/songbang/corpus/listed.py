"""What there is to read under the addresses that were named."""

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import ModuleType

from songbang.basis.problem import Problem
from songbang.corpus.opened import is_remote
from songbang.corpus.problems import problem
from songbang.corpus.quiet import quiet_daft
from songbang.corpus.source import Source
from songbang.papers.files import is_litter, natural_key, numbered, readable


def listed(addresses: Sequence[str], without: Path | None = None) -> tuple[tuple[Source, ...], tuple[Problem, ...]]:
    """Return the sources, each once, in natural order (2 before 10), and a problem for each address without any.

    What lies in the folder ``without``, our own, is no document. An address is a file, a folder, or an object or folder
    in a store (``s3://bucket/folder``, ``*`` and ``**`` in it).
    """
    ours = str(without.absolute()) + os.sep if without else "\0"
    found: dict[str, Source] = {}
    problems: list[Problem] = []
    for address in addresses:
        for one in _objects(address) if is_remote(address) else _files(Path(address)):
            if isinstance(one, Problem):
                problems.append(one)
            elif not one.address.startswith(ours):
                found.setdefault(one.address, one)
    names = numbered([one.name for one in found.values()])
    sources = (
        one if one.name == name else replace(one, name=name) for one, name in zip(found.values(), names, strict=True)
    )
    return tuple(sources), tuple(problems)


def _files(given: Path) -> Iterator[Source | Problem]:
    """Yield a file, or the files in a folder; of a million files no more is kept than what a source tells."""
    if not given.is_dir():
        try:
            yield _source(given.absolute(), given.name or str(given), given.stat())
        except OSError:
            yield problem("not_found", str(given))
        return
    empty = True
    for source in _inside(str(given.absolute()), ""):
        empty = False
        yield source
    if empty:
        yield problem("empty_folder", str(given))


def _inside(folder: str, below: str) -> Iterator[Source]:
    with os.scandir(folder) as entries:
        found = sorted((one for one in entries if not is_litter(one.name)), key=lambda one: natural_key(one.name))
    for one in found:
        with suppress(OSError):  # it went away meanwhile, or may not be looked at
            if one.is_dir(follow_symlinks=False):
                yield from _inside(one.path, f"{below}{one.name}/")
            elif one.is_file():
                yield _source(one.path, below + one.name, one.stat())


def _source(path: str | Path, name: str, about: os.stat_result) -> Source:
    return Source(str(path), readable(name), about.st_size, str(about.st_mtime_ns))


def _objects(address: str) -> list[Source | Problem]:
    daft = quiet_daft()
    try:
        rows, below = _globbed(daft, address)
    except Exception as error:  # noqa: BLE001 - each store fails with errors of its own
        return [problem("store_unread", address, type(error).__name__)]
    found = [Source(path, path.removeprefix(below), size, "") for path, size in rows]
    found.sort(key=lambda one: natural_key(one.name))
    return [*found] or [problem("not_found", address)]


def _globbed(daft: ModuleType, address: str) -> tuple[list[tuple[str, int]], str]:
    """List a folder of a store with everything below it, one object as itself, a pattern as it stands.

    Return the addresses with their sizes, and what stands before the names of all of them.
    """
    folder = address.rstrip("/") + "/"
    for pattern, below in ((folder + "**", folder), (address, _folder_of(address))):
        if "*" not in address or pattern == address:
            rows = daft.from_glob_path(pattern).select("path", "size").iter_rows()
            found = [(row["path"], row["size"] or 0) for row in rows]
            if found:
                return found, below
    return [], ""


def _folder_of(address: str) -> str:
    return address.partition("*")[0].rpartition("/")[0] + "/"
