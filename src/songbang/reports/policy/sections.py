"""A comparison told in sections: costs, people who leave, classes, what the law says, why, what is published."""

from collections.abc import Iterator

from songbang.basis.provision import Provision
from songbang.basis.shown import percent
from songbang.basis.words import Words
from songbang.portfolio.policy.compare import PER_ROLE, Comparison
from songbang.portfolio.policy.cost import Line, PolicyCost
from songbang.portfolio.policy.rates import MARKS, Effect
from songbang.reports.amounts import join
from songbang.reports.policy import told_words as told
from songbang.reports.policy.cost_words import (
    HEADS,
    ROLES,
    SURE,
    UNKNOWN,
    cell_words,
    count_words,
    heads_words,
    line_words,
    span_words,
)  # fmt: skip
from songbang.reports.policy.line_labels import LINE_LABELS, line_key, line_rows
from songbang.reports.stand.sheet import NOTHING, Block, Point, Section, Sentence, Table


def sections(found: Comparison) -> tuple[Section, ...]:
    """Return the sections in the order in which they are told."""
    return (
        Section("costs", told.COSTS, tuple(_costs(found)), first=True),
        Section("leavers", told.LEAVERS, tuple(_leavers(found)), first=True),
        Section("checks", told.CHECKS, tuple(_checks(found))),
        Section("roles", told.ROLES, tuple(_roles(found))),
        Section("why", told.WHY, tuple(_why(found))),
        Section("rates", told.RATES, (Sentence(found.rates.says), *(_effect(one) for one in found.rates.effects))),
        Section("notes", told.NOTES_TITLE, tuple(Sentence(one) for one in told.NOTES)),
    )


def headline(found: Comparison) -> tuple[Words, ...]:
    """Return what a comparison says first: its size, and which policy costs least of what is known."""
    head = told.HEADLINE.fill(people=f"{found.people:,}", count=len(found.costs), day=found.day)
    if any(one.not_counted() for one in found.costs):
        return head, told.NOT_ALL
    least = min(found.costs, key=lambda one: one.total()[1])
    some = any(line.unknown != 0 for cost in found.costs for line in cost.lines)
    says = told.LEAST.fill(policy=least.policy.label, total=span_words(least.total()))
    return (head, says, told.SOME_LEFT) if some else (head, says)


def rests(found: Comparison) -> tuple[Provision, ...]:
    """Return the provisions that the comparison rests on, each once."""
    lines = (provision for cost in found.costs for line in cost.lines for provision in line.rests)
    checked = (check.provision for cost in found.costs for check in cost.checks)
    return tuple({one.id: one for one in (*lines, *checked)}.values())


def _costs(found: Comparison) -> Iterator[Block]:
    rows = []
    for key, label in line_rows(found.costs).items():
        cells = [line_words(line) if (line := _line(cost, key)) else NOTHING for cost in found.costs]
        rows.append((label, *cells))
    rows.append((told.TOTAL, *(span_words(cost.total()) for cost in found.costs)))
    head = (told.LINE, *(cost.policy.label for cost in found.costs))
    caption = told.COUNTED.fill(day=found.day, until=found.until)
    yield Table(caption, head, tuple(rows), frozenset(range(1, len(head))))
    for cost in found.costs:
        lacking = cost.not_counted()
        if lacking:
            says = told.LEFT_OUT.fill(names=join((one.label for one in lacking), "、"))
            yield Point(says, head=cost.policy.label)
    if any("leaving" in line.missing for cost in found.costs for line in cost.lines):
        yield Sentence(told.GIVE_RATE)


def _line(cost: PolicyCost, key: str) -> Line | None:
    return next((one for one in cost.lines if line_key(one) == key), None)


def _leavers(found: Comparison) -> Iterator[Block]:
    head = (told.POLICY, told.HEADS_IN, told.HEADS_OUT, told.USUAL, told.ADDED)
    rows = []
    for cost in found.costs:
        one = cost.leavers
        expected = [UNKNOWN if people is None else heads_words(people) for people in (one.usual, one.added)]
        rows.append((cost.policy.label, count_words(one.heads), count_words(one.dropped), *expected))
    yield Table(told.COUNTED.fill(day=found.day, until=found.until), head, tuple(rows), frozenset({1, 2, 3, 4}))
    alike: dict[tuple[Words, ...], list[Words]] = {}
    for cost in found.costs:
        alike.setdefault(cost.leavers.because, []).append(cost.policy.label)
    for because, labels in alike.items():
        if because:
            yield Point(NOTHING, because, head=join(labels, "、"))


def _checks(found: Comparison) -> Iterator[Block]:
    some = False
    for cost in found.costs:
        for check in cost.checks:
            some = True
            yield Point(check.says, rests=(check.provision,), head=cost.policy.label)
        for note in cost.notes:
            some = True
            yield Point(note, head=cost.policy.label)
    if not some:
        yield Sentence(told.NOTHING_AGAINST)


def _roles(found: Comparison) -> Iterator[Block]:
    for nth, cost in enumerate(found.costs):
        rows = [
            (
                LINE_LABELS[name],
                *(cell_words(found.roles[name][nth, role], heads=name in HEADS) for role in found.groups),
            )
            for name in PER_ROLE
        ]
        head = (told.LINE, *(ROLES[role] for role in found.groups))
        yield Table(cost.policy.label, head, tuple(rows), frozenset(range(1, len(head))))


def _why(found: Comparison) -> Iterator[Block]:
    for cost in found.costs:
        yield Point(cost.policy.says, head=cost.policy.label)
        for line in cost.lines:
            yield Point(join((line.label, SURE[line.sure]), "：", ": "), line.because, line.rests)


def _effect(one: Effect) -> Point:
    between = NOTHING
    if one.low is not None and one.high is not None:
        between = told.RANGE.fill(low=percent(one.low), high=percent(one.high))
    says = told.EFFECT.fill(
        change=percent(one.change),
        range=between,
        outcome=one.outcome,
        country=one.country,
        year=one.year,
        mark=MARKS[one.mark],
    )
    source = Words(one.source, one.source)
    return Point(says, (one.says, source))
