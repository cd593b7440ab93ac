"""The files of a tar archive, and the file that gzip has packed."""

import io
import tarfile
import zlib
from functools import partial
from pathlib import PurePosixPath
from typing import Final

from songbang.papers.inside import Inside, name_of
from songbang.papers.limits import LARGE_MEMBER_BYTES, MAX_RATIO, MAX_UNPACKED_BYTES
from songbang.papers.problems import PaperError

_GZIP: Final = b"\x1f\x8b\x08"
_WITH_HEADER: Final = 31  # what zlib calls a stream in gzip's frame
_MARK_AT: Final = 257
_MARK: Final = b"ustar"
_MOST_UNPACKED: Final = MAX_UNPACKED_BYTES // 2


def inside(name: str, data: bytes) -> list[Inside]:
    """Return the files in the order of the archive, of a file that gzip has packed that file alone.

    Raises ``PaperError`` with ``archive_bomb``, and what ``tarfile`` and ``zlib`` raise.
    """
    packed = len(data)
    if data.startswith(_GZIP):
        data = _unpacked(data)
        stem = PurePosixPath(name).stem
        if data[_MARK_AT : _MARK_AT + len(_MARK)] != _MARK and not name.lower().endswith((".tar.gz", ".tgz")):
            return [Inside(stem, len(data), packed, lambda: data)]
    archive = tarfile.open(fileobj=io.BytesIO(data), mode="r:")  # noqa: SIM115 - its members are read later
    return [
        Inside(_name_of(member), member.size, max(packed, member.size // MAX_RATIO), partial(_load, archive, member))
        for member in archive
        if member.isreg()
    ]


def _unpacked(data: bytes) -> bytes:
    """Return what gzip has packed, of all parts of the file that are whole."""
    most = min(_MOST_UNPACKED, max(LARGE_MEMBER_BYTES, MAX_RATIO * len(data)))
    out = bytearray()
    while data.startswith(_GZIP):
        part = zlib.decompressobj(_WITH_HEADER)
        out += part.decompress(data, most + 1 - len(out))
        if len(out) > most:
            raise PaperError("archive_bomb", f"> {most // (1024 * 1024)} MB")
        data = part.unused_data
    return bytes(out)


def _load(archive: tarfile.TarFile, member: tarfile.TarInfo) -> bytes:
    found = archive.extractfile(member)
    return b"" if found is None else found.read(member.size)


def _name_of(member: tarfile.TarInfo) -> str:
    return name_of(member.name.encode("utf-8", errors="surrogateescape"), member.name)
