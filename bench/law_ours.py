"""Our runner: loads the rows once, works them out as often as it is told, and says how long it took.

It answers the same words as ``bench.openfisca_country.run``. ``python -m bench.law_ours FOLDER DAY``.
"""

import json
import platform
import sys
import time
from datetime import date
from importlib.metadata import version
from pathlib import Path

import polars as pl

from songbang.answers.many.people import position_of_many
from songbang.law.read import load


def main(folder: Path, day: date) -> None:
    """Answer one word after the other until there are no more."""
    law, rows = load(), pl.read_ipc(folder / "rows.arrow")
    versions = {"polars": version("polars"), "threads": str(pl.thread_pool_size())}
    _tell({"ready": True, "versions": versions, "python": platform.python_version()})
    last = pl.DataFrame()
    for word in map(str.strip, sys.stdin):
        last = pl.DataFrame() if word == "run" else last
        start = time.perf_counter()
        if word == "run":
            last = position_of_many(rows, law, day)
        elif word == "save":
            last.write_ipc(folder / "ours.arrow")
        _tell({"seconds": time.perf_counter() - start})


def _tell(answer: dict[str, object]) -> None:
    print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), date.fromisoformat(sys.argv[2]))
