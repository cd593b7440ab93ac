"""One writer at a time: a folder is held by one process until it is done, or dies."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

HOLD: Final = ".busy"
"""The empty file by which a folder is held; the system lets go of it when its holder ends, however it ends."""
_BEHIND: Final = 1 << 30


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Wait until no other process writes in the folder, and keep others out meanwhile.

    Raises ``FileNotFoundError`` where the folder went away while we waited, ``OSError`` where it cannot be written.
    """
    with holding(folder / HOLD, os.O_CREAT):
        yield


@contextmanager
def holding(file: Path, how: int = 0) -> Iterator[None]:
    """Wait until nobody else holds the file, and hold it. ``how`` is ``os.O_CREAT`` where it may be made for that.

    Raises ``FileNotFoundError`` where it is not there or went away meanwhile, ``OSError`` where it cannot be opened.
    """
    descriptor = _held(file, how)
    try:
        yield
    finally:
        os.close(descriptor)


def _held(path: Path, how: int) -> int:
    while True:
        descriptor = os.open(path, os.O_RDWR | how, 0o600)
        try:
            _hold(descriptor)
            if os.path.samestat(os.fstat(descriptor), path.stat()):
                return descriptor
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)  # the folder was put away and made anew while we waited


def _hold(descriptor: int) -> None:
    if sys.platform == "win32":
        os.lseek(descriptor, _BEHIND, os.SEEK_SET)  # what is held cannot be read there: a place behind every end
        msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
