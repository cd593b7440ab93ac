"""The process that reads damaged files, one after another: paths in, verdicts out, a JSON line each."""

import json
import os
import resource
import sys
import time
from dataclasses import asdict
from pathlib import Path

from bench.fuzz_examine import examine

PEAK = Path("/proc/self/clear_refs")
STATUS = Path("/proc/self/status")
MOST_ADDRESSES = 8 * 1024**3  # engines reserve far more than they use: this only saves the machine


def main() -> None:
    """Answer each line of standard input; what libraries print goes to standard error."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_ADDRESSES, MOST_ADDRESSES))
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    for line in sys.stdin:
        asked = json.loads(line)
        _forget_peak()
        start = time.perf_counter()
        verdict = examine(Path(asked["path"]), asked["names"])
        took = time.perf_counter() - start
        print(json.dumps({**asdict(verdict), "seconds": took, "peak": peak()}), file=answers, flush=True)


def peak() -> int:
    """Return the most memory that was in use at once since the last file, in bytes."""
    if not STATUS.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    held = next(line for line in STATUS.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM"))
    return int(held.split()[1]) * 1024


def _forget_peak() -> None:
    if PEAK.exists():
        PEAK.write_text("5", encoding="ascii")


if __name__ == "__main__":
    main()
