"""One letter, drafted: the file, the places left open, the figures in it, and what its writer should know first."""

from dataclasses import dataclass

from songbang.basis.words import Words
from songbang.drafts.brief import Brief
from songbang.drafts.kinds import LetterModule, letter_module
from songbang.drafts.note import blanks_of, figures_of, note, warnings
from songbang.drafts.piece import Fields, Piece
from songbang.drafts.render import render

EMPTY_NOTE = ("warnings", "used", "open", "checks", "sending")


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter as a DOCX file, its name, what is left open in it, its figures, and the warnings of its note."""

    kind: str
    lang: str
    name: Words
    content: bytes
    blanks: tuple[Piece, ...]
    figures: tuple[Piece, ...]
    notes: tuple[Words, ...]


def draft(kind: str, brief: Brief, lang: str) -> Draft:
    """Write a letter of a kind in a language that it has. ``LookupError`` where there is no such letter."""
    letter = letter_module(kind)
    fields = letter.fields(brief)
    # The note names what stays open in the letter, and that is known when the letter has been written once.
    _, written = render(kind, lang, {**fields, **_no_note(brief, letter)})
    content, _ = render(kind, lang, {**fields, **note(brief, letter, written)})
    notes = warnings(brief, letter)
    return Draft(kind, lang, letter.NAME, content, blanks_of(written), figures_of(written), notes)


def _no_note(brief: Brief, letter: LetterModule) -> Fields:
    return {name: () if name in EMPTY_NOTE else value for name, value in note(brief, letter, ()).items()}
