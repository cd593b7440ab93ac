"""Ten million workers for four hundred months, in a process of its own: ``python -m bench.lab.full``."""

import json
import resource
from dataclasses import replace
from time import perf_counter

from bench.lab.simulation import MARKET, MONTHS
from songbang.lab.simulation.against import against
from songbang.lab.simulation.simulate import simulate

WORKERS = 10_000_000


def main() -> None:
    blocked = replace(MARKET, bound=0.6, blocked=0.5)
    start = perf_counter()
    rest = simulate(MARKET, None, WORKERS, MONTHS, 1)
    middle = perf_counter()
    simulate(blocked, replace(blocked, bound=0.0), WORKERS, MONTHS, 1, MONTHS // 4)
    end = perf_counter()
    off = dict(against(rest, MARKET).select("measure", "off").rows())
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    print(json.dumps({"seconds": middle - start, "with_policy": end - middle, "memory": memory, "off": off}))


if __name__ == "__main__":
    main()
