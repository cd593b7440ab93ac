"""What a person read on a picture takes the place of what the eye read there."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from songbang.basis.correction import Place, WordsCorrection
from songbang.scans.scan import Run, Scan

_NEAR: Final = 2.0
"""Pixels by which two places may differ and still be the same: a file of corrections holds rounded numbers."""


class PuttingRight:
    """Puts pages right, as a ``songbang.papers.pending.PutRight``; ``used`` are the corrections that found a place."""

    def __init__(self, corrections: Sequence[WordsCorrection]) -> None:
        self._corrections = corrections
        self.used: list[WordsCorrection] = []

    def __call__(self, sha256: str, page: int, scan: Scan) -> Scan:
        """Return what was seen on a page with every correction for it: words changed, or added where none were read."""
        for one in self._corrections:
            if one.sha256 == sha256 and one.page == page:
                changed = _changed(scan, one) if one.read else _added(scan, one)
                if changed is not None:
                    self.used.append(one)
                    scan = changed
        return scan


def _changed(scan: Scan, one: WordsCorrection) -> Scan | None:
    at = next((at for at, run in enumerate(scan.runs) if run.text == one.read and _same(run.box, one.place)), None)
    if at is None:
        return None
    run = replace(scan.runs[at], text=one.right, score=1.0)
    return _settled(scan, one, (*scan.runs[:at], run, *scan.runs[at + 1 :]))


def _added(scan: Scan, one: WordsCorrection) -> Scan | None:
    if not any(_same(doubt.box, one.place) for doubt in scan.doubts):
        return None
    return _settled(scan, one, (*scan.runs, Run(one.right, one.place, 1.0)))


def _settled(scan: Scan, one: WordsCorrection, runs: tuple[Run, ...]) -> Scan:
    """Return the page with these runs and without the doubt; a page that nobody doubts any more is legible."""
    doubts = tuple(doubt for doubt in scan.doubts if not _same(doubt.box, one.place))
    return replace(scan, runs=runs, doubts=doubts, legibility=scan.legibility if doubts else 1.0)


def _same(one: Place, other: Place) -> bool:
    return all(abs(a - b) <= _NEAR for a, b in zip(one, other, strict=True))
