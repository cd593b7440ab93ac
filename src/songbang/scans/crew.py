"""Many pictures are looked at side by side, each drawn just before; what was seen before is not looked at again."""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from threading import Lock
from typing import Final

from songbang.scans.cache import Cache
from songbang.scans.errors import ScanUnavailableError
from songbang.scans.look import look
from songbang.scans.waiting import Looked, Picture, PictureError

Tell = Callable[[int, int, int], None]
"""Told how many pictures are done, of how many, and how many of those done were known before."""

_LASTING: Final = frozenset({"", "unreadable", "too_large", "empty"})
"""What stays true of a picture whoever looks at it again; that no engine was installed does not."""

_NO_ENGINE: Final = "image_only"


def look_at(pictures: Sequence[Picture], cache: Cache | None = None, tell: Tell | None = None) -> list[Looked]:
    """Look at every picture, and return what was seen in the order of the pictures.

    The answer is the same whatever the number of processors and whatever ``cache`` holds. No picture raises.
    """
    seen = _known(pictures, cache)
    known = len(seen)
    # A picture that comes twice is looked at once.
    todo = {picture.key: picture for picture in pictures if picture.key not in seen}
    say = tell or _silent
    say(known, known + len(todo), known)
    for key, looked in _looking(list(todo.values())):
        seen[key] = looked
        if cache is not None and looked.trouble in _LASTING:
            cache.put(key, looked)
        say(len(seen), known + len(todo), known)
    if cache is not None and todo:
        cache.trim()
    return [seen[picture.key] for picture in pictures]


def workers() -> int:
    """Return how many pictures are looked at side by side: one for each processor that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return max(len(os.sched_getaffinity(0)), 1)
    return max(os.cpu_count() or 1, 1)


def _known(pictures: Sequence[Picture], cache: Cache | None) -> dict[str, Looked]:
    if cache is None:
        return {}
    found = {key: cache.get(key) for key in dict.fromkeys(picture.key for picture in pictures)}
    return {key: looked for key, looked in found.items() if looked is not None}


def _looking(todo: Sequence[Picture]) -> Iterator[tuple[str, Looked]]:
    """Yield what is seen as soon as it is; no more pictures are held in memory than are looked at."""
    waiting = list(reversed(todo))
    running: dict[Future[Looked], str] = {}
    drawing = Lock()
    executor = ThreadPoolExecutor(max_workers=workers(), thread_name_prefix="eye")
    try:
        while waiting or running:
            while waiting and len(running) < workers():
                picture = waiting.pop()
                running[executor.submit(_look, picture, drawing)] = picture.key
            for done in wait(running, return_when=FIRST_COMPLETED).done:
                looked = done.result()
                yield running.pop(done), looked
                if looked.trouble == _NO_ENGINE:  # no other picture will fare better
                    yield from ((picture.key, looked) for picture in waiting)
                    waiting.clear()
    finally:
        # Whoever interrupts waits for the pictures at hand only.
        executor.shutdown(wait=False, cancel_futures=True)


def _look(picture: Picture, drawing: Lock) -> Looked:
    try:
        # One at a time: pdfium has no threads, and two large pictures being unpacked would take twice the memory.
        with drawing:
            drawn = picture.draw()
        return Looked(look(drawn.raster), drawn.is_damaged)
    except PictureError as error:
        return Looked(trouble=error.code, detail=error.detail)
    except ScanUnavailableError:
        return Looked(trouble=_NO_ENGINE)
    except MemoryError:
        return Looked(trouble="too_large")
    except Exception as error:  # noqa: BLE001 - one picture must not cost the others
        return Looked(trouble="unreadable", detail=type(error).__name__)


def _silent(done: int, total: int, known: int) -> None:
    """Stand in where nobody watches."""
