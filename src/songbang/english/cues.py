"""All cues in their fixed order, and which of them a clause shows."""

from songbang.english.cues_exception import EXCEPTION
from songbang.english.cues_money import MONEY
from songbang.english.cues_restraint import RESTRAINT
from songbang.english.cues_topic import TOPIC
from songbang.english.plain import barred

CUES = RESTRAINT + EXCEPTION + MONEY + TOPIC
"""Every cue; its place in this order is its number in the weights."""


def cues_shown(clause: str) -> tuple[int, ...]:
    """Return the numbers of the cues that a plain clause shows, in order."""
    forbidden = barred(clause)
    return tuple(number for number, cue in enumerate(CUES) if cue.shown(clause, forbidden))
