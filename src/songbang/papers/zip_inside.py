"""The files of a ZIP archive."""

import io
import struct
import zipfile
from functools import partial
from typing import Final

from songbang.papers.inside import Inside, name_of
from songbang.papers.problems import PaperError

_UTF8_FLAG: Final = 0x800
_ENCRYPTED_FLAG: Final = 0x1
_UNICODE_PATH: Final = 0x7075


def inside(_name: str, data: bytes) -> list[Inside]:
    """Return the files in the order of the archive. Raises what ``zipfile`` raises."""
    return listed_in(zipfile.ZipFile(io.BytesIO(data)))


def listed_in(archive: zipfile.ZipFile) -> list[Inside]:
    """Return the files of an archive that is open already, in its order."""
    return [
        Inside(_name_of(info), info.file_size, info.compress_size, partial(_load, archive, info))
        for info in archive.infolist()
        if not info.is_dir()
    ]


def _load(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """Return the bytes of a member; zipfile never unpacks more than the size it states."""
    if info.flag_bits & _ENCRYPTED_FLAG:
        raise PaperError("encrypted")
    return archive.read(info)


def _name_of(info: zipfile.ZipInfo) -> str:
    """Return the name as it was meant: where the archive does not say UTF-8, old tools wrote the system's own."""
    unicode_name = _unicode_name(info.extra)
    if unicode_name:
        return unicode_name
    if info.flag_bits & _UTF8_FLAG or info.filename.isascii():
        return info.filename
    return name_of(info.orig_filename.encode("cp437"), info.filename)


def _unicode_name(extra: bytes) -> str:
    """Return the name in UTF-8 that Info-ZIP keeps beside the old one (extra field 0x7075), empty where it is not."""
    while len(extra) >= 4:
        kind, size = struct.unpack_from("<HH", extra)
        if kind == _UNICODE_PATH and size > 5:
            return extra[9 : 4 + size].decode("utf-8", errors="replace")
        extra = extra[4 + size :]
    return ""
