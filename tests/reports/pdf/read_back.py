"""A PDF read back with two libraries that had no part in making it."""

import io
import re
import shutil
import subprocess
from collections.abc import Iterator
from typing import Any

import pikepdf
import pypdfium2 as pdfium
import pytest

CHINESE = shutil.which("fc-list") is None or bool(
    subprocess.run(["fc-list", ":lang=zh"], capture_output=True, text=True, check=False).stdout.strip()
)
NEEDS_FONT = pytest.mark.skipif(not CHINESE, reason="no font with Chinese is installed (apt install fonts-noto-cjk)")
SECRETIVE = {"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/URI", "/GoToR", "/GoToE", "/Rendition"}
"""Actions that run something, send something or ask for something elsewhere."""


def pages(made: bytes) -> list[str]:
    """Return the text of each page."""
    document = pdfium.PdfDocument(made)
    texts = [document[at].get_textpage().get_text_bounded() for at in range(len(document))]
    document.close()
    return texts


def squeezed(text: str) -> str:
    """Return text without white space and without the hyphens that a typesetter may add."""
    return "".join(text.split()).replace("\u00ad", "").replace("\ufffe", "").replace("\u200b", "")


def running(made: bytes, *, head: str, foot: str) -> str:
    """Return the whole text in one, without what stands at the head and the foot of each page."""
    told = []
    for page in pages(made):
        lines = [squeezed(line) for line in page.splitlines()]
        lines = [line for line in lines if line not in {squeezed(head), squeezed(foot)}]
        told += [line for line in lines if not is_number(line)]
    return "".join(told)


def is_number(line: str) -> bool:
    """Tell whether a line is the number of a page."""
    return re.fullmatch(r"第\d+[页頁]，共\d+[页頁]|Page\d+of\d+", line) is not None


def bookmarks(made: bytes) -> list[tuple[int, str]]:
    """Return the outline: each title with how deep it stands."""

    def walk(items: Any, deep: int) -> Iterator[tuple[int, str]]:
        for one in items:
            yield deep, str(one.title)
            yield from walk(one.children, deep + 1)

    with pikepdf.open(io.BytesIO(made)) as pdf, pdf.open_outline() as outline:
        return list(walk(outline.root, 1))


def actions(made: bytes) -> set[str]:
    """Return the sorts of actions in a PDF, and the names of what runs by itself."""
    with pikepdf.open(io.BytesIO(made)) as pdf:
        found = {str(one["/S"]) for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and "/S" in one}
        found |= {name for name in ("/OpenAction", "/AA", "/AcroForm") if name in pdf.Root}
        return found & (SECRETIVE | {"/OpenAction", "/AA", "/AcroForm"})


def fonts(made: bytes) -> dict[str, bool]:
    """Return the fonts of a PDF, and whether each is embedded."""
    found: dict[str, bool] = {}
    with pikepdf.open(io.BytesIO(made)) as pdf:
        for one in pdf.objects:
            if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == pikepdf.Name.FontDescriptor:
                found[str(one.FontName)] = any(f"/FontFile{end}" in one for end in ("", "2", "3"))
    return found


def ink(made: bytes) -> list[float]:
    """Return for each page which part of it is not white."""
    document = pdfium.PdfDocument(made)
    shares = []
    for at in range(len(document)):
        grey = document[at].render(scale=0.5).to_pil().convert("L")
        counts = grey.histogram()
        shares.append(sum(counts[:200]) / sum(counts))
    document.close()
    return shares
