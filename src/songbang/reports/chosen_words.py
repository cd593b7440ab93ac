"""The value of a fact that is chosen from a list, as people say it."""

from collections.abc import Mapping

from songbang.basis.choice_words import EMPLOYMENTS, ENDS, ROLES
from songbang.basis.words import Words
from songbang.reports.contract_words import ACTIVATIONS, BASES, PAID, PERIODS, RETURNS, RULES, STARTS, Sayings

_LISTS: Mapping[str, Sayings] = {
    "role": ROLES,
    "employment_kind": EMPLOYMENTS,
    "ended_by": ENDS,
    "activation": ACTIVATIONS,
    "nc_starts": STARTS,
    "comp_of": BASES,
    "comp_per": PERIODS,
    "comp_when": PAID,
    "return": RETURNS,
    "damages_rule": RULES,
}


def chosen(name: str, value: object) -> Words | None:
    """Return the words for a value of the fact; ``None`` where the fact has no list, or the list not this value."""
    return _LISTS[name].get(value) if name in _LISTS and isinstance(value, str) else None
