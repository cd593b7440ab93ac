"""How each agreement stands against the law: judged once for all rows that the provisions treat alike."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import polars as pl

from songbang.answers.answer import answer
from songbang.answers.many.eras import changes, era
from songbang.answers.many.patterns import Patterns, patterns
from songbang.answers.results import Answer
from songbang.basis.provision import Provision
from songbang.basis.standing import Topic
from songbang.law.in_force import Law
from songbang.portfolio.audit.compared import damages_flags, pay_flags
from songbang.portfolio.audit.row_facts import row_facts

DAYS = ("signed", "left")
Flags = Callable[[Sequence[Provision]], list[pl.Expr]]


def _facts(*names: str) -> Flags:
    return lambda _held: [pl.col(name) for name in names]


TURNS_ON: Mapping[Topic, Flags] = {
    Topic.PERSONS: _facts("role", "access_to_secrets", "employment_kind", "told_reasons"),
    Topic.SCOPE: _facts("access_to_secrets"),
    Topic.DURATION: _facts("nc_months"),
    Topic.COMPENSATION: pay_flags,
    Topic.DAMAGES: damages_flags,
    Topic.UNPAID: _facts("months_unpaid", "comp_stated"),
    Topic.ACTIVATION: _facts("activation"),
}
"""What the provisions of each topic turn on, beside the place, the days and their own conditions."""


@dataclass(frozen=True, slots=True)
class Judged:
    """The answers on one topic: ``group`` is the number of each row's pattern, ``answers`` those of each pattern."""

    group: pl.Series
    answers: tuple[tuple[Answer, ...], ...]

    def spread(self, found: Sequence[str | None]) -> pl.Series:
        """Return for each row what was found for its pattern."""
        return pl.Series(found, dtype=pl.String).gather(self.group)


def judge(rows: pl.DataFrame, law: Law, day: date) -> Mapping[Topic, Judged]:
    """Judge every topic of ``TURNS_ON`` for every row; a row without a place has no answers."""
    return {topic: _judged(rows, law, day, topic) for topic in TURNS_ON}


def _judged(rows: pl.DataFrame, law: Law, day: date, topic: Topic) -> Judged:
    alike = _alike(rows, law, day, topic)
    found = rows[alike.first]
    return Judged(alike.group, tuple(_asked(row, law, day, topic) for row in found.iter_rows(named=True)))


def _alike(rows: pl.DataFrame, law: Law, day: date, topic: Topic) -> Patterns:
    """Find the rows that a topic treats alike; ``line`` numbers the places that have law of their own."""
    places = rows["place"].unique().drop_nulls()
    lines = sorted({law.line(place)[0].id for place in places})
    own = [[one for held in law.line(name) for one in held.provisions if one.topic is topic] for name in lines]
    every = {id(one): one for found in own for one in found}
    flags = {one.meta.output_name(): one for one in TURNS_ON[topic](list(every.values()))}
    edges = [changes(law, [name], {topic}) for name in lines]
    keys = {**_conditions(own, rows.columns), **flags, **_eras(edges, day)}
    number = {place: lines.index(law.line(place)[0].id) for place in places}
    line = rows["place"].replace_strict(number, default=None, return_dtype=pl.Int32).alias("line")
    return patterns(rows.with_columns(line).select("line", **keys), ["line", *keys])


def _conditions(own: Sequence[Sequence[Provision]], told: Sequence[str]) -> dict[str, pl.Expr]:
    """Return the facts that conditions turn on, for the lines whose law has such conditions."""
    found: dict[str, pl.Expr] = {}
    for name in sorted({name for held in own for one in held for name in one.when} & set(told)):
        lines = [line for line, held in enumerate(own) if any(name in one.when for one in held)]
        found[name] = pl.when(pl.col("line").is_in(lines)).then(pl.col(name))
    return found


def _eras(edges: Sequence[Mapping[str, tuple[date, ...]]], day: date) -> dict[str, pl.Expr]:
    """Return the era of each day that versions hang on, by the changes of the row's own line."""
    found: dict[str, pl.Expr] = {}
    for name in DAYS:
        lines: dict[tuple[date, ...], list[int]] = {}
        for line, days in enumerate(edges):
            lines.setdefault(days.get(name, ()), []).append(line)
        parts = [pl.when(pl.col("line").is_in(at)).then(era(name, days, day)) for days, at in lines.items() if days]
        found |= {f"{name}_era": pl.coalesce(parts)} if parts else {}
    return found


def _asked(row: Mapping[str, object], law: Law, day: date, topic: Topic) -> tuple[Answer, ...]:
    place = row["place"]
    return () if place is None else answer(row_facts(row), law, str(place), day, topic)
