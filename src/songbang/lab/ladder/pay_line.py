"""A pay line: jobs that pay less may not bind, and firms know it when they post wages."""

from dataclasses import replace

from songbang.lab.ladder.ladder import Ladder


def pay_line(ladder: Ladder, wage: float) -> Ladder:
    """Return the ladder in which only jobs that pay ``wage`` or more bind (in units of productivity).

    A binding job keeps its workers longer, so no firm pays a little less than the line: the first job that may bind
    pays the line itself, and wages just below it are not posted. That wage rises with the rank at which jobs begin to
    bind, hence there is one such rank at most. Two ends: a line so low that every firm gains by paying it becomes the
    lowest wage; a line that no job reaches leaves all free. A line that the ladder had before is replaced.

    Mind what equal profits imply: all firms earn what the lowest job earns, and that job is free under any line above
    the lowest wage. The mean wage therefore rises as far as under a ban; moves and tenure rise by less.
    """
    anew = replace(ladder, bound_from=0.0)
    if wage <= ladder.floor:
        return anew
    if wage >= _pays(ladder, 1.0):
        return replace(ladder, bound_from=1.0)
    if wage <= _pays(ladder, 0.0):
        return replace(anew, floor=wage)
    low, high = 0.0, 1.0
    while True:
        middle = (low + high) / 2
        if middle in (low, high):
            return replace(ladder, bound_from=middle)
        low, high = (middle, high) if _pays(ladder, middle) < wage else (low, middle)


def _pays(ladder: Ladder, rank: float) -> float:
    """Return the wage of the first job that binds, had jobs from ``rank`` on bound and those below not."""
    better = ladder.offers_employed * (1 - rank)
    free, bound = ladder.loss + better, ladder.loss + (1 - ladder.blocked) * better
    stays = ladder.bound / bound + (1 - ladder.bound) / free
    lowest = ladder.loss + ladder.offers_employed
    return 1 - (1 - ladder.floor) * free / (lowest * lowest * stays)
