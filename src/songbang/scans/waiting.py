"""A picture that waits to be looked at, and what came of it."""

from collections.abc import Callable
from dataclasses import dataclass

from songbang.scans.scan import Raster, Scan


class PictureError(Exception):
    """A picture cannot be drawn; ``code`` says why (``unreadable``, ``too_large``, ``image_only``)."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture in memory; ``is_damaged`` where part of its file is missing."""

    raster: Raster
    is_damaged: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that is drawn only when it is looked at.

    ``key`` stands for its content and the way it is drawn: equal keys, equal pictures. ``draw`` may be called from
    any thread and raises ``PictureError``.
    """

    key: str
    draw: Callable[[], Drawn]


@dataclass(frozen=True, slots=True)
class Looked:
    """What was seen on a picture: its pages in reading order, or the code of what stood in the way."""

    scans: tuple[Scan, ...] = ()
    is_damaged: bool = False
    trouble: str = ""
    detail: str = ""
