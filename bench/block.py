"""The part of a page that the measurements own; what people write around it stays."""

from pathlib import Path
from typing import Final

BEGIN: Final = "<!-- bench-read:begin -->"
END: Final = "<!-- bench-read:end -->"


def put_block(page: Path, text: str) -> bool:
    """Set the text between the two marks of the page. False: the page or its marks are not there."""
    if not page.exists():
        return False
    before, begin, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        return False
    page.write_text(f"{before}{BEGIN}\n{text.strip()}\n{END}{after}", encoding="utf-8")
    return True
