"""Writes the characters of an RTF file: bytes in the code page of their font, codes of Unicode and their stand-ins."""

from songbang.papers.rtf_fonts import Fonts
from songbang.papers.rtf_groups import Group
from songbang.papers.rtf_story import Story

_HIGH, _LOW, _AFTER = 0xD800, 0xDC00, 0xE000


class Pen:
    """Writes into ``story`` with the look of ``group``. Bytes wait until a character cannot go on any more."""

    def __init__(self, group: Group, story: Story) -> None:
        self.fonts = Fonts()
        self.group = group
        self.story = story
        self._bytes = b""
        self._standing_in = 0
        self._high = 0

    def move(self, group: Group, story: Story) -> None:
        """Go on in another group or story. What stands in for a character never reaches beyond its group."""
        self.flush()
        self._standing_in = 0
        self.group, self.story = group, story

    def passes(self, signs: int = 1) -> int:
        """Pass so many signs, as far as they stand in for a character that was written; return how many did."""
        passed = min(self._standing_in, signs)
        self._standing_in -= passed
        return passed

    def put(self, data: bytes) -> None:
        """Write bytes of text."""
        if not self.group.silent:
            self._bytes += data

    def code(self, number: int) -> None:
        """Write the character of a code; one beyond the first plane comes as two halves."""
        self.flush()
        code, self._standing_in = number % 0x10000, self.group.skips
        if _HIGH <= code < _LOW:
            self._high = code
        elif _LOW <= code < _AFTER:
            high, self._high = self._high, 0
            self._write(chr(0x10000 + ((high - _HIGH) << 10) + code - _LOW) if high else "\ufffd")
        elif code:
            self._write(self.fonts.sign(self.group.font, code))

    def add(self, words: str) -> None:
        """Write characters."""
        self.flush()
        self._write(words)

    def flush(self) -> None:
        """Write the bytes that wait."""
        data, self._bytes = self._bytes, b""
        if data:
            self._write(self.fonts.decode(self.group.font, data))

    def _write(self, words: str) -> None:
        reason = self.group.why_left_out()
        if reason and self.story.kind != "number":
            self.story.line.note(reason, words)
        else:
            self.story.line.add(words, underlined=self.group.underlined)
