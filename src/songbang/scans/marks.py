"""Small marks that engines write in another width or shape than they stand in: repaired only where that is sure."""

import re
from typing import Final

_FULL: Final = str.maketrans("(),:;?!", "（），：；？！")
_HAN: Final = "\u3400-\u9fff\uf900-\ufaff"
_WIDE: Final = _HAN + "\u3000-\u303f\uff00-\uff60“”"
_DIGITS: Final = "一二三四五六七八九零〇"
_CIRCLE: Final = re.compile(f"(?<=[{_DIGITS}])[Oo0○◯Ｏ０]+(?=[{_DIGITS}十年])")
_PAIR: Final = re.compile(r"[(（]([^()（）]*)[)）]")
_MARK: Final = re.compile(f"(?<=[{_WIDE}])[,:;?!]|[,:;?!](?=[{_HAN}])")
_OPEN: Final = re.compile(f"\\((?=[{_WIDE}])|(?<=[{_HAN}])\\((?=[^)]*$)")
_SHUT: Final = re.compile(f"(?<=[{_WIDE}])\\)|^([^(（]*)\\)(?=[{_WIDE}]|$)")
_NUMBER: Final = re.compile(r"^(\s*\d{1,2})·(?=\D)")
_HAS_HAN: Final = re.compile(f"[{_HAN}]")


def repaired(text: str) -> str:
    """Return the words of a line with its small marks as they stand there; never longer or shorter than before.

    Chinese words have wide marks, an isolated circle between Chinese digits is the digit, and a number that opens a
    line is followed by a point and no middle dot.
    """
    text = _NUMBER.sub(r"\1.", text)
    text = _CIRCLE.sub(lambda found: "〇" * len(found.group()), text)
    if not _HAS_HAN.search(text):
        return text
    text = _PAIR.sub(_pair, text)
    text = _OPEN.sub("（", text)
    text = _SHUT.sub(lambda found: found.group().replace(")", "）"), text)
    return _MARK.sub(lambda found: found.group().translate(_FULL), text)


def _pair(found: re.Match[str]) -> str:
    """Return brackets alike on both sides, wide where Chinese stands in them or at them."""
    before = found.string[found.start() - 1 : found.start()]
    after = found.string[found.end() : found.end() + 1]
    near = before + found.group(1)[:1] + found.group(1)[-1:] + after
    if _HAS_HAN.search(near) or "（" in found.group() or "）" in found.group():
        return f"（{found.group(1)}）"
    return found.group()
