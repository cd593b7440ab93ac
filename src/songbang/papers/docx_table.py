"""The rows of a Word table and their cells, merged ones once."""

from collections.abc import Iterator
from typing import Final

from songbang.papers.docx_xml import Element, W, child, value, whole

_HOLDERS: Final = frozenset(W + name for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo"))


def rows_of(table: Element) -> Iterator[Element]:
    """Yield the rows of a table, content controls around them opened."""
    return _inside(table, f"{W}tr")


def cells_of(row: Element) -> Iterator[tuple[int, Element | None]]:
    """Yield each cell of a row with its column, counted on the table's grid from 0 on.

    A cell that a merged one above or to the left reaches into, and a deleted one, is ``None``.
    """
    column = whole(value(row, "trPr", "gridBefore"))
    for cell in _inside(row, f"{W}tc"):
        yield column, None if _goes_on(cell, "vMerge") or _goes_on(cell, "hMerge") or _is_cut(cell) else cell
        column += max(1, whole(value(cell, "tcPr", "gridSpan"), 1))


def is_deleted(row: Element) -> bool:
    """Tell whether a tracked change takes the row away."""
    return child(row, "trPr", "del") is not None


def _is_cut(cell: Element) -> bool:
    return child(cell, "tcPr", "cellDel") is not None


def _goes_on(cell: Element, direction: str) -> bool:
    merge = child(cell, "tcPr", direction)
    return merge is not None and merge.get(f"{W}val", "continue") == "continue"


def _inside(parent: Element, tag: str) -> Iterator[Element]:
    for node in parent:
        if node.tag == tag:
            yield node
        elif node.tag in _HOLDERS:
            yield from _inside(node, tag)
