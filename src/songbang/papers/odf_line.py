"""One paragraph of an OpenDocument file as a reader sees it: its text, and what hangs on it."""

import re
from dataclasses import dataclass, field
from typing import Final

from lxml.etree import _Element as Element

from songbang.papers.odf_package import DRAW, OFFICE, TEXT, whole
from songbang.papers.odf_styles import Styles
from songbang.papers.paper import Note

_WHITE: Final = re.compile(r"[ \t\r\n]+")
_WIDEST: Final = 1_000
_CHARACTERS: Final = {f"{TEXT}tab": " ", f"{TEXT}line-break": "\n"}
_SILENT: Final = frozenset(
    {*(TEXT + name for name in ("ruby-text", "note-citation", "bibliography-mark-source")), f"{OFFICE}annotation-end"}
)
_HIDDEN: Final = frozenset(TEXT + name for name in ("hidden-text", "hidden-paragraph"))
_SHAPES: Final = frozenset(DRAW + name for name in ("text-box", "custom-shape", "rect", "ellipse", "caption"))


@dataclass(slots=True)
class Line:
    """The words of a paragraph, with the notes, footnotes and text boxes in it; a note's ``at`` counts in ``text``."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    notes: list[Note] = field(default_factory=list)
    footnotes: list[Element] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The words so far."""
        return "".join(self.parts)

    def put(self, signs: str) -> None:
        """Add signs as they are."""
        if signs:
            self.parts.append(signs)
            self.length += len(signs)

    def add(self, words: str | None) -> None:
        """Add words of the file, in which any white space is one space."""
        if words:
            even = _WHITE.sub(" ", words)
            self.put(even.lstrip(" ") if not self.parts or self.parts[-1].endswith((" ", "\n")) else even)

    def note(self, kind: str, words: str) -> None:
        """Keep words that are not part of the text, with the place where they stood."""
        if words.strip():
            self.notes.append(Note(kind, words.strip(), self.length))


class LineReader:
    """Reads paragraphs; ``deletions`` are the tracked ones, by their name."""

    def __init__(self, styles: Styles, deletions: dict[str, str]) -> None:
        self._styles = styles
        self._deletions = deletions

    def read(self, paragraph: Element) -> Line:
        """Read what the paragraph shows: insertions kept; deletions, comments and hidden words as notes."""
        line = Line()
        style = paragraph.get(f"{TEXT}style-name")
        if self._styles.hides(style, "paragraph"):
            line.note("hidden", words_of(paragraph))
        elif self._styles.strikes(style, "paragraph"):
            line.note("deletion", words_of(paragraph))
        else:
            self._inside(paragraph, line)
        return line

    def _inside(self, parent: Element, line: Line) -> None:
        line.add(parent.text)
        for node in parent:
            if isinstance(node.tag, str):
                self._node(node, line)
            line.add(node.tail)

    def _node(self, node: Element, line: Line) -> None:
        tag = node.tag
        if tag in _SILENT:
            return
        if tag == f"{TEXT}s":
            line.put(" " * min(max(1, whole(node.get(f"{TEXT}c"), 1)), _WIDEST))
        elif tag in _CHARACTERS:
            line.put(_CHARACTERS[tag])
        elif tag == f"{TEXT}change":
            line.note("deletion", self._deletions.get(node.get(f"{TEXT}change-id", ""), ""))
        elif tag == f"{OFFICE}annotation":
            line.note("comment", "\n".join(map(words_of, node.findall(f"{TEXT}p"))))
        elif tag == f"{TEXT}note":
            line.footnotes += node.findall(f"{TEXT}note-body")
        elif tag in _SHAPES:
            line.boxes.append(node)
        elif tag in _HIDDEN:
            line.note("hidden", node.get(f"{TEXT}string-value", "") or words_of(node))
        elif tag == f"{TEXT}span":
            self._span(node, line)
        else:
            self._inside(node, line)

    def _span(self, span: Element, line: Line) -> None:
        style = span.get(f"{TEXT}style-name")
        if self._styles.hides(style) or self._styles.strikes(style):
            line.note("hidden" if self._styles.hides(style) else "deletion", words_of(span))
            return
        before = len(line.parts)
        self._inside(span, line)
        written = "".join(line.parts[before:])
        if len(written) > 1 and written.isspace() and "\n" not in written and self._styles.underlines(style):
            line.parts[before:] = ["_" * len(written)]  # a line to write on


def words_of(element: Element) -> str:
    """Return the words of a part that is not shown, a line for each paragraph."""
    paragraphs = list(element.iter(f"{TEXT}p", f"{TEXT}h")) or [element]
    return "\n".join(_WHITE.sub(" ", "".join(map(str, node.itertext()))).strip() for node in paragraphs)
