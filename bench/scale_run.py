"""One run over a corpus in a process of its own: ``python -m bench.scale_run CORPUS FOLDER WORKERS``.

Prints its seconds, to the last table written, and the most memory that it and any of its hands took.
"""

import json
import resource
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from bench.process import run as started
from songbang.corpus.pipeline import Where
from songbang.corpus.run import run
from songbang.corpus.tables import write_tables
from songbang.corpus.task import Task
from songbang.judgments.work import edition, may_be_decision, read_judgments


@dataclass(frozen=True, slots=True)
class Lap:
    """Seconds of a run, megabytes of memory of its own process and of its largest hand, rows of its tables."""

    seconds: float
    own: float
    hand: float
    documents: int
    decisions: int


def lap(corpus: Path, folder: Path, workers: int) -> Lap:
    """Run the product over a corpus in a fresh process and a fresh folder."""
    command = [sys.executable, "-m", "bench.scale_run", str(corpus), str(folder), str(workers)]
    return Lap(**json.loads(started(command).output))


def main() -> None:
    corpus, folder, workers = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    start = time.perf_counter()
    done = run([str(corpus)], Task(edition(), read_judgments, wanted=may_be_decision), folder / "state", Where(workers))
    tables = write_tables(done, folder / "tables")
    seconds = time.perf_counter() - start
    import pyarrow.parquet as pq  # noqa: PLC0415 - after the clock

    told = Lap(
        seconds,
        resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000,
        resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000,
        done.counts.documents,
        pq.read_metadata(tables["decisions"]).num_rows,
    )
    print(json.dumps({name: getattr(told, name) for name in Lap.__slots__}))


if __name__ == "__main__":
    main()
