"""The text PDF of three hundred pages that the speed of reading is measured on, made once and kept."""

import io
from collections.abc import Iterator
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Final

import pikepdf
import typst
from examples.formats.printed import pdf_file
from examples.formats.source import Source
from tests.papers.pdf_maker import Words, column, make

from bench.figure import CannotRunError
from bench.handbook import handbook

KEPT: Final = Path(__file__).parents[1] / ".bench"
PAGES: Final = 300
FONT: Final = "Noto Serif CJK SC"
LETTERS_A_LINE: Final = 38
LINES_A_PAGE: Final = 24


def big_pdf() -> Path:
    """Return the PDF, made now where it is not kept from an earlier run of the same words."""
    source = handbook()
    typeset = FONT in typst.Fonts().families()
    stamp = sha256(repr((typeset, source)).encode()).hexdigest()[:12]
    path = KEPT / f"handbook-{PAGES}-{'embedded' if typeset else 'standard'}-{stamp}.pdf"
    if not path.exists():
        KEPT.mkdir(exist_ok=True)
        path.write_bytes(_cut(pdf_file(source)) if typeset else _plain(source))
    return path


def _cut(pdf: bytes) -> bytes:
    """Keep the first pages: how many there are in all depends on the release of the font."""
    with pikepdf.open(io.BytesIO(pdf)) as book:
        if len(book.pages) < PAGES:
            raise CannotRunError(f"The handbook fills {len(book.pages)} pages only; {PAGES} are wanted.")
        del book.pages[PAGES:]
        kept = io.BytesIO()
        book.save(kept)
    return kept.getvalue()


def _plain(source: Source) -> bytes:
    """Return the same words in the standard Chinese font that no file embeds."""
    return make(*islice(_sheets(source), PAGES))


def _sheets(source: Source) -> Iterator[list[Words]]:
    rows = _rows(source)
    for page in range(1, PAGES + 1):
        header = Words(source.head["header"], 72, 800, size=9)
        footer = Words(f"第 {page} 页", 280, 40, size=9)
        body = column(list(islice(rows, LINES_A_PAGE)), pitch=24)
        yield [header, *body, footer]


def _rows(source: Source) -> Iterator[str]:
    for line in source.lines:
        text = f"　　{line.text}"
        yield from (text[at : at + LETTERS_A_LINE] for at in range(0, len(text), LETTERS_A_LINE))
