"""Which column of a table of documents holds the text."""

from collections.abc import Iterable
from typing import Final

_USUAL: Final = (
    "text", "full_text", "fulltext", "content", "contents", "body", "document", "judgment", "judgement", "html",
    "正文", "全文", "文书内容", "文书全文", "文书正文", "裁判文书", "裁判文书内容", "内容", "文本", "原文",
)  # fmt: skip
"""What tables of documents call the column of their text."""


def text_column(columns: Iterable[str], named: str = "") -> str | None:
    """Return the column that was named, or the first usual one that is there; ``None`` where there is none.

    Capitals and white space around a name do not count.
    """
    there = {one.strip().casefold(): one for one in reversed(list(columns))}
    wanted = (named.strip().casefold(),) if named else _USUAL
    return next((there[one] for one in wanted if one in there), None)
