"""The cues made ready before the first sentence: patterns take longer to compile than a short paper to read."""

from collections.abc import Iterator
from itertools import chain

from songbang.clauses.cue import searches
from songbang.clauses.kinds import kind_modules


def cues_made_ready() -> Iterator[None]:
    """Compile the patterns of every kind, one at each step; what is compiled stays for the process.

    Those that count in English papers alone are left until one is met.
    """
    for module in kind_modules():
        for cue in chain(module.CUES, module.NEVER):
            if "english" in cue.scene:
                continue
            for pattern in chain(cue.needs, cue.without):
                searches(pattern)
                yield
