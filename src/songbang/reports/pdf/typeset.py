"""A document becomes the bytes of a PDF: typeset offline, in a folder of its own, the same bytes for the same words."""

import re
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.reports.pdf.data import data_of
from songbang.reports.pdf.document import Document
from songbang.reports.pdf.fonts import fonts_for

if TYPE_CHECKING:
    import typst

STANDARD: Literal["ua-1"] = "ua-1"
"""PDF/UA: tagged, with a title, a language and words for every picture; words without a glyph are refused."""
NO_TYPST = Words("还没有安装生成 PDF 的部件 typst。", "What makes a PDF, typst, is not installed.")
INSTALL = Words("运行 pip install 'songbang[pdf]'，再试一次。", "Run pip install 'songbang[pdf]' and try again.")
NOT_MADE = Words("PDF 没有生成：{why}", "The PDF was not made: {why}")
ELSE = Words("内容相同的 HTML 报告可以打印成 PDF。", "The HTML report says the same and can be printed to PDF.")
NO_GLYPH = re.compile(r'the text `"((?:[^"`\\]|\\.)*)"` could not be displayed')
NUMBERED = re.compile(r"\\u\{([0-9a-f]+)\}")
ROUNDS = 8
"""So often characters without a glyph are found out and named by their number instead."""


def typeset(document: Document, fonts: "typst.Fonts | None" = None) -> bytes | Problem:
    """Return the PDF, or why there is none: typst is not installed, no font has Chinese, it could not be made.

    ``fonts`` are those to choose from; those of the machine where none are given.
    """
    try:
        import typst  # noqa: PLC0415 - an extra: only who prints needs it
    except ImportError:
        return Problem("no_typst", "PDF", NO_TYPST, INSTALL)
    there = fonts or _fonts()
    families = fonts_for(document.lang, there.families())
    if isinstance(families, Problem):
        return families
    unshown: frozenset[str] = frozenset()
    for _ in range(ROUNDS):
        try:
            return _compiled(data_of(document, families, unshown), there)
        except typst.TypstError as error:
            found = without_glyph(error.diagnostic) - unshown
            if not found:
                return Problem("pdf_not_made", "PDF", NOT_MADE.fill(why=error.message), ELSE)
            unshown |= found
    return Problem("pdf_not_made", "PDF", NOT_MADE.fill(why="".join(sorted(unshown))), ELSE)


def without_glyph(diagnostic: str) -> frozenset[str]:
    """Return the characters of which the typesetter says that no font shows them."""
    named = (NUMBERED.sub(lambda one: chr(int(one[1], 16)), text) for text in NO_GLYPH.findall(diagnostic))
    return frozenset(letter for text in named for letter in text if not letter.isascii())


def _compiled(data: str, fonts: "typst.Fonts") -> bytes:
    import typst  # noqa: PLC0415 - as above

    # An empty folder of its own: nothing can be read from the disk, and no package is looked for elsewhere.
    with tempfile.TemporaryDirectory(prefix="songbang-pdf-") as folder:
        compiler = typst.Compiler(
            _template(),
            root=folder,
            font_paths=fonts,
            sys_inputs={"document": data},
            package_path=folder,
            package_cache_path=folder,
        )
        made = compiler.compile(format="pdf", pdf_standards=STANDARD)
    return made if isinstance(made, bytes) else b"".join(made or ())


@cache
def _fonts() -> "typst.Fonts":
    import typst  # noqa: PLC0415 - as above

    return typst.Fonts(include_system_fonts=True, include_embedded_fonts=True)


@cache
def _template() -> bytes:
    return Path(__file__).with_name("document.typ").read_bytes()
