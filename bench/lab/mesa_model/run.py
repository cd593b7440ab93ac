"""Run the model in Mesa's own environment: ``python run.py WORKERS MONTHS ACTIVATION``; prints what it took."""

import json
import platform
import sys
from time import perf_counter

import mesa  # type: ignore[import-not-found]

from market import LabourMarket  # type: ignore[import-not-found]


def main() -> None:
    workers, months, activation = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    model = LabourMarket(workers, activation, seed=1)
    model.step()
    start = perf_counter()
    for _ in range(months):
        model.step()
    seconds = perf_counter() - start
    idle, moved = sum(month[0] for month in model.months), sum(month[2] for month in model.months)
    moves = moved / (workers * len(model.months) - idle)
    told = {"seconds": seconds, "moves": moves, "mesa": mesa.__version__, "python": platform.python_version()}
    print(json.dumps(told))


if __name__ == "__main__":
    main()
