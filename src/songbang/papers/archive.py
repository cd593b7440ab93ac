"""Opens what holds other files, in memory, nested ones too; nothing is written, so a member's name can lead nowhere."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import PurePosixPath
from typing import Final

from songbang.basis.problem import Problem
from songbang.papers.files import is_litter, natural_key, numbered
from songbang.papers.formats import format_of
from songbang.papers.inside import Inside, safe_name
from songbang.papers.limits import (
    LARGE_MEMBER_BYTES,
    MAX_DEPTH,
    MAX_FILE_BYTES,
    MAX_MEMBERS,
    MAX_RATIO,
    MAX_UNPACKED_BYTES,
)
from songbang.papers.problems import PaperError, problem

# What holds other files, and the module whose ``inside`` lists them.
_OPENED_BY: Final = {
    "zip": "zip_inside", "tar": "tar_inside", "gz": "tar_inside", "tgz": "tar_inside", "eml": "mail_inside",
    "msg": "mail_inside",
}  # fmt: skip
# What is a paper by itself as well.
_PAPERS: Final = frozenset({"eml", "msg"})


@dataclass(frozen=True, slots=True)
class Member:
    """One file with its bytes; ``a.zip/b.docx`` where it stands in an archive, ``a.eml/b.docx`` in a mail."""

    name: str
    data: bytes


@dataclass(slots=True)
class _Allowance:
    """What may still be unpacked, over all archives and mails that stand inside one another."""

    files: int = MAX_MEMBERS
    size: int = MAX_UNPACKED_BYTES


def unpack(name: str, data: bytes) -> Iterator[Member | Problem]:
    """Yield the files of an archive in natural order; a file that holds no others is its own only member.

    A mail is a member itself, and what is attached to it follows. Members that cannot be opened come as problems:
    ``encrypted``, ``unreadable``, ``too_large``, ``archive_bomb``, ``archive_depth``, and ``empty`` for an archive
    that holds no file. Names are read as the archive says, or by what makes sense where it does not say; ``..`` and
    roots are left out of them.
    """
    yield from _unpack(name, data, 0, _Allowance())


def _unpack(name: str, data: bytes, depth: int, left: _Allowance) -> Iterator[Member | Problem]:
    form = format_of(name, data)
    if form not in _OPENED_BY or form in _PAPERS or not data:
        yield Member(name, data)
    if form not in _OPENED_BY or not data:
        return
    try:
        # An archive is opened by what it is; most papers need none of these modules.
        inside = import_module(f"songbang.papers.{_OPENED_BY[form]}").inside(name, data)
        found = _named(inside)
    except PaperError as error:
        if form not in _PAPERS:  # the reader of the paper says the same
            yield problem(error.code, name, error.detail)
    except Exception as error:  # noqa: BLE001 - a damaged directory makes the libraries raise anything
        yield problem("unreadable", name, type(error).__name__)
    else:
        if depth < MAX_DEPTH:
            yield from _members(name, found, depth, left, may_be_empty=form in _PAPERS)
        elif found:
            yield problem("archive_depth", name)


def _members(
    name: str, found: list[tuple[str, Inside]], depth: int, left: _Allowance, *, may_be_empty: bool
) -> Iterator[Member | Problem]:
    if not found and not may_be_empty:
        yield problem("empty", name)
    for member_name, inside in found:
        left.files -= 1
        left.size -= inside.size
        if left.files < 0 or left.size < 0 or _explodes(inside):
            yield problem("archive_bomb", name, _extent(found))
            return
        full_name = f"{name}/{member_name}"
        member = _open(full_name, inside)
        if isinstance(member, Problem):
            yield member
        else:
            yield from _unpack(full_name, member, depth + 1, left)


def _open(name: str, inside: Inside) -> bytes | Problem:
    if inside.size > MAX_FILE_BYTES:
        return problem("too_large", name, f"{inside.size // (1024 * 1024)} MB")
    try:
        return inside.load()
    except PaperError as error:
        return problem(error.code, name, error.detail)
    except Exception as error:  # noqa: BLE001 - each way of packing breaks with an error of its own
        return problem("unreadable", name, type(error).__name__)


def _explodes(inside: Inside) -> bool:
    return inside.size > LARGE_MEMBER_BYTES and inside.size > MAX_RATIO * max(inside.packed, 1)


def _extent(found: list[tuple[str, Inside]]) -> str:
    return f"{len(found)} / {sum(inside.size for _, inside in found) // (1024 * 1024)} MB"


def _named(inside: list[Inside]) -> list[tuple[str, Inside]]:
    """Return the files that may be papers, in natural order, each under a name of its own."""
    found = [(safe_name(each.name), each) for each in inside]
    papers = [(name, each) for name, each in found if not any(map(is_litter, PurePosixPath(name).parts))]
    papers.sort(key=lambda pair: natural_key(pair[0]))
    return list(zip(numbered([name for name, _ in papers]), (each for _, each in papers), strict=True))
