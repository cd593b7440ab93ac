"""A paper that waits until its pictures were looked at."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from songbang.papers.paper import Paper
from songbang.scans.scan import Scan
from songbang.scans.waiting import Looked, Picture

PutRight = Callable[[str, int, Scan], Scan]
"""Puts right what was seen on a page, where a person has said what stands there: the digest of the paper's file, the
number of the page (of the picture, where the format has no pages), what was seen."""


@dataclass(frozen=True, slots=True)
class Pending:
    """What a reader returns where pictures hold some of the words.

    ``finish`` takes what was seen on ``pictures``, in their order, and returns the paper; it raises what the reader
    may raise, and passes each page through the function that puts it right.
    ``size`` is how many bytes are held in memory meanwhile.
    """

    pictures: tuple[Picture, ...]
    finish: Callable[[Sequence[Looked], PutRight], Paper]
    size: int
