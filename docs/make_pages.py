"""Write the pages of the law, and the glossary, below docs/: `make docs`."""

import sys
from pathlib import Path
from typing import Final

from songbang.law.read import load
from songbang.reports.glossary_page import glossary_page
from songbang.reports.law_pages import law_pages

DOCS: Final = Path(__file__).parent


def main() -> int:
    """Write every page that differs from what is there, and name it."""
    for name, text in {**law_pages(load()), "glossary.md": glossary_page()}.items():
        file = DOCS / name
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8")
            print(f"docs/{name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
