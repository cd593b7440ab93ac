"""Which names a file in a folder may bear: names that every system can write to a disk, and that stay in the folder."""

import re
from collections.abc import Iterable
from typing import Final
from unicodedata import category, normalize

from songbang.basis.words import Words
from songbang.store.fault import StoreFault

LONGEST_PART: Final = 255
LONGEST: Final = 1024
"""Bytes of one part of a name, and of the whole."""
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)", re.IGNORECASE)
_FORBIDDEN: Final = frozenset('<>:"|?*\\')
"""What Windows does not write in a name; a colon would even name another stream of a file there."""
_CONTROL: Final = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Kinds of characters that break a line or are none."""
_RENAME = Words("换一个文件名再试。", "Give the file another name and try again.")


def check_name(name: str) -> None:
    """See that a name is a relative POSIX path that can be written anywhere and leads nowhere else.

    Raises ``StoreFault`` with what is wrong with it.
    """
    wrong = _wrong(name)
    if wrong:
        says = Words("文件名「{name}」不能用：{why}。", "The file name “{name}” cannot be used: {why}.")
        raise StoreFault(says.fill(name=_shown(name), why=wrong), _RENAME)


def check_together(names: Iterable[str]) -> None:
    """See that names can lie in one folder on a disk that does not tell capitals, or ways to write an accent, apart.

    Raises ``StoreFault`` where two of them, or the folders they are in, would be one, or a file would be a folder.
    """
    held: dict[str, tuple[str, bool]] = {}
    for name in names:
        parts = name.split("/")
        for length in range(1, len(parts) + 1):
            path = "/".join(parts[:length])
            is_file = length == len(parts)
            spelt, was_file = held.setdefault(key(path), (path, is_file))
            if spelt != path or is_file != was_file:
                says = Words(
                    "「{one}」和「{other}」在有些系统上是同一个名字。",
                    "“{one}” and “{other}” are one name on some systems.",
                )
                raise StoreFault(says.fill(one=_shown(spelt), other=_shown(path)), _RENAME)


def key(name: str) -> str:
    """Return what two names share that some disk takes for one."""
    return normalize("NFC", normalize("NFC", name).casefold())


def _wrong(name: str) -> Words | None:
    parts = name.split("/")
    faults = (
        (any(category(char) in _CONTROL for char in name), Words("含有控制字符", "it holds control characters")),
        (
            any(char in _FORBIDDEN for char in name),
            Words('含有 < > : " | ? * 或反斜杠', 'it holds one of < > : " | ? * or a backslash'),
        ),
        (
            any(part in {"", ".", ".."} for part in parts),
            Words("要写文件夹里的相对路径", "it must be a path within the folder"),
        ),
        (
            any(part[-1:] in {".", " "} for part in parts),
            Words("有一段以点或空格结尾", "a part of it ends with a dot or a space"),
        ),
        (
            any(_DEVICE.fullmatch(part.split(".")[0].strip()) for part in parts),
            Words("是系统设备的名字", "it is the name of a device"),
        ),
        (_is_long(name), Words("太长", "it is too long")),
    )
    return next((why for wrong, why in faults if wrong), None)


def _is_long(name: str) -> bool:
    sizes = [len(part.encode("utf-8", "replace")) for part in name.split("/")]
    return max(sizes) > LONGEST_PART or sum(sizes) + len(sizes) > LONGEST


def _shown(name: str) -> str:
    return "".join("?" if category(char) in _CONTROL else char for char in name[:80])
