"""Where what was seen on pictures is kept between runs."""

import os
from pathlib import Path

from platformdirs import user_cache_path

VARIABLE = "SONGBANG_CACHE"
"""The folder to keep it in instead of the system's own; empty: nothing is kept."""


def cache_folder(*, wanted: bool = True) -> Path | None:
    """Return the folder, ``None`` where nothing is to be kept."""
    named = os.environ.get(VARIABLE)
    if not wanted or named == "":
        return None
    return Path(named) if named else user_cache_path("songbang", appauthor=False) / "pictures"
