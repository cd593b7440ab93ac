"""How much one paper may hold."""

from songbang.papers.limits import MAX_BLOCKS, MAX_CHARACTERS
from songbang.papers.problems import PaperError


def within(characters: int, blocks: int) -> None:
    """Raise ``PaperError`` with ``too_large`` where a paper has more characters or blocks than is read."""
    if characters > MAX_CHARACTERS:
        raise PaperError("too_large", f"> {MAX_CHARACTERS:,}")
    if blocks > MAX_BLOCKS:
        raise PaperError("too_large", f"> {MAX_BLOCKS:,} ¶")
