"""A letter that was written, opened again."""

import io
import zipfile

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from lxml import etree

from songbang.drafts.draft import Draft


def opened(made: Draft) -> WordDocument:
    return Document(io.BytesIO(made.content))


def parts(made: Draft) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(made.content)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def paragraphs(made: Draft) -> tuple[list[str], list[str]]:
    """The paragraphs of the page for the person alone, and those of the letter, tables included."""
    note: list[str] = []
    letter: list[str] = []
    into = note
    for line in opened(made).element.body.iter(qn("w:p")):
        into.append("".join(text.text or "" for text in line.iter(qn("w:t"))))
        if next(line.iter(qn("w:sectPr")), None) is not None:
            into = letter
    return note, letter


def letter_text(made: Draft) -> str:
    return "\n".join(paragraphs(made)[1])


def note_text(made: Draft) -> str:
    return "\n".join(paragraphs(made)[0])


def yellow(made: Draft) -> list[str]:
    """The words that stand on yellow, run by run."""
    body = opened(made).element.body
    runs = [run for run in body.iter(qn("w:r")) if next(run.iter(qn("w:highlight")), None) is not None]
    return ["".join(text.text or "" for text in run.iter(qn("w:t"))) for run in runs]


def well_formed(made: Draft) -> bool:
    for name, data in parts(made).items():
        if name.endswith((".xml", ".rels")):
            etree.fromstring(data)
    return True
