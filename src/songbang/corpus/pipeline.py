"""The pipeline: units go out, parts come back, on the processors of this machine or of a Ray cluster, through Daft."""

import os
import pickle
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from time import sleep
from types import ModuleType
from typing import Any, Final

from songbang.corpus.hands import end_hands, hands_for
from songbang.corpus.quiet import quiet_daft
from songbang.corpus.ray_cluster import join_cluster
from songbang.corpus.task import Task
from songbang.corpus.tending import Charge, WorkBrokenError
from songbang.corpus.unit import Unit

_MOST_PARTITIONS: Final = 2_000
"""On a cluster each partition is a task that may run anywhere; more of them than this cost more than they spread."""

_BUFFER: Final = 4
"""How many parts wait for the disk before the workers do: memory stays flat."""
_MOMENT: Final = 0.3
"""Seconds in which Daft's threads see that they are not wanted any more: a program that ends before them is aborted."""
_PART: Final = b"="
_BROKEN: Final = b"!"


@dataclass(frozen=True, slots=True)
class Where:
    """How many workers on this machine (0: one a processor), or the address of a Ray cluster, which has its own."""

    workers: int = 0
    ray: str = ""

    @property
    def here(self) -> int:
        """How many workers there are on this machine."""
        return self.workers or processors()


def processors() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def parts_of(units: Sequence[Unit], task: Task, where: Where) -> Iterator[tuple[int, bytes]]:
    """Yield the part of each unit with the unit's place in ``units``, as they are done.

    Raises ``WorkBrokenError`` where the work cannot be done whatever the document, ``ClusterError`` where the cluster
    cannot be joined, ``ImportError`` without Daft or Ray.
    """
    daft = quiet_daft()
    most = 0 if where.ray else where.here
    _choose_runner(daft, where)
    charge = Charge(pickle.dumps(task), tuple(filter(None, sys.path)), task.seconds)

    @daft.func.batch(return_dtype=daft.DataType.binary(), batch_size=1, use_process=False)  # type: ignore[untyped-decorator]
    def work(packed: Any) -> list[bytes]:  # noqa: ANN401 - a series of Daft's
        return [_answer(charge, most, one) for one in packed.to_pylist()]

    frame = daft.from_pydict({"at": list(range(len(units))), "unit": [pickle.dumps(one) for one in units]})
    if where.ray:
        frame = frame.into_partitions(min(len(units), _MOST_PARTITIONS))
    frame = frame.select(frame["at"], work(frame["unit"]).alias("part"))
    rows = frame.iter_rows(results_buffer_size=_BUFFER)
    try:
        with daft.execution_config_ctx(maintain_order=False):
            for row in rows:
                yield row["at"], _good(row["part"])
    except BaseException:  # Ctrl+C above all
        end_hands(charge)
        rows.close()
        sleep(_MOMENT)
        raise
    end_hands(charge)


def _answer(charge: Charge, most: int, unit: bytes) -> bytes:
    """Return a part, marked as one, or what broke the work: an error of ours would come back as one of Daft's."""
    try:
        return _PART + hands_for(charge, most).part_of(pickle.loads(unit))  # noqa: S301 - made by ``parts_of``
    except WorkBrokenError as error:
        return _BROKEN + str(error).encode()


def _good(answer: bytes) -> bytes:
    if answer.startswith(_BROKEN):
        raise WorkBrokenError(answer.removeprefix(_BROKEN).decode())
    return answer.removeprefix(_PART)


def _choose_runner(daft: ModuleType, where: Where) -> None:
    """Have Daft run on the cluster, or here with a thread for each worker, which waits while its hand works.

    Daft takes the number of threads once in the life of a process; the number of hands holds the workers down.
    """
    if where.ray:
        join_cluster(daft, where.ray)
    else:
        with suppress(daft.exceptions.DaftCoreException):
            daft.set_runner_native(num_threads=max(where.here, processors()))
