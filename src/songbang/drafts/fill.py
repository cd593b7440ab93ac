"""Pieces go into their places when the template is done: no text of a person is ever part of a template."""

import re
import unicodedata
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from lxml.etree import _Element

from songbang.drafts.piece import Field, Fields, Piece, Sort
from songbang.reports.script import tell, traditional

OPENS, CLOSES = "\ufdd0", "\ufdd1"
"""Signs that no text may hold (Unicode keeps them free): between them stands the number of a piece."""
_PLACE = re.compile(f"{OPENS}([0-9]+){CLOSES}")
_SPACE = re.compile(r"\s+")
LONGEST = 2000
"""Signs; what is longer is no name, address or sentence, and is cut with an ellipsis."""


@dataclass(slots=True)
class Pieces:
    """The pieces of one letter by number, and those that were written, in order."""

    lang: str
    held: list[Piece] = field(default_factory=list)
    written: list[Piece] = field(default_factory=list)

    def places(self, fields: Fields) -> dict[str, object]:
        """Return the fields with each piece replaced by its place; the template fills these and nothing else."""
        return {name: self._place(value) for name, value in fields.items()}

    def _place(self, value: Field) -> object:
        if isinstance(value, bool):
            return value
        if isinstance(value, Piece):
            self.held.append(value)
            return f"{OPENS}{len(self.held) - 1}{CLOSES}"
        return [{name: self._place(piece) for name, piece in row.items()} for row in value]

    def put(self, body: _Element) -> None:
        """Write every piece into its place, blanks in yellow, and turn the template's own words into the script."""
        for text in list(body.iter(qn("w:t"))):
            self._put(text)

    def _put(self, text: _Element) -> None:
        run = text.getparent()
        line = None if run is None else run.getparent()
        if run is None or line is None or not text.text:
            return
        parts = list(self._parts(text.text))
        if all(not blank for _, blank in parts):
            text.text = "".join(part for part, _ in parts)
            text.set(qn("xml:space"), "preserve")
            return
        for part, blank in parts:
            run.addprevious(_run(run, part, blank=blank))
        line.remove(run)

    def _parts(self, text: str) -> Iterator[tuple[str, bool]]:
        """Yield the text in parts, each with whether it is a blank."""
        for at, part in enumerate(_PLACE.split(text)):
            if at % 2 == 0:
                if part:
                    yield (traditional(part) if self.lang == "zh-Hant" else part), False
                continue
            piece = self.held[int(part)]
            self.written.append(piece)
            yield shown(piece, self.lang), piece.sort is Sort.BLANK


def shown(piece: Piece, lang: str) -> str:
    """Return a piece in a language: what was told stays as it was told."""
    said = piece.words.say(lang) if piece.sort is Sort.TOLD else tell(piece.words, lang)
    return plain_text(said)


def plain_text(text: str) -> str:
    """Return text that can stand in a paragraph: no control signs, no signs that turn the direction, one line."""
    kept = "".join(sign if _writable(sign) else " " if sign in "\t\n\r\f\v" else "" for sign in text)
    line = _SPACE.sub(" ", kept).strip()
    return line if len(line) <= LONGEST else f"{line[:LONGEST]}…"


def _writable(sign: str) -> bool:
    if "\ufdd0" <= sign <= "\ufdef" or ord(sign) & 0xFFFE == 0xFFFE:
        return False
    return unicodedata.category(sign) not in {"Cc", "Cs"} and unicodedata.bidirectional(sign) not in _TURNS


_TURNS = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def _run(like: _Element, text: str, *, blank: bool) -> _Element:
    run = OxmlElement("w:r")
    dress = like.find(qn("w:rPr"))
    if dress is not None:
        run.append(deepcopy(dress))
    if blank:
        marked = OxmlElement("w:highlight")
        marked.set(qn("w:val"), "yellow")
        kept = run.find(qn("w:rPr"))
        if kept is None:
            kept = OxmlElement("w:rPr")
            run.insert(0, kept)
        kept.append(marked)
    content = OxmlElement("w:t")
    content.set(qn("xml:space"), "preserve")
    content.text = text
    run.append(content)
    return run
