"""L1: the simulated ways from the ladder of before to that of after, in two readings."""

from functools import partial

from songbang.lab.how import How
from songbang.lab.ladder.ladder import Ladder
from songbang.lab.outcome import Paths


def ways(before: Ladder, after: Ladder, seed: int, how: How) -> Paths | None:
    """Simulate both readings; ``None`` where L1 is not asked for. Careers are told by the first."""
    if "L1" not in how.levels:
        return None
    from songbang.lab.simulation.simulate import simulate  # noqa: PLC0415 - compiling is only paid for where it is used

    run = partial(simulate, before, after, how.workers, how.months, seed, how.change_at)
    return Paths(
        at_once=run(entrants=how.entrants), slowly=run(entrants=1, career=1, reposted=False, existing_kept=True)
    )
