"""What lines are called, and which of several policies are one line."""

from collections.abc import Iterable, Mapping

from songbang.basis.words import Words
from songbang.portfolio.policy.cost import Line, PolicyCost
from songbang.portfolio.policy.line_words import LABELS
from songbang.reports.policy.cost_words import HEADS

IF_STARTED = Words("在职的都启动（上限）", "All employed started (ceiling)")
LINE_LABELS: Mapping[str, Words] = {**HEADS, **LABELS, "if_started": IF_STARTED}
"""Counts of heads and lines of cost, by name."""


def line_key(line: Line) -> str:
    """Return what tells lines of several policies apart: what takes the place of a restraint is its own in each."""
    return line.name if line.name in LABELS else f"{line.label.zh} {line.label.en}"


def line_rows(costs: Iterable[PolicyCost]) -> Mapping[str, Words]:
    """Return the lines that any policy has, by key, in their order, with what each is called."""
    found = {line_key(line): line.label for cost in costs for line in cost.lines}
    order = [*(name for name in LABELS if name in found), *(key for key in found if key not in LABELS)]
    return {key: found[key] for key in order}
