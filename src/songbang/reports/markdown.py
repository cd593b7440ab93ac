"""Small pieces of Markdown that read the same on GitHub and in a plain editor."""

import re
from collections.abc import Iterable, Sequence

from songbang.basis.words import Words

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~])")
_NOT_IN_ANCHOR = re.compile(r"[^\w\- ]")


def plain(text: str) -> str:
    """Return text so that nothing in it is taken for Markdown, on one line."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def code(name: str) -> str:
    """Return a name as it is written in the files."""
    return f"`{name}`"


def anchor(heading: str) -> str:
    """Return what a link to a heading ends with, as GitHub makes it."""
    return _NOT_IN_ANCHOR.sub("", heading).strip().lower().replace(" ", "-")


def link(text: str, page: str, heading: str) -> str:
    """Return a link to a heading of a page; of the same page where ``page`` is empty."""
    return f"[{text}]({page}#{anchor(heading)})"


def address(text: str, url: str) -> str:
    """Return a link to an address outside; the text alone where there is none."""
    return f"[{text}]({url.replace('(', '%28').replace(')', '%29').replace(' ', '%20')})" if url else text


def both(words: Words) -> str:
    """Return a short name in both languages: 期限 · Length."""
    return plain(words.zh) if words.zh == words.en else f"{plain(words.zh)} · {plain(words.en)}"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table; a head that ends with a colon belongs to a column of numbers."""
    line = " | ".join("---:" if head.endswith(":") else "---" for head in heads)
    cells = [" | ".join(head.rstrip(":") for head in heads), line, *(" | ".join(row) for row in rows)]
    return "\n".join(f"| {row} |" for row in cells)


def page(parts: Iterable[str]) -> str:
    """Return the parts of a page, each with an empty line before the next."""
    return "\n\n".join(part for part in parts if part) + "\n"
