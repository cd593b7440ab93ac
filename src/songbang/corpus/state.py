"""What a run has done, in a folder: one file a unit, so that whoever goes on knows what is left."""

import json
import os
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from typing import Final

from songbang.corpus.divided import divided
from songbang.corpus.part import Counts, counts_in
from songbang.corpus.source import Source
from songbang.corpus.task import Task
from songbang.corpus.unit import Piece, Unit, units_of

_PIECES: Final = "pieces.json"
_PARTS: Final = "parts"
_LOCK: Final = "lock"
_EDITION: Final = 1
"""Changes when parts or pieces are written differently: what older versions left is then not used."""


class InUseError(Exception):
    """Another run works in this folder."""


class State:
    """The folder of a run. Parts of other documents and other tasks that lie in it are left alone."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        (folder / _PARTS).mkdir(parents=True, exist_ok=True)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep others out. Raises ``InUseError``; a run that was killed holds nothing."""
        with (self._folder / _LOCK).open("a") as file:
            try:
                _lock(file.fileno())
            except OSError as error:
                raise InUseError(str(self._folder)) from error
            yield

    def units(self, sources: Sequence[Source], task: Task) -> tuple[Unit, ...]:
        """Return the units of the sources; how they are divided is kept, for lines are counted for it."""
        kept, now = self._folder / _PIECES, json.loads(json.dumps([asdict(one) for one in sources]))
        with suppress(OSError, ValueError, KeyError, TypeError):
            found = json.loads(kept.read_text(encoding="utf-8"))
            if (found["edition"], found["unit"], found["sources"]) == (_EDITION, task.unit, now):
                pieces = [Piece(sources[at], *rest) for at, *rest in found["pieces"]]
                return tuple(units_of(pieces, task.key, task.unit))
        number = {one.name: at for at, one in enumerate(sources)}
        pieces = list(divided(sources, task.unit))
        rows = [(number[one.source.name], one.start, one.end, one.before, one.size) for one in pieces]
        told = {"edition": _EDITION, "unit": task.unit, "sources": now, "pieces": rows}
        _write(kept, json.dumps(told).encode("ascii"))
        return tuple(units_of(pieces, task.key, task.unit))

    def counts(self, unit: Unit) -> Counts | None:
        """Return what a unit that is done counted; ``None`` for one that is not, or whose part was spoilt since."""
        try:
            with self.opened(unit.key) as part:
                return counts_in(part)
        except (OSError, zipfile.BadZipFile, KeyError, ValueError):
            return None

    def keep(self, key: str, part: bytes) -> Counts:
        """Keep what came out of a unit, whole or not at all, and return what it counted."""
        _write(self._file(key), part)
        with self.opened(key) as kept:
            return counts_in(kept)

    def opened(self, key: str) -> zipfile.ZipFile:
        """Open the part of a unit that is done."""
        return zipfile.ZipFile(self._file(key))

    def _file(self, key: str) -> Path:
        return self._folder / _PARTS / f"{key}-{_EDITION}.zip"


def _write(target: Path, data: bytes) -> None:
    """Write beside it first and on the disk itself; a run killed in between leaves the old file or none.

    Only one run writes here, so the file beside it is found again and written over by the next.
    """
    beside = target.with_suffix(".new")
    with beside.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(target)


def _lock(number: int) -> None:
    try:
        import fcntl  # noqa: PLC0415 - not on Windows
    except ImportError:
        import msvcrt  # noqa: PLC0415

        msvcrt.locking(number, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    else:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
