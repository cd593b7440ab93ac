"""The figures of a replayed case: what each is called, and how its value is shown."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from songbang.answers.results import MonthDue, Range, Value
from songbang.basis.shown import yuan
from songbang.basis.words import Words

FIGURES: Mapping[str, Words] = {
    "monthly_due": Words("每月应付补偿", "compensation due for a month"),
    "due_by_month": Words("逐月应付", "due month by month"),
    "arrears": Words("还欠", "still owed"),
    "extra_months": Words("提前解除另付", "due beyond an early release"),
    "total_compensation": Words("整个期限的补偿", "compensation for the whole term"),
    "damages_contract": Words("约定的违约金", "damages as agreed"),
    "damages_ratio": Words("违约金与补偿总额之比", "damages as a multiple of the compensation"),
    "return_amount": Words("要退还的补偿", "compensation to be returned"),
    "end_of_restraint": Words("竞业限制最后一天", "last day of the restraint"),
    "earliest_rescission": Words("最早可以请求解除的日子", "first day to ask for its end"),
    "remaining": Words("到期满还会有的补偿", "still to come until the end"),
    "reduced_damages": Words("违约金减少后的大致范围", "range that a cut of the damages mostly leaves"),
    "final_award_ceiling": Words("一项请求的裁决对公司终局的上限", "up to which an award on one claim is final"),
}
RATIO = "damages_ratio"
UNKNOWN = Words("还算不出", "not known yet")
TIMES = Words("{times}倍", "{times} times")
MONEY = Words("{sum}元", "{sum} yuan")
RANGE = Words("{low} 到 {high} 元", "{low} to {high} yuan")
MONTHS = Words("{count}段，共{sum}元", "{count} rows, {sum} yuan in all")


def value_words(name: str, value: Value) -> Words:
    """Return a value as it is shown: yuan, a day, how many times, the rows and their sum."""
    if value is None:
        return UNKNOWN
    if isinstance(value, tuple):
        total = sum((row.due for row in value), Decimal(0))
        return MONTHS.fill(count=len(value), sum=yuan(total))
    if isinstance(value, Range):
        return RANGE.fill(low=yuan(value.low), high=yuan(value.high))
    if isinstance(value, date):
        return Words(value.isoformat(), value.isoformat())
    return TIMES.fill(times=f"{value:f}") if name == RATIO else MONEY.fill(sum=yuan(value))


def plain(value: Value) -> object:
    """Return a value as JSON tells it: a sum as text with cents, a day, a row for each month."""
    if isinstance(value, Range):
        return {"low": value.low, "high": value.high}
    return [_row(row) for row in value] if isinstance(value, tuple) else value


def _row(row: MonthDue) -> Mapping[str, object]:
    owed = row.due - row.paid
    return {"from": row.first, "to": row.last, "amount": row.due, "paid": row.paid, "owed": owed, "step": row.step}
