"""Blanks to be filled in: a rule in a line of print with nothing written on it comes back as ``____``."""

from collections.abc import Iterator, Sequence
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from songbang.scans.ink import Ink, cut
from songbang.scans.piece import Piece, joined
from songbang.scans.pixels import Pixels
from songbang.scans.scan import Box

_WRITTEN: Final = 0.12
"""The share of a rule's columns with ink above from which something is written on it."""

_SHORTEST: Final = 0.7
"""A blank is at least so long, in letters."""

_MOST: Final = 40
"""How many strokes the longest blank is given."""


def with_blanks(pieces: Sequence[Piece], ink: Ink) -> list[Piece]:
    """Return the pieces of a page with the blanks that stand in their lines, in no order.

    A blank between two pieces, or at the end of one, joins them. Underlined words and the rulings of tables are none.
    """
    done = list(pieces)
    for rule in sorted(ink.level, key=lambda one: (one[0], one[1])):
        if any(_within(rule, one.box) for one in done):
            continue
        beside = [one for one in done if _beside(rule, one.box)]
        owner = min(beside, key=lambda one: _away(rule, one.box), default=None)
        if owner is None or _away(rule, owner.box) > 12 * owner.letter:
            owner = _label(rule, done)
        bare = None if owner is None else _bare(rule, owner.letter, ink, owner.box)
        if owner is not None and bare is not None:
            done = _set_in(done, bare, owner)
    return done


def _beside(rule: Box, box: Box) -> bool:
    """Tell whether the rule lies low in the line, where letters stand."""
    tall = box[3] - box[1]
    return box[1] + 0.58 * tall < (rule[1] + rule[3]) / 2 < box[3] + 0.12 * tall


def _within(rule: Box, box: Box) -> bool:
    """Tell whether the rule is the upper stroke of a letter in a line."""
    inside = box[0] < (rule[0] + rule[2]) / 2 < box[2] and box[1] < (rule[1] + rule[3]) / 2 < box[3]
    return inside and not _beside(rule, box)


def _label(rule: Box, pieces: Sequence[Piece]) -> Piece | None:
    """Return the short words under a rule that say what is to be signed there."""
    for one in pieces:
        left, top, right, _ = one.box
        near = -0.2 * one.letter < top - rule[3] < 1.2 * one.letter
        inside = left > rule[0] - one.letter and right < rule[2] + one.letter
        if near and inside and rule[2] - rule[0] > 4 * one.letter:
            return one
    return None


def _away(rule: Box, box: Box) -> float:
    return max(box[0] - rule[2], rule[0] - box[2], 0.0)


def _bare(rule: Box, letter: float, ink: Ink, line: Box) -> Box | None:
    """Return the part of a rule on which nothing is written, ``None`` where it is no blank.

    A letter whose lowest stroke runs into the rule stands at one of its ends; what is written on a rule does not.
    """
    left, top, right, bottom = rule
    # A ruling of a table meets upright ones.
    ends = [cut(ink.standing, (x - 4, top - 0.9 * letter, x + 4, bottom + 0.9 * letter)) for x in (left, right)]
    if any(end.any() for end in ends):
        return None
    over = _written(
        ink.inside((left, max(top - 1.1 * letter, line[1] + 0.1 * letter), right, top - 0.1 * letter)), letter
    )
    under = _written(ink.inside((left, bottom + 1, right, bottom + 0.25 * letter)), letter)
    reach = min(round(1.2 * letter), len(over) // 2)
    start = int(np.flatnonzero(over[:reach])[-1]) + 1 if over[:reach].any() else 0
    end = len(over) - reach + int(np.flatnonzero(over[-reach:])[0]) if reach and over[-reach:].any() else len(over)
    if end - start < _SHORTEST * letter or end - start > 0.95 * ink.marks.shape[1]:
        return None
    free = over[start:end].mean() < _WRITTEN and under[start:end].mean() < 2 * _WRITTEN
    return (left + start, top, left + end, bottom) if free else None


def _written(part: Pixels, letter: float) -> NDArray[np.bool_]:
    """Tell in which columns there is more ink than specks."""
    if not part.size:
        return np.zeros(part.shape[1], dtype=np.bool_)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(part)
    strokes = stats[:, 2:4].max(axis=1) > max(0.15 * letter, 2)
    strokes[0] = False
    return np.asarray(strokes[labels].any(axis=0), dtype=np.bool_)


def _set_in(pieces: Sequence[Piece], rule: Box, owner: Piece) -> list[Piece]:
    """Put the blank among the pieces; what was read in the rule itself goes."""
    left, _, right, bottom = rule
    letter = owner.letter
    text = "_" * min(max(round((right - left) / (letter / 2)), 2), _MOST)
    middles = tuple(left + (place + 0.5) * (right - left) / len(text) for place in range(len(text)))
    blank = Piece(text, (left, bottom - letter, right, bottom), middles, (1.0,) * len(text))
    row = [one for one in pieces if _beside(rule, one.box)]
    rest = [one for one in pieces if one not in row]
    parts: list[Piece] = []
    for one in row:
        parts += _halves(one.without(left, right), left, right)
    return rest + _near_joined(sorted([*parts, blank], key=lambda one: one.box[0]), blank)


def _halves(one: Piece, left: float, right: float) -> Iterator[Piece]:
    """Yield what stands before and what stands after a blank."""
    place = sum(middle <= (left + right) / 2 for middle in one.middles)
    box = one.box
    if one.text[:place].strip():
        yield Piece(
            one.text[:place],
            (box[0], box[1], min(box[2], left) if box[0] < left else box[2], box[3]),
            one.middles[:place],
            one.sure[:place],
        )
    if one.text[place:].strip():
        start = max(box[0], right) if box[2] > right else box[0]
        yield Piece(one.text[place:], (start, box[1], box[2], box[3]), one.middles[place:], one.sure[place:])


def _near_joined(row: Sequence[Piece], blank: Piece) -> list[Piece]:
    """Join the pieces at both sides of a blank with it, where no more than a letter lies between."""
    done: list[Piece] = []
    held = blank
    for one in row:
        if one is blank:
            continue
        gap = max(one.box[0] - held.box[2], held.box[0] - one.box[2])
        if gap > 1.3 * one.letter:
            done.append(one)
        elif one.box[0] < held.box[0]:
            held = joined(one, held)
        else:
            held = joined(held, one)
    return [*done, held]
