"""Reads a pile: files, folders and archives in, papers and what could not be read out."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.papers.archive import Member, unpack
from songbang.papers.files import Source, find_files
from songbang.papers.formats import reader_for
from songbang.papers.guard import guarded
from songbang.papers.limits import MAX_FILE_BYTES
from songbang.papers.paper import Paper
from songbang.papers.pending import Pending, PutRight
from songbang.papers.problems import PaperError, problem
from songbang.papers.waiting_room import Looking, WaitingRoom, finish

__all__ = ["Member", "Source", "find_files", "members", "read_bytes", "read_paths"]

Progress = Callable[[int, int, str], None]
"""Told before each paper: how many files are done, of how many, and what is read now."""


def read_paths(
    paths: Sequence[Path],
    progress: Progress | None = None,
    looking: Looking | None = None,
    cache: Path | None = None,
    put_right: PutRight | None = None,
) -> tuple[list[Paper], list[Problem]]:
    """Read everything under the paths, in the order of ``find_files``.

    A paper with words is in the first list, one of which nothing could be read only in the second. The second list
    holds every problem, those of the papers in the first list included. No input raises. What is seen on pictures is
    kept in the folder ``cache``, where one is given, and a later run takes it from there; ``put_right`` corrects it.
    """
    sources = find_files(paths)
    tell = progress or _silent
    room = WaitingRoom(cache, looking, put_right)
    for done, source in enumerate(sources):
        tell(done, len(sources), source.name)
        for name, result in _read_source(source, partial(tell, done, len(sources))):
            room.take(name, result)
    tell(len(sources), len(sources), "")
    return _sorted_out(room.leave())


def members(paths: Sequence[Path]) -> Iterator[Member | Problem]:
    """Yield every file under the paths with its bytes, under the names and in the order of ``read_paths``."""
    for source in find_files(paths):
        data = _load(source)
        if isinstance(data, Problem):
            yield data
        else:
            yield from unpack(source.name, data)


def read_bytes(name: str, data: bytes, cache: Path | None = None) -> Paper | Problem:
    """Read one file that is no archive; whatever its reader runs into comes back as a problem."""
    result = _started(name, data)
    return finish([(name, result)], cache)[0] if isinstance(result, Pending) else result


def _started(name: str, data: bytes) -> Paper | Pending | Problem:
    return guarded(name, partial(_read, name, data))


def _read(name: str, data: bytes) -> Paper | Pending:
    if not data.strip(b"\x00\t\n\r "):
        raise PaperError("empty")
    return reader_for(name, data)(name, data)


def _sorted_out(results: Sequence[Paper | Problem]) -> tuple[list[Paper], list[Problem]]:
    papers: list[Paper] = []
    problems: list[Problem] = []
    for result in results:
        if isinstance(result, Problem):
            problems.append(result)
            continue
        problems.extend(result.problems)
        if result.text.strip():
            papers.append(result)
        elif not result.problems:
            problems.append(problem("empty", result.name))
    return papers, problems


def _read_source(source: Source, tell: Callable[[str], None]) -> Iterator[tuple[str, Paper | Pending | Problem]]:
    data = _load(source)
    if isinstance(data, Problem):
        yield source.name, data
        return
    for member in unpack(source.name, data):
        if isinstance(member, Problem):
            yield source.name, member
        else:
            tell(member.name)
            yield member.name, _started(member.name, member.data)


def _load(source: Source) -> bytes | Problem:
    try:
        return _bytes_of(source.path)
    except PaperError as error:
        return problem(error.code, source.name, error.detail)
    except FileNotFoundError:
        return problem("not_found", source.name)
    except PermissionError:
        return problem("not_allowed", source.name)
    except (OSError, ValueError) as error:
        return problem("unreadable", source.name, type(error).__name__)


def _bytes_of(path: Path) -> bytes:
    """Read a file; what is too large is refused by its size, unread."""
    size = path.stat().st_size
    if path.is_dir():
        raise PaperError("empty")
    if not path.is_file():
        raise PaperError("unreadable", "not a file")
    if size > MAX_FILE_BYTES:
        raise PaperError("too_large", f"{size // (1024 * 1024)} MB")
    return path.read_bytes()


def _silent(done: int, total: int, name: str) -> None:
    """Stand in for a progress bar where nobody watches."""
