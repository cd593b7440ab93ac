"""Builds the papers of this set and their labels from `sources`: ``python -m tests.papers_sealed.make``.

The same source gives the same words, layout and damage; bytes differ only with releases of the fonts and libraries.
"""

import io
import json
import re
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from itertools import takewhile
from pathlib import Path
from typing import Any, Final

import openpyxl
from examples.formats.page import html_file
from examples.formats.plain import markdown_file, text_file
from examples.formats.printed import pdf_file
from examples.formats.source import Line, Source, read_source
from examples.formats.word import word_file
from tests.papers_sealed.pictures import photographed, scanned, sealed, skewed

HERE: Final = Path(__file__).parent
CUT: Final = "%%"
GAP: Final = "…"


def main() -> None:
    """Write `papers`, `text/source-text` (the pictures as text) and `gold.jsonl`."""
    labels = [_make(path) for path in sorted((HERE / "sources").glob("*.src"))]
    lines = (json.dumps(label, ensure_ascii=False) for label in labels)
    (HERE / "gold.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _make(path: Path) -> dict[str, Any]:
    whole = read_source(path)
    lines = tuple(takewhile(lambda line: line.text != CUT, whole.lines))
    source = Source(path.stem, whole.head, lines)
    text = _text(lines)
    file = HERE / "papers" / path.stem
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(MAKERS.get(path.stem[:2], MAKERS.get(file.suffix, text_file))(source))
    image = file.suffix in {".jpg", ".png"}
    if image:
        twin = HERE / "text" / "source-text" / f"{path.stem}.txt"
        twin.parent.mkdir(parents=True, exist_ok=True)
        twin.write_text(text, encoding="utf-8")
    labels = path.read_text(encoding="utf-8").partition(f"\n{CUT}\n")[2].splitlines()
    return _labelled(source, text, [_clause(label, text) for label in labels]) | {"image": image}


def _labelled(source: Source, text: str, clauses: list[dict[str, Any]]) -> dict[str, Any]:
    head = source.head
    ignored = {"ignore_kinds": head["ignore"].split()} if "ignore" in head else {}
    about = {
        "kind": head["kind"],
        "language": head["language"],
        "place": None if head["place"] == "null" else head["place"],
    }
    return {"name": source.name, **about, "clauses": clauses, "notes": "", "characters": len(text), **ignored}


def _clause(label: str, text: str) -> dict[str, Any]:
    """Read ``kind | start…end | terms``; start and end have to stand in the text once each."""
    kind, quote, terms = [*label.split(" | "), "{}"][:3]
    first, _, last = quote.partition(GAP)
    if text.count(first) != 1:
        raise ValueError(f"{first!r} stands {text.count(first)} times")
    start = text.index(first)
    end = text.index(last, start + len(first)) + len(last)
    bare = re.sub(r"\s", "", text[start:end])
    quotes = {"quote_start": bare[:20], "quote_end": bare[-20:]}
    return {"kind": kind, **quotes, "page": None, "terms": json.loads(terms), "text": bare}


def _text(lines: tuple[Line, ...]) -> str:
    return "\n".join(
        "\t".join(line.cells) if line.kind == "row" else line.text for line in lines if line.kind != "page"
    )


def _mail(source: Source) -> bytes:
    mail = EmailMessage()
    mail["Subject"] = source.head["subject"]
    mail["From"], mail["To"] = "人力资源部 <hr@example.com>", "you@example.com"
    mail["Date"] = "Fri, 05 Sep 2025 10:12:00 +0800"
    mail.set_content(_text(source.lines), cte="base64")
    return mail.as_bytes()


def _workbook(source: Source) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = source.head["header"]
    for line in source.lines:
        sheet.append(list(line.cells) if line.kind == "row" else [line.text])
    out = io.BytesIO()
    book.save(out)
    return _timeless(out.getvalue())


def _timeless(workbook: bytes) -> bytes:
    """Return the same workbook without the hour it was made at, which the library writes whatever it is told."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = re.sub(rb"\d{4}-\d\d-\d\dT[\d:]+Z", b"2025-06-03T09:00:00Z", old.read(name))
            new.writestr(zipfile.ZipInfo(name, (2025, 6, 3, 9, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


MAKERS: Final[dict[str, Callable[[Source], bytes]]] = {
    ".docx": word_file,
    ".pdf": pdf_file,
    ".html": html_file,
    ".md": markdown_file,
    ".eml": _mail,
    ".xlsx": _workbook,
    "03": scanned,
    "07": photographed,
    "08": sealed,
    "17": skewed,
}

if __name__ == "__main__":
    main()
