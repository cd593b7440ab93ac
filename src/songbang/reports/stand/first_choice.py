"""The line of the headline that tells of a right which is there today and would go unused if nobody said it."""

from collections.abc import Iterator

from songbang.basis.words import Words
from songbang.position.results import Position
from songbang.position.status import Status

RIGHT = Words(
    "补偿已经欠满规定的月数，你可以提出解除。提出以前仍受约束。",
    "Compensation went unpaid for the months of the law: you may give notice to end it. Until then you stay bound.",
)
KIND = "remind_and_rescind"


def choice_lines(position: Position) -> Iterator[Words]:
    """Yield the right to end a restraint that has gone unpaid, once it is there."""
    if position.status is not Status.BOUND:
        return
    for one in position.options:
        if one.kind == KIND and one.open and one.from_day is not None and one.from_day <= position.day:
            yield RIGHT
