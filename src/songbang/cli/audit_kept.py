"""Where it is kept what a person settled of the heads of rosters: heads and columns, never a cell."""

import os
from pathlib import Path

from platformdirs import user_config_path

from songbang.basis.words import Words
from songbang.tasks.refusal import Refusal

VARIABLE = "SONGBANG_COLUMNS"
"""The file to keep it in instead of the system's own; empty: nothing is kept."""

_MISSING = Words("找不到列对照文件「{path}」。", "There is no file of columns at “{path}”.")
_LOOK = Words("检查路径；不用它就去掉 --columns。", "Check the path, or leave --columns out.")


def columns_named(path: Path | None) -> Path | None:
    """Return the file of columns that was named; a ``Refusal`` where it is not there."""
    if path is not None and not path.is_file():
        raise Refusal(_MISSING.fill(path=path), _LOOK)
    return path


def columns_kept() -> Path | None:
    """Return the file, ``None`` where nothing is to be kept."""
    named = os.environ.get(VARIABLE)
    if named == "":
        return None
    return Path(named) if named else user_config_path("songbang", appauthor=False) / "columns.toml"
