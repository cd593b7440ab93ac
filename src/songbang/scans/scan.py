"""What was seen on a picture: pages, upright, with their lines of print."""

from dataclasses import dataclass
from enum import StrEnum

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in pixels of the upright page."""


@dataclass(frozen=True, slots=True)
class Raster:
    """A picture in memory: rows of pixels from the top, 1 (grey) or 3 (red, green, blue) bytes each."""

    width: int
    height: int
    channels: int
    pixels: bytes


class Reason(StrEnum):
    """Why a place on a page is in doubt."""

    FAINT = "faint"
    """The engine was not sure of the words."""
    UNREAD = "unread"
    """There is ink that no line covers: something may stand there that was not read."""
    COVERED = "covered"
    """A seal or a stroke lies over the words."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A place that a person should look at: where, why, what was read there (may be empty), and its picture as PNG."""

    box: Box
    reason: Reason
    read: str
    picture: bytes


@dataclass(frozen=True, slots=True)
class Run:
    """One line of print: its words, where it stands, how sure the engine is (0–1)."""

    text: str
    box: Box
    score: float


@dataclass(frozen=True, slots=True)
class Scan:
    """One page seen on a picture, after it was turned upright.

    ``turn`` are the quarter turns (0–3, counter-clockwise) and ``skew`` the degrees by which it was set straight.
    ``legibility`` is 1.0 where nothing is in doubt and 0.0 where nothing could be read.
    """

    width: float
    height: float
    runs: tuple[Run, ...]
    turn: int = 0
    skew: float = 0.0
    legibility: float = 1.0
    doubts: tuple[Doubt, ...] = ()
