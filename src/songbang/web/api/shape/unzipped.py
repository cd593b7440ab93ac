"""A zip that somebody hands in, opened with care: how much comes out is counted, not believed."""

import zlib
from pathlib import Path
from typing import BinaryIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from songbang.basis.words import Words
from songbang.store.names import check_name
from songbang.web.refused import TOO_LARGE, Refused, Stop

MOST_FILES = 5_000
_DAMAGED = Refused(
    422,
    "not_a_zip",
    Words("这不是能打开的 zip 文件。", "This is no zip that can be opened."),
    Words("用导出的 zip，不要加密码。", "Use a zip that was exported, without a password."),
)
_OTHER = Refused(
    422,
    "no_matter",
    Words("zip 里没有 matter.toml。", "There is no matter.toml in the zip."),
    Words("把案情文件夹整个打包。", "Zip the whole folder of a matter."),
)
_ERRORS = (BadZipFile, NotImplementedError, RuntimeError, ValueError, EOFError, OSError, zlib.error)
"""What damaged, encrypted and unusual archives are met with."""


def unzipped(file: BinaryIO, most: int, wanted: str) -> dict[str, bytes]:
    """Return the files below the folder that holds the file ``wanted``, by name.

    Raises ``Stop`` for more than ``most`` bytes, for what is no zip or holds no such file; ``StoreFault`` for a name
    that leads elsewhere.
    """
    try:
        with ZipFile(file) as archive:
            members = [one for one in archive.infolist() if not one.is_dir()]
            if len(members) > MOST_FILES:
                raise Stop(TOO_LARGE)
            for one in members:
                check_name(one.filename)
            found = _read(archive, members, most)
    except _ERRORS:
        raise Stop(_DAMAGED) from None
    tops = sorted((name.removesuffix(wanted) for name in found if name.rpartition("/")[2] == wanted), key=len)
    if not tops:
        raise Stop(_OTHER)
    return {name.removeprefix(tops[0]): data for name, data in found.items() if name.startswith(tops[0])}


def below(folder: Path) -> dict[str, bytes]:
    """Return the files below a folder by name; links are not followed."""
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def _read(archive: ZipFile, members: list[ZipInfo], most: int) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    left = most
    for one in members:
        with archive.open(one) as file:
            data = file.read(left + 1)
        left -= len(data)
        if left < 0:
            raise Stop(TOO_LARGE)
        found[one.filename] = data
    return found
