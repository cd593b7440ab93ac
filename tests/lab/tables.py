"""The tables of the library, worked out once a process."""

from functools import cache

import polars as pl
from docs.library_frames import library_frames


@cache
def frames() -> dict[str, pl.DataFrame]:
    return library_frames()
