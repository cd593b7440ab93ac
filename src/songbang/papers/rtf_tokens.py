"""Cuts an RTF file into its tokens: groups, control words, signs and bytes of text."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

_TOKEN: Final = rb"""
    \\(?P<word>[a-zA-Z]{1,32})(?P<number>-?[0-9]{1,10})?[ ]?
  | \\'(?P<hex>[0-9a-fA-F]{2})
  | \\(?P<sign>.)
  | (?P<brace>[{}])
  | (?P<text>(?:%s[^\\{}\r\n])+)
  | [\r\n]+ | \\\Z
"""
# A Chinese character as two bytes: the second may look like a brace or a stroke.
_PAIR: Final = rb"[\x81-\xfe][\x40-\x7e\x80-\xfe]|"
_FLAGS: Final = re.VERBOSE | re.DOTALL
_ONE_BYTE: Final = re.compile(_TOKEN % b"", _FLAGS)
_TWO_BYTES: Final = re.compile(_TOKEN % _PAIR, _FLAGS)
_ASIAN: Final = re.compile(rb"\\ansicpg(?:936|950|932|949)\b")
_HEAD: Final = 2_000


class Token(NamedTuple):
    """A control word with its number, or with an empty ``word`` a sign, a brace or bytes of text.

    ``kind`` is ``word``, ``sign``, ``{``, ``}`` or ``text``.
    """

    kind: str
    word: str = ""
    number: int | None = None
    text: bytes = b""


_OPEN, _CLOSE = Token("{"), Token("}")


def tokens(data: bytes) -> Iterator[Token]:
    """Yield the tokens in order; what a picture keeps as raw bytes is passed over."""
    pattern = _TWO_BYTES if _ASIAN.search(data, 0, _HEAD) else _ONE_BYTE
    at = 0
    while found := pattern.match(data, at):
        at = found.end()
        kind = found.lastgroup
        if kind in {"word", "number"}:
            number = None if found["number"] is None else int(found["number"])
            if found["word"] == b"bin":
                at += max(0, number or 0)
            yield Token("word", found["word"].decode("ascii"), number)
        elif kind == "text":
            yield Token("text", text=found["text"])
        elif kind == "hex":
            yield Token("text", text=bytes.fromhex(found["hex"].decode("ascii")))
        elif kind == "sign":
            yield Token("sign", text=found["sign"])
        elif kind == "brace":
            yield _OPEN if found["brace"] == b"{" else _CLOSE
