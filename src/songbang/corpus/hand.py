"""A process that works on units, one after the other: ``python -m songbang.corpus.hand``, spoken to through its pipes.

It is no process of Daft's or Ray's, for a document may crash or hang it: then only it is lost, and replaced, where the
loss of one of theirs ends the query. Tasks and units come in and parts go out as pickles; both ends are ours.
"""

import os
import pickle
import signal
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from queue import SimpleQueue
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from songbang.basis.problem import Problem
from songbang.corpus.document import Document
from songbang.corpus.errors import ERRORS, errors_table
from songbang.corpus.part import Counts, packed
from songbang.corpus.problems import problem
from songbang.corpus.reading import read_unit
from songbang.corpus.task import Task
from songbang.corpus.unit import Unit

if TYPE_CHECKING:
    import pyarrow as pa

READY, READING, WORKING, PART, BROKEN = "ready", "reading", "working", "part", "broken"
"""What a hand says: that it has begun, the number of the document that it reads, the name of the one that it works on
(none: several at once), what came out, or that the work cannot be done at all."""
_BATCH: Final = 256 * 1024
"""Characters that are worked on between two signs of life: a few seconds where every document is read in full."""
_PULSE: Final = 1.0
"""Seconds between two signs of life while all goes well: telling of a small document takes longer than reading it."""

Say = Callable[[str, Any], None]


@dataclass(frozen=True, slots=True)
class Order:
    """A unit, and the documents in it that are not to be read (by number) or worked on (by name), each with the reason.

    ``singly``: each document is told before it is touched and worked on alone, so that it is known which one does harm.
    """

    unit: Unit
    unread: Mapping[int, str] = field(default_factory=dict)
    unworked: Mapping[str, str] = field(default_factory=dict)
    singly: bool = False


def done(order: Order, task: Task, say: Say) -> bytes:
    """Read and work on a unit, and return its part. What the documents hold raises nothing; broken work does."""
    tell = partial(say, READING) if order.singly else _seldom(partial(say, READING))
    found = list(read_unit(order.unit, task, order.unread, tell))
    documents = [one for one in found if isinstance(one, Document)]
    problems = [one for one in found if isinstance(one, Problem)]
    tables, unworked = _worked(order, documents, task, say)
    problems += unworked
    read = frozenset(one.name for one in documents) - {one.paper for one in unworked}
    counts = Counts(len(documents), sum(len(one.text) for one in documents), len(problems))
    told = [errors_table(problems, read), *([tables.pop(ERRORS)] if ERRORS in tables else [])]
    return packed({**tables, ERRORS: _joined(told)}, counts)


def _worked(
    order: Order, documents: Sequence[Document], task: Task, say: Say
) -> tuple[dict[str, "pa.Table"], list[Problem]]:
    """Work on documents together, or on each alone where one of them is known, or found, to break the work."""
    tables = {name: [table] for name, table in task.work([]).items()}
    problems: list[Problem] = []

    def tried(batch: Sequence[Document]) -> None:
        try:
            made = task.work(batch)
        except Exception as error:  # noqa: BLE001 - one bad document never stops the others
            if len(batch) == 1:
                problems.append(problem("work_failed", batch[0].name, type(error).__name__))
            for one in batch if len(batch) > 1 else ():
                tried([one])
        else:
            for name, table in made.items():
                tables[name].append(table)

    for batch in _batches(documents, 0 if order.singly else _BATCH):
        name = batch[0].name if order.singly else ""
        say(WORKING, name)
        if name in order.unworked:
            problems.append(problem(order.unworked[name], name, f"{task.seconds:g}"))
        else:
            tried(batch)
    return {name: _joined(parts) for name, parts in tables.items()}, problems


def _batches(documents: Sequence[Document], most: int) -> Iterator[list[Document]]:
    """Yield documents of so many characters together, and one at least."""
    batch: list[Document] = []
    size = 0
    for one in documents:
        if batch and size + len(one.text) > most:
            yield batch
            batch, size = [], 0
        batch.append(one)
        size += len(one.text)
    if batch:
        yield batch


def _seldom(tell: Callable[[int], None]) -> Callable[[int], None]:
    last = [-_PULSE]

    def told(number: int) -> None:
        if monotonic() - last[0] >= _PULSE:
            tell(number)
            last[0] = monotonic()

    return told


def _joined(tables: list["pa.Table"]) -> "pa.Table":
    import pyarrow as pa  # noqa: PLC0415

    return pa.concat_tables(tables)


def main() -> None:
    """Take a task and then orders from standard input until it is closed; answer on standard output."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program that started us
    orders: SimpleQueue[Any] = SimpleQueue()
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what libraries print is no answer
    heard = os.fdopen(os.dup(0), "rb")
    Thread(target=_listen, args=(heard, orders), daemon=True).start()

    def say(what: str, value: object) -> None:
        pickle.dump((what, value), answers)
        answers.flush()

    try:
        task: Task = pickle.loads(orders.get())  # noqa: S301 - from the process that started this one
        _keep_within(task.memory)
        say(READY, None)
        while True:
            say(PART, done(orders.get(), task, say))
    except Exception as error:  # noqa: BLE001 - told to the other end, which ends us
        say(BROKEN, f"{type(error).__name__}: {error}")


def _listen(heard: BinaryIO, orders: "SimpleQueue[Any]") -> None:
    """Pass on what comes in, and end at once when nobody is left to work for."""
    with suppress(EOFError, OSError, pickle.UnpicklingError):
        while True:
            orders.put(pickle.load(heard))  # noqa: S301 - the same
    os._exit(1)


def _keep_within(memory: int) -> None:
    with suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


if __name__ == "__main__":
    main()
