"""A local file or an object in a store, opened for reading: Daft reads the stores."""

import io
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, BinaryIO, Final, cast

from songbang.corpus.quiet import quiet_daft

_AHEAD: Final = 1024 * 1024
"""How many bytes of an object are fetched at a time."""


def is_remote(address: str) -> bool:
    """Tell whether this names an object in a store (``s3://…``) and no path."""
    return "://" in address


def opened(address: str) -> AbstractContextManager[BinaryIO]:
    """Open it; both kinds read, seek and tell. Raises what opening raises: ``OSError``, or an error of Daft's."""
    return _fetched(address) if is_remote(address) else Path(address).open("rb")


@contextmanager
def _fetched(address: str) -> Iterator[BinaryIO]:
    with quiet_daft().File(address).open() as there, io.BufferedReader(_Ranges(there), _AHEAD) as file:
        yield cast("BinaryIO", file)


class _Ranges(io.RawIOBase):
    """An object of which only those bytes are fetched that are read."""

    def __init__(self, there: Any) -> None:  # noqa: ANN401 - a file of Daft's, which is imported where it is needed
        self._there = there

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        return int(self._there.seek(offset, whence))

    def tell(self) -> int:
        return int(self._there.tell())

    def readinto(self, buffer: Any, /) -> int:  # noqa: ANN401 - any piece of memory
        data = self._there.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)
