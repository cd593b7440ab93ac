"""A question of substance before it is answered, and the stable ids of all of them."""

from dataclasses import dataclass

from songbang.basis.words import Words

PRODUCTS, CUSTOMERS, MARKET, SUBSTITUTES = CORE = ("same_products", "same_customers", "same_market", "substitutable")
SAME_FIRM, SAME_GROUP = NAMING = ("same_firm", "same_group")
"""The questions that settle a likeness of names."""
TASKS, AREA = "same_tasks", "inside_territory"
STAFFING, OVERSEAS, RELATIVE, SHARES, SIDE = DETOURS = (
    *("through_staffing_firm", "overseas_entity", "through_relative", "holds_shares", "adviser_or_side_job"),
)
COMPETITION = ("scope.competition", "scope.named_list")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question before it is answered, and what its answer says; ``points`` are the provisions it rests on."""

    id: str
    asks: Words
    for_worker: Words
    for_employer: Words
    yes: Words
    no: Words
    points: tuple[str, ...] = COMPETITION
