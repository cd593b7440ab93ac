"""Where the person of a matter stands on a day: worked out once as long as the matter stays as it is."""

from collections import OrderedDict
from datetime import date
from threading import Lock

from songbang.basis.case_rows import read_day
from songbang.basis.words import Words
from songbang.store.folder import Folder
from songbang.tasks.refusal import Refusal
from songbang.tasks.stand import Stood, stood
from songbang.web.house import House, today
from songbang.web.matters.opened import looked_at

_MOST = 24
_NO_DAY = Words("「{written}」不是日期。", "“{written}” is not a day.")
_A_DAY = Words("日期写成 2026-11-22 这样。", "Write the day like this: 2026-11-22.")
_Key = tuple[str, int, date]


class _Kept:
    """The positions that were worked out last. The id of a matter is its own, whatever store it is in."""

    def __init__(self) -> None:
        self._found: OrderedDict[_Key, Stood] = OrderedDict()
        self._lock = Lock()

    def get(self, key: _Key) -> Stood | None:
        """Return a position that was worked out before."""
        with self._lock:
            if key in self._found:
                self._found.move_to_end(key)
            return self._found.get(key)

    def put(self, key: _Key, found: Stood) -> None:
        """Keep a position, and drop those of the matter as it was before."""
        with self._lock:
            for old in [old for old in self._found if old[0] == key[0] and old[1] != key[1]]:
                del self._found[old]
            self._found[key] = found
            while len(self._found) > _MOST:
                self._found.popitem(last=False)


_KEPT = _Kept()


def position_of(house: House, folder: Folder, day: date) -> Stood:
    """Return the position of a matter on a day.

    Raises ``Refusal`` where the matter cannot be read or plays where no law is held.
    """
    key = (folder.id, folder.version, day)
    found = _KEPT.get(key)
    if found is None:
        with looked_at(house, folder) as place:
            found = stood(place, day)
        _KEPT.put(key, found)
    return found


def day_of(written: str) -> date:
    """Return the day that a page is asked for, today where none is; what is no day is a ``Refusal``."""
    if not written:
        return today()
    day = read_day(written[:10]) if len(written) == len("2026-11-22") else None
    if day is None:
        raise Refusal(_NO_DAY.fill(written=written[:40]), _A_DAY)
    return day
