"""A frame as CSV text: numbers as numbers, and no text that a spreadsheet takes for a formula."""

import csv
import io

import polars as pl

from songbang.statistics.csv_lines import MARK, safe

DECIMALS = 6


def frame_csv(frame: pl.DataFrame) -> bytes:
    """Return the rows as UTF-8 CSV under the names of the columns; what is not known is an empty cell."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([safe(name) for name in frame.columns])
    writer.writerows([_written(value) for value in row] for row in frame.iter_rows())
    return (MARK + out.getvalue()).encode("utf-8")


def _written(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return f"{value:.{DECIMALS}f}".rstrip("0").rstrip(".")
    if isinstance(value, int):
        return str(value)
    if isinstance(value, list):
        return safe("; ".join(str(one) for one in value))
    return safe(str(value))
