"""The grid of a table in a web page: which column a cell stands in, merged cells counted."""

from typing import Final

from lxml.html import HtmlElement

_WIDEST: Final = 1_000


class Grid:
    """The places of one table that are taken so far; rows and columns count from 0 on."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.row = -1
        self._column = 0
        self._reaching: dict[int, int] = {}

    def start_row(self) -> None:
        """Go on to the next row: cells that reach down from above take their columns in it."""
        self.row += 1
        self._column = 0
        self._reaching = {column: rows - 1 for column, rows in self._reaching.items() if rows > 1}

    def skip_taken(self) -> int:
        """Pass the columns that cells from above take before the next cell, and return how many they are."""
        first = self._column
        while self._column in self._reaching:
            self._column += 1
        return self._column - first

    def place(self, cell: HtmlElement) -> int:
        """Return the column of the next cell, and take the places it covers."""
        at = self._column
        width, height = _extent(cell, "colspan"), _extent(cell, "rowspan")
        if height > 1:
            # This row is the first of them; it is over before the next row asks.
            self._reaching.update((at + right, height) for right in range(width))
        self._column += width
        return at


def is_data(table: HtmlElement) -> bool:
    """Tell a table of data from one that only lays out the page: that holds others, or has one cell a row."""
    if table.get("role") in {"presentation", "none"} or table.find(".//table") is not None:
        return False
    return any(len(row.xpath("./td | ./th")) > 1 for row in table.iter("tr"))


def _extent(cell: HtmlElement, name: str) -> int:
    stated = (cell.get(name) or "1").strip()
    return min(max(int(stated), 1), _WIDEST) if stated.isascii() and stated.isdigit() and len(stated) < 10 else 1
