"""The hands of this process: as many as work at once, lent to whichever thread of Daft's or Ray's has a unit."""

from collections import deque
from threading import Condition, Lock
from typing import Final

from songbang.corpus.tending import Charge, StoppedError, Tended
from songbang.corpus.unit import Unit


class Hands:
    """At most so many hands (0: as many as are asked for at once), kept between units, for a start takes a second."""

    def __init__(self, charge: Charge, most: int) -> None:
        self._charge, self._most = charge, most
        self._free: deque[Tended] = deque()
        self._busy: list[Tended] = []
        self._is_closed = False
        self._changed = Condition()

    def part_of(self, unit: Unit) -> bytes:
        """Return the part of a unit as soon as a hand is free for it. Raises ``WorkBrokenError``, ``StoppedError``."""
        hand = self._taken()
        try:
            return hand.part_of(unit)
        finally:
            with self._changed:
                self._busy.remove(hand)
                self._free.append(hand)
                self._changed.notify_all()

    def end(self) -> None:
        """End all hands at once, and return when nobody holds one any more."""
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()
            for hand in self._busy:
                hand.stop()
            self._changed.wait_for(lambda: not self._busy, timeout=10)
            while self._free:
                self._free.pop().end()

    def _taken(self) -> Tended:
        with self._changed:
            self._changed.wait_for(lambda: self._is_closed or not self._most or len(self._busy) < self._most)
            if self._is_closed:
                raise StoppedError
            hand = self._free.popleft() if self._free else Tended(self._charge)
            self._busy.append(hand)
            return hand


_HERE: Final[dict[Charge, Hands]] = {}
_LOOKING: Final = Lock()


def hands_for(charge: Charge, most: int) -> Hands:
    """Return this process's hands for a charge: threads, and tasks that Ray sends one after the other, share them."""
    with _LOOKING:
        return _HERE.setdefault(charge, Hands(charge, most))


def end_hands(charge: Charge) -> None:
    """End what ``hands_for`` started in this process."""
    with _LOOKING:
        hands = _HERE.pop(charge, None)
    if hands:
        hands.end()
