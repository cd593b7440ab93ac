"""Signs that Word takes from symbol fonts, as the characters a reader sees: ticked and empty boxes above all."""

from typing import Final

_FONTS: Final[dict[str, dict[int, str]]] = {
    "wingdings": {
        0xFE: "☑", 0xFD: "☒", 0xA8: "☐", 0x6F: "☐", 0x71: "☐", 0x72: "☐", 0xFC: "✓", 0xFB: "✗", 0x6E: "■", 0x6C: "●",
        0xA1: "○", 0xA7: "▪", 0x9F: "•", 0xB2: "✧", 0x75: "◆", 0x76: "❖", 0xD8: "➢", 0xE0: "→", 0xE8: "➔", 0xF0: "⇨",
    },
    "wingdings 2": {0x52: "☑", 0x53: "☒", 0x54: "☒", 0x50: "✓", 0x4F: "✗", 0x51: "☒", 0xA3: "☐", 0x2A: "☐", 0x30: "☐"},
    "symbol": {0xB7: "•", 0xA3: "≤", 0xB3: "≥", 0xB4: "×", 0xB8: "÷", 0xB1: "±", 0xB9: "≠", 0xBB: "≈", 0xAE: "→"},
}  # fmt: skip


def symbol(font: str, code: int) -> str:
    """Return the character for a sign of a symbol font; a sign that is not known is an asterisk.

    Symbol fonts live at 0xF000 and up of the private area; a code outside it is a character like any other.
    """
    if not 0xF000 <= code <= 0xF0FF:
        return chr(code) if 0x20 <= code < 0xD800 or 0xFA00 <= code <= 0x10FFFF else "*"
    return _FONTS.get(font.strip().lower(), _FONTS["wingdings"]).get(code & 0xFF, "*")
