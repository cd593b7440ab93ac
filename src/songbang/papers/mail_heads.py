"""The head of a mail: what its lines say in words."""

from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parsedate_to_datetime
from typing import Final

from songbang.papers.encoding import decode
from songbang.papers.problems import PaperError

SHOWN: Final = ("Subject", "From", "To", "Cc", "Date")
"""The lines that a reader sees above a mail, in this order."""

_MEANT: Final = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "us-ascii": "utf-8",
    "unknown-8bit": "utf-8",
}


_MOST_CODED: Final = 10_000
"""How many coded words are decoded in a line: the library's time grows with their square."""


def heads(message: Message) -> list[tuple[str, str]]:
    """Return the lines of the head that a reader sees, those without words left out."""
    found = [(name, words_of(message, name)) for name in SHOWN]
    return [(name, _day(words) if name == "Date" else words) for name, words in found if words]


def words_of(message: Message, name: str) -> str:
    """Return in words what a line of the head says; empty where there is none."""
    return decoded(typed(message, name))


def typed(message: Message, name: str) -> str:
    """Return a line of the head as it was typed; bytes beyond ASCII that were not coded are read as they make sense."""
    raw = next((str(value) for key, value in message.raw_items() if key.lower() == name.lower()), "")
    return raw if raw.isascii() else as_text(raw.encode("utf-8", errors="surrogateescape"), "")


def decoded(raw: str) -> str:
    """Return a text of the head with its coded words decoded, whatever code page they are in, on one line."""
    even = " ".join(raw.split())
    if even.count("=?") > _MOST_CODED:
        return even
    try:
        parts = decode_header(even)
    except (HeaderParseError, ValueError):
        return even
    return " ".join("".join(_part(part, charset) for part, charset in parts).split())


def as_text(data: bytes, charset: str) -> str:
    """Return the text of bytes in the code page of this name; where it does not fit, in the one that makes sense."""
    try:
        return decode(data, _MEANT.get(charset.lower(), charset))
    except PaperError:
        return data.decode("utf-8", errors="replace")


def _part(part: bytes | str, charset: str | None) -> str:
    if isinstance(part, str):
        return part
    if charset is None:
        return part.decode("raw-unicode-escape", errors="replace")
    return as_text(part, charset)


def _day(words: str) -> str:
    """Return the day and hour of a mail in one form, as they are where they have none."""
    try:
        return parsedate_to_datetime(words).strftime("%Y-%m-%d %H:%M %z").strip()
    except (ValueError, TypeError, OverflowError, IndexError):
        return words
