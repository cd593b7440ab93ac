"""Looks after one hand: gives it units, waits no longer than is allowed, replaces it, passes over what broke it."""

import os
import pickle
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass, replace
from threading import Timer
from typing import Any, Final

from songbang.corpus.hand import BROKEN, PART, READING, READY, Order
from songbang.corpus.unit import Unit

CRASHED: Final = "crashed"
_TO_START: Final = 300.0
"""Seconds that a hand may take until it is ready, on a machine that has much else to do."""
_NOT_STARTED: Final = "no process could be started to read with"


class StoppedError(Exception):
    """The run is over."""


class WorkBrokenError(Exception):
    """The work itself cannot be done, whatever the document; says what it raised."""


@dataclass(frozen=True, slots=True)
class Charge:
    """A task as it is handed on (pickled), where its modules are found, and the seconds that a document may take."""

    task: bytes
    path: tuple[str, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class _Lost:
    """A hand that is gone: what it was doing, on which document (its number or its name), and why it is gone."""

    doing: str
    which: int | str
    code: str


class Tended:
    """One hand, started when it is first needed and after one was lost."""

    def __init__(self, charge: Charge) -> None:
        self._charge = charge
        self._hand: subprocess.Popen[bytes] | None = None
        self._is_stopped = False

    def part_of(self, unit: Unit) -> bytes:
        """Return the part of a unit, with every document in it that breaks the hand passed over and told.

        Raises ``WorkBrokenError``, and ``StoppedError`` after ``stop``.
        """
        order = Order(unit)
        suspected: _Lost | None = None
        while True:
            got = self._tried(order)
            if isinstance(got, bytes):
                return got
            self.end()
            if self._is_stopped:
                raise StoppedError
            if order.singly and got.code == CRASHED and got != suspected:
                suspected = got  # the machine may have ended it: only who does it twice is to blame
            else:
                order = _without(order, got)

    def stop(self) -> None:
        """End what it does now, from any thread; it begins nothing more."""
        self._is_stopped = True
        hand = self._hand
        if hand is not None:
            hand.kill()

    def end(self) -> None:
        """End the hand, where one was started, and leave nothing open."""
        hand, self._hand = self._hand, None
        if hand is None:
            return
        hand.kill()
        hand.wait()
        for pipe in (hand.stdin, hand.stdout):
            with suppress(OSError):  # what is left in a broken pipe
                if pipe is not None:
                    pipe.close()

    def _tried(self, order: Order) -> bytes | _Lost:
        hand = self._begun()
        doing: str = READING
        which: int | str = 0
        try:
            _send(hand, order)
            while True:
                what, value = _heard(hand, self._charge.seconds)
                if what == PART:
                    return bytes(value)
                if what == BROKEN:
                    self.end()
                    raise WorkBrokenError(value)
                doing, which = what, value
        except TimeoutError:
            return _Lost(doing, which, "too_slow")
        except (EOFError, OSError, pickle.UnpicklingError):
            return _Lost(doing, which, CRASHED)

    def _begun(self) -> "subprocess.Popen[bytes]":
        """Return the hand, started and ready: what it takes to start is no document's fault."""
        if self._is_stopped:
            raise StoppedError
        if self._hand is None:
            self._hand = hand = _started(self._charge.path)
            try:
                _send(hand, self._charge.task)
                what, value = _heard(hand, _TO_START)
            except (TimeoutError, EOFError, OSError, pickle.UnpicklingError):
                what, value = BROKEN, _NOT_STARTED
            if what != READY:
                self.end()
                if self._is_stopped:
                    raise StoppedError
                raise WorkBrokenError(value)
            return hand
        return self._hand


def _heard(hand: "subprocess.Popen[bytes]", seconds: float) -> tuple[str, Any]:
    """Return what the hand says next. Raises ``TimeoutError``; what ``pickle`` raises where the hand is gone."""
    late: list[bool] = []

    def too_late() -> None:
        late.append(True)
        hand.kill()

    timer = Timer(seconds, too_late)
    timer.daemon = True
    timer.start()
    try:
        return pickle.load(hand.stdout)  # type: ignore[arg-type, no-any-return] # noqa: S301 - from our own process
    except EOFError:
        if late:
            raise TimeoutError from None
        raise
    finally:
        timer.cancel()


def _without(order: Order, lost: _Lost) -> Order:
    """Return the order for another try: without the document that did it, or one by one where nobody knows which."""
    if not order.singly:
        return replace(order, singly=True)
    if isinstance(lost.which, int):
        return replace(order, unread={**order.unread, lost.which: lost.code})
    return replace(order, unworked={**order.unworked, lost.which: lost.code})


def _started(path: tuple[str, ...]) -> "subprocess.Popen[bytes]":
    around = {**os.environ, "PYTHONPATH": os.pathsep.join(path), "POLARS_MAX_THREADS": "1"}
    command = [sys.executable, "-m", "songbang.corpus.hand"]
    errors = None if os.environ.get("SONGBANG_DEBUG") else subprocess.DEVNULL
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=errors, env=around)  # noqa: S603 - our own


def _send(hand: "subprocess.Popen[bytes]", what: object) -> None:
    if hand.stdin is not None:
        pickle.dump(what, hand.stdin)
        hand.stdin.flush()
