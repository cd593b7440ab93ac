"""A matter as one ZIP file, out and in: the same folder that the command line works on."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import PurePosixPath

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.matter.read import NAME, read_text
from songbang.papers.files import is_litter
from songbang.papers.inside import Inside
from songbang.papers.limits import LARGE_MEMBER_BYTES, MAX_FILE_BYTES, MAX_MEMBERS, MAX_RATIO, MAX_UNPACKED_BYTES
from songbang.papers.problems import PaperError
from songbang.papers.zip_inside import inside
from songbang.store.fault import StoreFault
from songbang.store.names import check_name
from songbang.tasks.refusal import Refusal, located

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The oldest day that a ZIP file can tell: when a file was changed is nobody's business."""
_NO_ZIP = Words("这个文件不是 ZIP，或已经损坏。", "This file is no ZIP, or it is damaged.")
_ZIP_IT = Words("把整个案情文件夹压缩成 ZIP 再交。", "Zip the whole folder of the matter and hand that in.")
_NO_MATTER = Words("里面没有 {name}。", "There is no {name} in it.")
_SEVERAL = Words("里面有不止一个 {name}。", "There is more than one {name} in it.")
_ONE = Words("一次只交一件事的文件夹。", "Hand in the folder of one matter at a time.")
_TOO_MUCH = Words("里面的文件太多，或展开以后太大。", "It holds too many files, or grows too large.")
_LESS = Words("拿掉和这件事无关的文件，再压缩一次。", "Leave out what does not belong to the matter and zip it again.")
_UNREADABLE = Words("里面的「{file}」打不开。", "“{file}” in it cannot be opened.")
_AGAIN = Words("不加密码，重新压缩一次。", "Zip it again, without a password.")


def zipped(name: str, files: Mapping[str, bytes]) -> bytes:
    """Return the files as a ZIP in a folder of this name; the same files give the same bytes."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(files):
            archive.writestr(zipfile.ZipInfo(f"{name}/{path}", _FIRST_DAY), files[path], zipfile.ZIP_DEFLATED)
    return made.getvalue()


def unzipped(data: bytes) -> dict[str, bytes]:
    """Return the files of the matter in a ZIP, by their names in its folder.

    What is no matter, leads outside, cannot be opened, or grows too large is a ``Refusal``.
    """
    try:
        found = inside("", data)
    except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError, RuntimeError):
        raise Refusal(_NO_ZIP, _ZIP_IT) from None
    held = {one.name.replace("\\", "/"): one for one in found}
    if len(held) > MAX_MEMBERS or sum(one.size for one in held.values()) > MAX_UNPACKED_BYTES:
        raise Refusal(_TOO_MUCH, _LESS)
    root = _root(held)
    below = {name.removeprefix(root): one for name, one in held.items() if name.startswith(root)}
    files = {_checked(name): _opened(name, one) for name, one in below.items() if not _is_litter(name)}
    matter = read_text(files[NAME].decode("utf-8-sig", errors="replace"))
    if isinstance(matter, Problem):
        raise Refusal(located(matter), matter.do)
    return files


def _root(held: Mapping[str, Inside]) -> str:
    """Return the folder that the matter lies in: empty, or with a slash at its end."""
    found = [name for name in held if PurePosixPath(name).name == NAME and not _is_litter(name)]
    if not found:
        raise Refusal(_NO_MATTER.fill(name=NAME), _ZIP_IT)
    if len(found) > 1:
        raise Refusal(_SEVERAL.fill(name=NAME), _ONE)
    return found[0].removesuffix(NAME)


def _is_litter(name: str) -> bool:
    return any(is_litter(part) for part in name.split("/") if part != "..")


def _checked(name: str) -> str:
    try:
        check_name(name)
    except StoreFault as fault:
        raise Refusal(fault.says, fault.do) from None
    return name


def _opened(name: str, one: Inside) -> bytes:
    if one.size > MAX_FILE_BYTES or (one.size > LARGE_MEMBER_BYTES and one.size > MAX_RATIO * max(one.packed, 1)):
        raise Refusal(_TOO_MUCH, _LESS)
    try:
        return one.load()
    except (PaperError, zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError, RuntimeError):
        shown = "".join(sign for sign in name[-80:] if sign.isprintable())
        raise Refusal(_UNREADABLE.fill(file=shown), _AGAIN) from None
