"""A run of its own, to be killed: ``python -m tests.corpus.driver DOCS STATE WORKERS``."""

import sys
from pathlib import Path

from tests.corpus.works import slow

from songbang.corpus.pipeline import Where
from songbang.corpus.run import run
from songbang.corpus.task import Task

UNIT = 800


def main() -> None:
    docs, state, workers = sys.argv[1:]
    run([docs], Task("slow", slow, unit=UNIT), Path(state), Where(int(workers)))


if __name__ == "__main__":
    main()
