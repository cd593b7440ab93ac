"""A cue: words by which a lawyer knows what an English clause is about, whatever else stands in it."""

import re
from dataclasses import dataclass, field

_FRAGMENTS = {
    "COMPETE": r"\b(?:compet(?:e|es|ing|ition|itive|itively|itor|itors)|non-?compet\w*)\b",
    "STAFF": r"\b(?:employees?|personnel|staff|workers?|executives?|employed|employment|contractors?|consultants?|key (?:individuals?|persons?))\b",
    "CUSTOMERS": r"\b(?:customers?|clients?|clientele|accounts?|patrons?|subscribers?|members|end[- ]users?|custom|vend[eo]rs?|suppliers?|dealers?|distributors?|advertisers?|prospects?|policyholders?|providers)\b",
    "SOLICIT": r"\b(?:solicit\w*|entic\w+|induc\w+|recruit\w*|divert\w*|canvass\w*|hir(?:e|es|ed|ing)|pirat\w+|poach\w*|lure\w*|persuad\w+|encourag\w+|circumvent\w*|bypass\w*|non-?solicit\w*|lead away|take away|interfere\w*)\b",
    "EXCEPT": r"\b(?:notwithstanding|nothing|foregoing|except|provided|however|other than)\b",
}


def _compiled(pattern: str) -> re.Pattern[str]:
    for name, fragment in _FRAGMENTS.items():
        pattern = pattern.replace(f"<{name}>", fragment)
    return re.compile(pattern)


@dataclass(frozen=True, slots=True)
class Cue:
    """A pattern over a plain clause (``songbang.english.plain``), and why it tells.

    ``in_barred`` cues look only at what a sentence says behind its first word of prohibition.
    """

    name: str
    why: str
    pattern: str
    in_barred: bool = False
    _search: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_search", _compiled(self.pattern))

    def shown(self, clause: str, barred: str) -> bool:
        """Tell whether the plain clause, or its forbidden part, shows the cue."""
        return self._search.search(barred if self.in_barred else clause) is not None
