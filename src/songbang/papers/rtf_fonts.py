"""The fonts of an RTF file: each tells in which code page the bytes written in it are."""

import codecs
from dataclasses import dataclass, field
from typing import Final

from songbang.papers.docx_symbols import symbol

SYMBOLS: Final = "symbols"
"""Stands for the code page of a font of signs: boxes to tick, arrows."""

_WESTERN: Final = "cp1252"
# What Windows calls the sets of characters, and Python their code pages.
_CHARSETS: Final = {
    2: SYMBOLS, 77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "big5hkscs",
    161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251",
    222: "cp874", 238: "cp1250", 254: "cp437",
}  # fmt: skip
_PAGES: Final = {
    936: "gb18030",
    950: "big5hkscs",
    54936: "gb18030",
    65001: "utf-8",
    10000: "mac_roman",
    10008: "gb2312",
}


def code_page(number: int) -> str:
    """Return the name of the code page of this number, the Western one where there is none."""
    name = _PAGES.get(number, f"cp{number}")
    try:
        codecs.lookup(name)
    except LookupError:
        return _WESTERN
    return name


@dataclass(slots=True)
class Fonts:
    """The fonts by their number, filled while the font table is read."""

    page: str = _WESTERN
    standard: int = 0
    charsets: dict[int, str] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)

    def set_page(self, font: int, word: str, number: int) -> None:
        """Note the code page (``cpg``) or set of characters (``fcharset``) of a font; 0 and 1 are the file's own."""
        if word == "cpg":
            self.charsets[font] = code_page(number)
        elif number in _CHARSETS:
            self.charsets[font] = _CHARSETS[number]

    def decode(self, font: int | None, data: bytes) -> str:
        """Return the text of bytes written in a font, broken ones as U+FFFD."""
        at = self.standard if font is None else font
        page = self.charsets.get(at, self.page)
        if page == SYMBOLS:
            return "".join(symbol(self.names.get(at, ""), 0xF000 + byte) if byte > 32 else " " for byte in data)
        return data.decode(page, errors="replace")

    def sign(self, font: int | None, code: int) -> str:
        """Return the character of a code; those of the private area are signs of a symbol font."""
        if 0xF000 <= code <= 0xF0FF:
            return symbol(self.names.get(self.standard if font is None else font, ""), code)
        return chr(code)
