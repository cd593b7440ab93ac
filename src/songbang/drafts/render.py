"""A template and its pieces become a letter in Word's format."""

import io
from importlib.resources import files

from docx import Document
from docx.document import Document as WordDocument
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from songbang.drafts.fill import Pieces
from songbang.drafts.kinds import template_name
from songbang.drafts.piece import Fields, Piece
from songbang.reports.script import traditional


def render(kind: str, lang: str, fields: Fields) -> tuple[bytes, tuple[Piece, ...]]:
    """Return the file of a letter, and the pieces written into it in order.

    The template sees only numbered places and yes or no. What people told goes into the finished document as text, so
    that nothing in it can become part of the template or of the file's own language.
    """
    template = (files("songbang.drafts") / "templates" / template_name(kind, lang)).read_bytes()
    pieces = Pieces(lang)
    made = DocxTemplate(io.BytesIO(template))
    environment = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    made.render(pieces.places(fields), environment)
    out = io.BytesIO()
    made.save(out)
    document = Document(io.BytesIO(out.getvalue()))
    _put(document, pieces, lang)
    finished = io.BytesIO()
    document.save(finished)
    return finished.getvalue(), tuple(pieces.written)


def _put(document: WordDocument, pieces: Pieces, lang: str) -> None:
    pieces.put(document.element.body)
    for section in document.sections:
        pieces.put(section.footer._element)  # noqa: SLF001 - python-docx has no public door to a footer's text
    title = document.core_properties.title
    document.core_properties.title = traditional(title) if lang == "zh-Hant" else title
