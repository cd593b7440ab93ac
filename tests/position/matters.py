"""Matters made for tests: a plain one, and random ones."""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from songbang.basis.fact_kinds import CHOICES, FactKind
from songbang.matter.event import Event, EventKind
from songbang.matter.event_fields import FIELDS, NEEDED, OPTIONS
from songbang.matter.matter import Matter

LEFT = date(2026, 3, 31)
PLAIN: Mapping[str, object] = {
    "nc_months": 24,
    "comp_share": Decimal("0.30"),
    "comp_of": "average_wage_12m",
    "avg12": Decimal(30000),
    "damages": ({"multiple": Decimal(2), "of": "annual_wage_before_exit"},),
    "return": "all",
}


def event(kind: EventKind, day: date, **fields: object) -> Event:
    return Event(kind, day, fields)


def matter(*events: Event, place: str | None = "cn-sh", left: date | None = LEFT, **facts: object) -> Matter:
    """Make a matter with the plain facts, those given instead, and a day of leaving."""
    leaving = () if left is None else (Event(EventKind.LEFT, left),)
    ordered = tuple(sorted((*leaving, *events), key=lambda one: (one.day, one.kind)))
    return Matter(place, {**PLAIN, **facts}, ordered)


def paid(first: date, last: date, amount: int, day: date | None = None) -> Event:
    return Event(EventKind.PAID, day or last, {"from": first, "to": last, "amount": Decimal(amount)})


DAYS = st.dates(date(2025, 6, 1), date(2029, 6, 1))
VALUES = {
    FactKind.YES: st.booleans(),
    FactKind.DAY: DAYS,
    FactKind.SUM: st.integers(0, 60_000).map(Decimal),
    FactKind.COUNT: st.integers(0, 40),
    FactKind.TEXT: st.sampled_from(["甲辰科技", "乙巳网络", ""]),
}


@st.composite
def events(draw: st.DrawFn) -> Event:
    kind = draw(st.sampled_from(EventKind))
    fields = {}
    for name, held in FIELDS[kind].items():
        if name in NEEDED.get(kind, ()) or draw(st.booleans()):
            fields[name] = draw(st.sampled_from(OPTIONS[name]) if name in OPTIONS else VALUES[held])
    first, last = fields.get("from"), fields.get("to")
    if isinstance(first, date) and isinstance(last, date) and last < first:
        fields["to"] = first + timedelta(days=30)
    return Event(kind, draw(DAYS), fields)


FACTS = st.fixed_dictionaries(
    {},
    optional={
        "nc_months": st.integers(1, 36),
        "nc_term_stated": st.booleans(),
        "comp_share": st.sampled_from([Decimal("0.3"), Decimal("0.5")]),
        "comp_of": st.sampled_from(CHOICES["comp_of"]),
        "comp_amount": st.integers(0, 50_000).map(Decimal),
        "avg12": st.integers(2_000, 100_000).map(Decimal),
        "basic_wage": st.integers(2_000, 50_000).map(Decimal),
        "access_to_secrets": st.booleans(),
        "role": st.sampled_from(CHOICES["role"]),
        "employment_kind": st.sampled_from(CHOICES["employment_kind"]),
        "activation": st.sampled_from(CHOICES["activation"]),
        "activation_notice_days": st.integers(0, 60),
        "unpaid_by_employer": st.booleans(),
        "in_writing": st.booleans(),
        "employed": st.booleans(),
        "damages": st.sampled_from(
            [
                ({"amount": Decimal(500_000)},),
                ({"multiple": Decimal(2), "of": "annual_wage_before_exit"},),
                ({"multiple": Decimal(5), "of": "total_compensation"},),
            ]
        ),
        "return": st.sampled_from(["all", "since_breach", "none"]),
    },
)
PLACES = st.sampled_from([None, "cn", "cn-sh", "cn-js", "cn-bj", "cn-gd-sz", "cn-zj-nb"])


@st.composite
def matters(draw: st.DrawFn, most: int = 12) -> Matter:
    """Draw a matter of any kind; most of them have a day of leaving."""
    found = draw(st.lists(events(), max_size=most))
    if draw(st.integers(0, 4)):
        found.append(Event(EventKind.LEFT, draw(DAYS)))
    return Matter(draw(PLACES), draw(FACTS), ordered(found))


def ordered(found: list[Event]) -> tuple[Event, ...]:
    """Sort events as the reader of a matter does: the place in the file never counts."""
    return tuple(sorted(found, key=lambda one: (one.day, one.order, one.kind, repr(sorted(one.fields.items())))))
