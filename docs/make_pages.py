"""Write the pages made from data below docs/ (law, glossary, decisions, tables for researchers): `make docs`."""

import sys
from pathlib import Path
from typing import Final

from docs.library_frames import library_frames
from docs.library_tables import tables_page

from songbang.law.read import load
from songbang.reports.glossary_page import glossary_page
from songbang.reports.judgments.docs_page import judgments_page
from songbang.reports.law_pages import law_pages

DOCS: Final = Path(__file__).parent


def main() -> int:
    """Write every page that differs from what is there, and name it."""
    pages = {
        **law_pages(load()),
        "glossary.md": glossary_page(),
        "judgments.md": judgments_page(),
        "tables.md": tables_page(library_frames()),
    }
    for name, text in pages.items():
        file = DOCS / name
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8")
            print(f"docs/{name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
