"""Places of a page that a person should look at, with their pictures."""

from collections.abc import Iterator, Sequence
from typing import Final

import cv2
import numpy as np

from songbang.scans.drops import missing
from songbang.scans.ink import Ink, cut
from songbang.scans.piece import Piece
from songbang.scans.pixels import Pixels, grey, png
from songbang.scans.scan import Box, Doubt, Reason

_FAINT: Final = 0.8
"""Lines read with less certainty than this are in doubt."""

_UNSURE: Final = 0.6
"""A letter under a seal read with less certainty than this is in doubt."""

_GAP: Final = 1.2
"""A line is in doubt where so many letters' worth of ink in it was read as nothing."""

_LARGEST: Final = 1200
"""No picture of a place is broader or higher than this."""


def unread(places: Sequence[Box], image: Pixels) -> Iterator[Doubt]:
    """Yield a doubt for each place where something stands that was not read."""
    for place in places:
        yield Doubt(place, Reason.UNREAD, "", _picture(place, image))


def unsure(pieces: Sequence[Piece], ink: Ink, seals: Pixels | None, image: Pixels) -> Iterator[Doubt]:
    """Yield a doubt for each line of which the engine was not sure, or dropped a part, or was not sure under a seal."""
    for one in pieces:
        if one.score < _FAINT or missing(one, ink) > _GAP:
            reason = Reason.COVERED if seals is not None and cut(seals, one.box).any() else Reason.FAINT
            yield Doubt(one.box, reason, one.text, _picture(one.box, image))
        elif seals is not None and _covered(one, seals):
            yield Doubt(one.box, Reason.COVERED, one.text, _picture(one.box, image))


def _covered(one: Piece, seals: Pixels) -> bool:
    row = min(max(round((one.box[1] + one.box[3]) / 2), 0), seals.shape[0] - 1)
    return any(
        sure < _UNSURE and seals[row, min(max(round(middle), 0), seals.shape[1] - 1)] > 0
        for middle, sure in zip(one.middles, one.sure, strict=True)
    )


def _picture(place: Box, image: Pixels) -> bytes:
    left, top, right, bottom = place
    by = 0.4 * min(bottom - top, 60)
    part = cut(image, (left - by, top - by, right + by, bottom + by))
    if not part.size:
        part = np.full((1, 1, 3), 255, dtype=np.uint8)
    share = min(1.0, _LARGEST / max(part.shape[:2]))
    if share < 1.0:
        part = cv2.resize(part, None, fx=share, fy=share, interpolation=cv2.INTER_AREA).astype(np.uint8)
    return png(grey(part))
