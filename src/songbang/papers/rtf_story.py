"""A run of paragraphs of an RTF file while it is read: the body, a footnote, a text box, the head of a page."""

from dataclasses import dataclass, field
from typing import Final

from songbang.papers.limits import MAX_CHARACTERS
from songbang.papers.paper import Note
from songbang.papers.problems import PaperError

_LONGEST_NOTE: Final = 10_000  # characters from which on what is left out becomes a note of its own


@dataclass(slots=True)
class Line:
    """A paragraph: its words, its automatic number and depth, and what hangs on it; offsets count in ``text``."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    number: str = ""
    level: int | None = None
    outline: int | None = None
    in_table: bool = False
    notes: list[Note] = field(default_factory=list)
    hanging: list["Story"] = field(default_factory=list)
    underlined: list[tuple[int, int]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The words so far."""
        return "".join(self.parts)

    def add(self, words: str, *, underlined: bool = False) -> None:
        """Add words; those that are underlined are remembered, for a line to write on is nothing but that.

        Raises ``PaperError`` with ``too_large``.
        """
        start = self.length
        self.parts.append(words)
        self.length += len(words)
        if self.length > MAX_CHARACTERS:
            raise PaperError("too_large", f"> {MAX_CHARACTERS:,}")
        if underlined and words:
            joins = self.underlined and self.underlined[-1][1] == start
            start = self.underlined.pop()[0] if joins else start
            self.underlined.append((start, self.length))

    def note(self, kind: str, words: str) -> None:
        """Keep words that are not part of the text, with the place where they stood."""
        last = self.notes[-1] if self.notes else None
        joins = last and kind != "comment" and (last.kind, last.at) == (kind, self.length)
        if last and joins and len(last.text) < _LONGEST_NOTE:
            self.notes[-1] = Note(kind, last.text + words, last.at)
        elif words:
            self.notes.append(Note(kind, words, self.length))

    def written(self) -> str:
        """Return the words with the lines a reader is to write on drawn: white space that is underlined."""
        text, out, done = self.text, [], 0
        for start, end in self.underlined:
            if end - start > 1 and text[start:end].isspace() and "\n" not in text[start:end]:
                out += [text[done:start], "_" * (end - start)]
                done = end
        return "".join([*out, text[done:]])

    def take(self, word: str, number: int | None) -> None:
        """Note a property that a control word gives the paragraph; it holds until the next one takes it away."""
        if word == "pard":
            self.level, self.outline, self.in_table = None, None, False
        elif word == "intbl":
            self.in_table = True
        elif word == "itap":
            self.in_table = bool(number)
        elif word == "ilvl":
            self.level = min(max(number or 0, 0), 8)
        elif word == "outlinelevel":
            self.outline = number if number is not None and 0 <= number < 9 else None

    def fresh(self) -> "Line":
        """Return the line that follows this one, with the same properties."""
        return Line(level=self.level, outline=self.outline, in_table=self.in_table)


@dataclass(slots=True)
class Story:
    """What a story is (``body``, ``footnote``, ``box``, ``header``, ``footer``, ``comment``, ``number``) and its lines.

    The lines of the body are written as they end and not kept here.
    """

    kind: str
    line: Line = field(default_factory=Line)
    lines: list[Line] = field(default_factory=list)

    @property
    def words(self) -> str:
        """All its words, a line for each paragraph."""
        return "\n".join(line.text for line in [*self.lines, self.line] if line.text.strip())
