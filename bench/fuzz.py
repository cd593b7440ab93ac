"""Damaged files through `read`: ``make fuzz``, ``make fuzz COUNT=1000``, ``make fuzz SEED=7`` for one of them again."""

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from pathlib import Path
from typing import Final

from bench.big_pdf import KEPT
from bench.fuzz_case import Case, case
from bench.fuzz_results import Found, keep, shown
from bench.fuzz_watch import Result, watching

Make = Callable[[int], Case]

FULL: Final = 10_000
TOLD_EVERY: Final = 500
# What may come from the machine being busy, or from the files before it: such a case is run again by itself.
BY_ITSELF: Final = ("hang", "memory", "died")


def main() -> int:
    """Run the cases, print what was found; a full run is kept. Exit code 1 where a file broke a rule."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--seed", type=int, help="run this one case, and keep its file")
    asked.add_argument("--count", type=int, default=FULL, help="how many cases, from seed 0 on")
    said = asked.parse_args()
    if said.seed is not None:
        result = run_alone(said.seed)
        print(f"{_kept_file(said.seed)}\n{result}")
        return bool(result.faults)
    start = time.monotonic()
    found = _found(run(range(said.count)), start)
    print(shown(found))
    if said.count >= FULL:
        print("Written:", keep(found))
    return bool(found.failed)


def run(seeds: Iterable[int], jobs: int = os.cpu_count() or 1, make: Make = case) -> Iterator[Result]:
    """Run the cases of these seeds, each job with a process of its own; results come in no order."""
    waiting = iter(list(seeds))
    with ThreadPoolExecutor(jobs) as crew:
        # next() of a list's iterator is one step: two jobs never get the same seed
        yield from chain.from_iterable(crew.map(lambda _: _shift(waiting, make), range(jobs)))


def run_alone(seed: int) -> Result:
    """Run one case in a fresh process."""
    with watching() as watch:
        return watch.run(case(seed))


def _shift(waiting: Iterator[int], make: Make) -> list[Result]:
    done = []
    with watching() as watch:
        for seed in waiting:
            done.append(watch.run(make(seed)))
            if not seed % TOLD_EVERY:
                print(f"{seed} …", file=sys.stderr, flush=True)
    return done


def _found(results: Iterable[Result], start: float) -> Found:
    """Gather the results in order of their seeds; what may not be the file's own doing is tried once more."""
    ordered = sorted(results, key=lambda result: result.seed)
    settled = tuple(run_alone(one.seed) if _doubtful(one) else one for one in ordered)
    for one in settled:
        if one.faults:
            _kept_file(one.seed)
    return Found(settled, time.monotonic() - start)


def _doubtful(result: Result) -> bool:
    return any(fault.startswith(BY_ITSELF) for fault in result.faults)


def _kept_file(seed: int) -> Path:
    """Write the file of this seed where a person can look at it."""
    broken = case(seed)
    path = KEPT / "fuzz" / f"{seed}-{broken.name}"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(broken.data)
    return path


if __name__ == "__main__":
    sys.exit(main())
