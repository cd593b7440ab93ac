"""One paragraph of a Word file as a reader sees it: its text, and what hangs on it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from songbang.papers.docx_blanks import with_blanks
from songbang.papers.docx_fields import Fields
from songbang.papers.docx_pictures import BLIP, IMAGE_DATA
from songbang.papers.docx_styles import Styles
from songbang.papers.docx_symbols import symbol
from songbang.papers.docx_xml import AC, Element, M, W, child, is_on, value
from songbang.papers.paper import Note

_HEX: Final = re.compile("[0-9A-Fa-f]{1,6}")
_WHITE: Final = re.compile(r"[\t\n\r]")
_PRIVATE: Final = re.compile("[\uf000-\uf0ff]")
_CHARACTERS: Final = {"tab": " ", "ptab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_SILENT: Final = frozenset(f"{W}{name}" for name in ("pPr", "rPr", "sdtPr", "sdtEndPr", "rt", "instrText", "delText"))


@dataclass(slots=True)
class Line:
    """The words of a paragraph, with the notes, the footnotes referred to, the text boxes and the pictures in it.

    Each note's ``at`` is an offset in ``text``; ``references`` are pairs of kind (``footnotes``, ``endnotes``) and id;
    ``shown`` are the nodes whose words make up ``text``, each with the offset at which they begin.
    """

    text: str = ""
    notes: list[Note] = field(default_factory=list)
    references: list[tuple[str, str]] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    pictures: list[Element] = field(default_factory=list)
    shown: list[tuple[int, Element]] = field(default_factory=list)

    def show(self, node: Element, words: str) -> None:
        """Let words that a node shows follow."""
        self.shown.append((len(self.text), node))
        self.text += words

    def join(self, other: "Line") -> None:
        """Let the other line go on where this one ends."""
        at = len(self.text)
        self.text += other.text
        self.notes += [Note(note.kind, note.text, note.at + at) for note in other.notes]
        self.references += other.references
        self.boxes += other.boxes
        self.pictures += other.pictures
        self.shown += [(start + at, node) for start, node in other.shown]

    def note(self, kind: str, text: str) -> None:
        """Keep words that are not part of the text, with the place where they stood."""
        last = self.notes[-1] if self.notes else None
        if last and kind != "comment" and (last.kind, last.at) == (kind, len(self.text)):
            self.notes[-1] = Note(kind, last.text + text, last.at)
        elif text:
            self.notes.append(Note(kind, text, len(self.text)))


class LineReader:
    """Reads paragraphs in order: a field may begin in one and end in another."""

    def __init__(self, styles: Styles, comments: dict[str, str]) -> None:
        self._styles = styles
        self._comments = comments
        self._fields = Fields()
        self._underlined: list[tuple[int, int]] = []
        self._style: str | None = None
        self._run: Element | None = None

    def read(self, paragraph: Element) -> Line:
        """Read what the paragraph shows: insertions kept, deletions and hidden text as notes, results of fields."""
        line = Line()
        self._underlined = []
        self._style = self._styles.of_paragraph(paragraph)
        self._walk(paragraph, line)
        self._fields.end_paragraph()
        line.text = with_blanks(line.text, self._underlined)
        return line

    def _walk(self, parent: Element, line: Line) -> None:
        for node in parent:
            if not isinstance(node.tag, str) or node.tag in _SILENT:
                continue
            read = self._READERS.get(node.tag, LineReader._walk)
            read(self, node, line)

    def _read_run(self, run: Element, line: Line) -> None:
        if self._is_hidden(run) or _is_struck(run):
            line.note("hidden" if self._is_hidden(run) else "deletion", words_of(run))
            return
        self._run, start = run, len(line.text)
        self._walk(run, line)
        if self._is_underlined(run):
            self._underlined.append((start, len(line.text)))

    def _read_text(self, node: Element, line: Line) -> None:
        if self._fields.shows:
            line.show(node, _PRIVATE.sub(self._symbol, _WHITE.sub(" ", node.text or "")))

    def _read_character(self, node: Element, line: Line) -> None:
        if self._fields.shows:
            line.show(node, _CHARACTERS[node.tag.rpartition("}")[2]])

    def _read_symbol(self, node: Element, line: Line) -> None:
        line.show(node, symbol(node.get(f"{W}font", ""), _code(node.get(f"{W}char", ""))))

    def _read_field(self, node: Element, line: Line) -> None:
        line.show(node, self._fields.step(node))

    def _read_deletion(self, node: Element, line: Line) -> None:
        line.note("deletion", words_of(node))

    def _read_reference(self, node: Element, line: Line) -> None:
        kind = "footnotes" if node.tag == f"{W}footnoteReference" else "endnotes"
        line.references.append((kind, node.get(f"{W}id", "")))

    def _read_comment(self, node: Element, line: Line) -> None:
        line.note("comment", self._comments.get(node.get(f"{W}id", ""), ""))

    def _read_box(self, node: Element, line: Line) -> None:
        line.boxes.append(node)

    def _read_picture(self, node: Element, line: Line) -> None:
        line.pictures.append(node)

    def _read_alternatives(self, node: Element, line: Line) -> None:
        """Read the one that new versions of Word show; the other says the same for old ones."""
        choices = node.findall(f"{AC}Choice") + node.findall(f"{AC}Fallback")
        shown = next((choice for choice in choices if _has_words(choice)), None)
        shown = shown if shown is not None else next((choice for choice in choices if _has_picture(choice)), None)
        if shown is not None:
            self._walk(shown, line)

    def _symbol(self, found: re.Match[str]) -> str:
        fonts = child(self._run, "rPr", "rFonts")
        return symbol(fonts.get(f"{W}ascii", "") if fonts is not None else "", ord(found.group()))

    def _is_hidden(self, run: Element) -> bool:
        own = child(run, "rPr", "vanish")
        if own is not None:
            return is_on(own)
        return self._styles.hides(value(run, "rPr", "rStyle")) or self._styles.hides(self._style)

    def _is_underlined(self, run: Element) -> bool:
        own = child(run, "rPr", "u")
        return is_on(own) if own is not None else self._styles.underlines(value(run, "rPr", "rStyle"))

    _READERS: Final[dict[str, Callable[["LineReader", Element, Line], None]]] = {
        f"{W}r": _read_run,
        f"{W}t": _read_text,
        f"{M}t": _read_text,
        **dict.fromkeys((W + name for name in _CHARACTERS), _read_character),
        f"{W}sym": _read_symbol,
        f"{W}fldChar": _read_field,
        f"{W}del": _read_deletion,
        f"{W}moveFrom": _read_deletion,
        f"{W}footnoteReference": _read_reference,
        f"{W}endnoteReference": _read_reference,
        f"{W}commentReference": _read_comment,
        f"{W}txbxContent": _read_box,
        BLIP: _read_picture,
        IMAGE_DATA: _read_picture,
        f"{AC}AlternateContent": _read_alternatives,
    }


def _code(stated: str) -> int:
    return int(stated, 16) if _HEX.fullmatch(stated) else 0


def _is_struck(run: Element) -> bool:
    """Tell whether the words are crossed out by hand: no tracked change, but deleted to every reader."""
    return is_on(child(run, "rPr", "strike")) or is_on(child(run, "rPr", "dstrike"))


def _has_words(element: Element) -> bool:
    return any(True for _ in element.iter(f"{W}t", f"{W}sym", f"{M}t", f"{W}txbxContent"))


def _has_picture(element: Element) -> bool:
    return any(True for _ in element.iter(BLIP, IMAGE_DATA))


def words_of(element: Element) -> str:
    """Return the words of a part that is not shown, deleted ones included, a line for each paragraph."""
    words = []
    for node in element.iter(f"{W}t", f"{W}delText", f"{W}br", f"{W}tab", f"{W}p"):
        name = node.tag.rpartition("}")[2]
        words.append({"br": "\n", "tab": " ", "p": "\n"}.get(name, node.text or ""))
    return "".join(words).strip("\n")
