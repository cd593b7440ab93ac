"""A matter day by day: each day in JSON, days in a row that are read alike as one row of text."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import Protocol

from songbang.basis.words import Words
from songbang.position.status import Status
from songbang.reports.plain_values import Json, plain_value
from songbang.reports.script import tell
from songbang.reports.stand.status_words import STATUS
from songbang.reports.stand.told import amount, day, stretch

HEAD = Words(
    "哪几天 | 合起来 | 公司的算法 | 你的算法 | 到最后一天还欠", "Days | together | employer | worker | owed by the last"
)
ROW = Words("{days} | {status} | {employer} | {worker} | {owed}", "{days} | {status} | {employer} | {worker} | {owed}")
AS_KNOWN = Words("每一天都按到那天为止已知的事来算。", "Each day is answered by what was known on it.")


class OneDay(Protocol):
    """A day, its status by both readings together and by each side, and the compensation owed by its end."""

    @property
    def day(self) -> date: ...  # noqa: D102
    @property
    def status(self) -> Status: ...  # noqa: D102
    @property
    def employer(self) -> Status: ...  # noqa: D102
    @property
    def worker(self) -> Status: ...  # noqa: D102
    @property
    def owed(self) -> Decimal | None: ...  # noqa: D102


def days_json(days: Sequence[OneDay]) -> list[Json]:
    """Return every day as an object."""
    return [
        {
            "on": one.day.isoformat(),
            "status": one.status.value,
            "employer": one.employer.value,
            "worker": one.worker.value,
            "owed": plain_value(one.owed, "en"),
        }
        for one in days
    ]


def days_text(days: Sequence[OneDay], lang: str) -> str:
    """Return days in a row that are read alike as one line of text, with what was owed by the last of them."""
    return "\n".join(tell(line, lang) for line in (AS_KNOWN, HEAD, *_rows(days))) + "\n"


def _rows(days: Sequence[OneDay]) -> Iterator[Words]:
    for _, alike in groupby(days, key=lambda one: (one.status, one.employer, one.worker)):
        these = tuple(alike)
        first, last = these[0], these[-1]
        yield ROW.fill(
            days=day(first.day) if first is last else stretch(first.day, last.day),
            status=STATUS[first.status],
            employer=STATUS[first.employer],
            worker=STATUS[first.worker],
            owed=amount(last.owed),
        )
