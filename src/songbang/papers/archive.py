"""Opens ZIP archives in memory, nested ones too; nothing is ever written, so a member's name can lead nowhere."""

import io
import re
import struct
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from songbang.basis.problem import Problem
from songbang.papers.encoding import plausibility
from songbang.papers.files import is_litter, natural_key, numbered
from songbang.papers.formats import ARCHIVE, format_of
from songbang.papers.limits import (
    LARGE_MEMBER_BYTES,
    MAX_DEPTH,
    MAX_FILE_BYTES,
    MAX_MEMBERS,
    MAX_RATIO,
    MAX_UNPACKED_BYTES,
)
from songbang.papers.problems import problem

_UTF8_FLAG: Final = 0x800
_ENCRYPTED_FLAG: Final = 0x1
_UNICODE_PATH: Final = 0x7075
_UNPRINTABLE: Final = re.compile("[\x00-\x1f\x7f]")
_LEGACY_NAMES: Final = ("gb18030", "big5hkscs")


@dataclass(frozen=True, slots=True)
class Member:
    """One file with its bytes; ``a.zip/b.docx`` where it stands in an archive."""

    name: str
    data: bytes


@dataclass(slots=True)
class _Allowance:
    """What may still be unpacked, over all archives that stand inside one another."""

    files: int = MAX_MEMBERS
    size: int = MAX_UNPACKED_BYTES


def unpack(name: str, data: bytes) -> Iterator[Member | Problem]:
    """Yield the files of an archive in natural order; a file that is no archive is its own only member.

    Members that cannot be opened come as problems: ``encrypted``, ``unreadable``, ``too_large``, ``archive_bomb``,
    ``archive_depth``, and ``empty`` for an archive that holds no file. Names are read as the archive says, or by
    what makes sense where it does not say; ``..`` and roots are left out of them.
    """
    yield from _unpack(name, data, 0, _Allowance())


def _unpack(name: str, data: bytes, depth: int, left: _Allowance) -> Iterator[Member | Problem]:
    if format_of(name, data) != ARCHIVE:
        yield Member(name, data)
    elif depth >= MAX_DEPTH:
        yield problem("archive_depth", name)
    else:
        try:
            archive = zipfile.ZipFile(io.BytesIO(data))
        except Exception as error:  # noqa: BLE001 - a damaged directory makes zipfile raise anything
            yield problem("unreadable", name, type(error).__name__)
            return
        yield from _members(name, archive, depth, left)


def _members(name: str, archive: zipfile.ZipFile, depth: int, left: _Allowance) -> Iterator[Member | Problem]:
    inside = _named(archive)
    if not inside:
        yield problem("empty", name)
    for member_name, info in inside:
        left.files -= 1
        left.size -= info.file_size
        if left.files < 0 or left.size < 0 or _explodes(info):
            yield problem("archive_bomb", name, _extent(archive))
            return
        full_name = f"{name}/{member_name}"
        member = _open(full_name, archive, info)
        if isinstance(member, Problem):
            yield member
        else:
            yield from _unpack(full_name, member, depth + 1, left)


def _open(name: str, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes | Problem:
    """Return the bytes of a member; zipfile never unpacks more than the size it states."""
    if info.flag_bits & _ENCRYPTED_FLAG:
        return problem("encrypted", name)
    if info.file_size > MAX_FILE_BYTES:
        return problem("too_large", name, f"{info.file_size // (1024 * 1024)} MB")
    try:
        return archive.read(info)
    except Exception as error:  # noqa: BLE001 - each way of packing breaks with an error of its own
        return problem("unreadable", name, type(error).__name__)


def _explodes(info: zipfile.ZipInfo) -> bool:
    return info.file_size > LARGE_MEMBER_BYTES and info.file_size > MAX_RATIO * max(info.compress_size, 1)


def _extent(archive: zipfile.ZipFile) -> str:
    infos = archive.infolist()
    return f"{len(infos)} / {sum(info.file_size for info in infos) // (1024 * 1024)} MB"


def _named(archive: zipfile.ZipFile) -> list[tuple[str, zipfile.ZipInfo]]:
    """Return the files of the archive that may be papers, in natural order, each under a name of its own."""
    found = [(_safe(_name_of(info)), info) for info in archive.infolist() if not info.is_dir()]
    papers = [(name, info) for name, info in found if not any(map(is_litter, PurePosixPath(name).parts))]
    papers.sort(key=lambda pair: natural_key(pair[0]))
    return list(zip(numbered([name for name, _ in papers]), (info for _, info in papers), strict=True))


def _name_of(info: zipfile.ZipInfo) -> str:
    """Return the name as it was meant: where the archive does not say UTF-8, old tools wrote the system's own."""
    unicode_name = _unicode_name(info.extra)
    if unicode_name:
        return unicode_name
    if info.flag_bits & _UTF8_FLAG or info.filename.isascii():
        return info.filename
    raw = info.orig_filename.encode("cp437")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        guesses = [info.filename, *(raw.decode(encoding, errors="replace") for encoding in _LEGACY_NAMES)]
        return max(guesses, key=plausibility)


def _unicode_name(extra: bytes) -> str:
    """Return the name in UTF-8 that Info-ZIP keeps beside the old one (extra field 0x7075), empty where it is not."""
    while len(extra) >= 4:
        kind, size = struct.unpack_from("<HH", extra)
        if kind == _UNICODE_PATH and size > 5:
            return extra[9 : 4 + size].decode("utf-8", errors="replace")
        extra = extra[4 + size :]
    return ""


def _safe(name: str) -> str:
    parts = _UNPRINTABLE.sub("", name).replace("\\", "/").split("/")
    return "/".join(part for part in parts if part not in {"", ".", ".."} and not part.endswith(":")) or "?"
