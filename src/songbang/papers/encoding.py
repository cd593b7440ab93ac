"""Which encoding the bytes of a text are in: what is valid, and of that what makes the most sense."""

import codecs
import re
from itertools import islice
from typing import Final

from songbang.papers.folded import simplified
from songbang.papers.frequent import FREQUENT
from songbang.papers.problems import PaperError

# A UTF-32 mark begins like a UTF-16 one, so it is asked first.
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"), (b"\x84\x31\x95\x33", "gb18030"),
)  # fmt: skip
# The Windows code page stands last: nearly every byte is valid in it.
_LEGACY: Final = ("gb18030", "big5hkscs", "cp950", "cp1252")
# Pages name the older, smaller set and use the larger one.
_MEANT: Final = {"gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "big5": "big5hkscs"}
_SAMPLE: Final = 4_000
_BEYOND_ASCII: Final = re.compile("[^\x00-\x7f]")
_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_PUNCTUATION: Final = frozenset("，。、；：？！（）《》〈〉【】〔〕「」『』“”‘’…—－～·　％￥")
_HAN: Final = re.compile("[\u4e00-\u9fff]")
_LATIN: Final = re.compile("[\xa0-\xff\u0152-\u0178\u2013-\u2026\u20ac\u2122]")


def decode(data: bytes, stated: str = "") -> str:
    """Return the text of the bytes, without a byte order mark; line ends are left as they are.

    Asked in this order: the byte order mark, UTF-8, the encoding that the text states for itself, UTF-16 without a
    mark, and of GB18030, Big5 and the Western Windows code page the one in which the text is most plausible. Bytes
    that are cut off in the middle of the last character, and a few broken ones, become U+FFFD.

    Raises ``PaperError("garbled_text")`` where no encoding makes sense of them.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _checked(data[len(mark) :].decode(encoding, errors="replace"))
    try:
        return _checked(_valid(data, "utf-8"))
    except UnicodeDecodeError:
        return _checked(_as_stated(data, stated) or _most_plausible(data))


def _as_stated(data: bytes, stated: str) -> str:
    try:
        return _valid(data, _MEANT.get(stated.lower(), stated)) if stated else ""
    except (LookupError, UnicodeDecodeError):
        return ""


def plausibility(text: str) -> float:
    """Return how much the characters beyond ASCII look like those of a Chinese or Western paper: from -2 to 2.

    The mean over the first few thousand of them; 0 for a text that has none.
    """
    chars = list(islice((found.group() for found in _BEYOND_ASCII.finditer(text)), _SAMPLE))
    even = simplified("".join(chars))
    return sum(map(_points, even)) / len(chars) if chars else 0.0


def _points(char: str) -> float:
    if char in FREQUENT or char in _PUNCTUATION:
        return 2
    if _HAN.match(char):
        return 1 if _is_everyday(char) else -1
    return 0.5 if _LATIN.match(char) else -2


def _is_everyday(char: str) -> bool:
    """Tell whether the character stands in the first, everyday level of the national standard GB 2312."""
    try:
        return char.encode("gb2312") < b"\xd8"
    except UnicodeEncodeError:
        return False


def _most_plausible(data: bytes) -> str:
    encodings = ("utf-16-le", "utf-16-be") if b"\x00" in data else _LEGACY
    texts = []
    for encoding in encodings:
        try:
            texts.append(_valid(data, encoding))
        except UnicodeDecodeError:
            continue
    # Few bytes broken in transit are no reason to refuse a paper whose encoding is plain.
    texts = texts or [data.decode(encoding, errors="replace") for encoding in ("utf-8", *encodings[:2])]
    best = max(texts, key=plausibility)
    if plausibility(best) <= 0:
        raise PaperError("garbled_text")
    return best


def _valid(data: bytes, encoding: str) -> str:
    """Decode strictly, but for a last character that is cut off."""
    decoder = codecs.getincrementaldecoder(encoding)()
    text = decoder.decode(data)
    return text + "\ufffd" if decoder.getstate()[0] else text


def _checked(text: str) -> str:
    """Return the text if it is text: hardly a control character in it, and few broken ones."""
    bad = len(_CONTROL.findall(text)) + text.count("\ufffd")
    if bad > 1 + len(text) // 50:
        raise PaperError("garbled_text")
    return text
