"""One value of a term in words: a speaker for each name of a term."""

from collections.abc import Callable, Mapping

from songbang.basis.term import Value
from songbang.basis.words import Words
from songbang.reports.amounts import inside, join, money, months, percent, plain
from songbang.reports.contract_words import ACTIVATIONS, BASES, BLANK, PAID, PERIODS, RETURNS, STARTS, UNSAID, Sayings
from songbang.reports.labels import KINDS

TIMES_PAID = Words("按已付补偿的 {times} 倍退还", "{times} times what was paid is returned")
ON_NOTICE = Words("公司提前 {days} 天通知可以解除", "the employer may release you on {days} days' notice")


def _fields(value: Value) -> Mapping[str, Value]:
    return value if isinstance(value, dict) else {}


def _listed(table: Sayings) -> Callable[[Value], Words | None]:
    return lambda value: table.get(str(value))


def _rate(fields: Mapping[str, Value]) -> Words | None:
    """A sum, a share of a base, or a multiple of a base; ``None`` where neither is written."""
    base = BASES.get(str(fields.get("of")), Words("文件写的基数", "the base in the paper"))
    if fields.get("amount") is not None:
        return money(fields["amount"], fields.get("currency") or "CNY")
    if fields.get("share") is not None:
        shown = percent(fields["share"])
        return Words("{base}的 {shown}", "{shown} of {base}").fill(base=base, shown=shown)
    if fields.get("multiple") is not None:
        shown = plain(fields["multiple"])
        return Words("{base}的 {shown} 倍", "{shown} times {base}").fill(base=base, shown=shown)
    return None


def _compensation(value: Value) -> Words:
    fields = _fields(value)
    rate, period = _rate(fields), PERIODS.get(str(fields.get("per")))
    when = PAID.get(str(fields.get("when")))
    if rate and period:
        by_sum, by_share = Words("{period} {rate}", "{rate} {period}"), Words("{period}按{rate}", "{rate} {period}")
        rate = (by_share if fields.get("amount") is None else by_sum).fill(period=period, rate=rate)
    parts = [rate or Words("没有写数额", "no amount is stated"), when]
    return join(part for part in parts if part)


def _damages(value: Value) -> Words:
    fields = _fields(value)
    sum_of = _rate(fields) or (BLANK if fields.get("blank") else UNSAID)
    wanted = fields.get("for")
    kinds = [str(kind) for kind in (wanted if isinstance(wanted, list) else [wanted]) if kind]
    if not kinds:
        return sum_of
    duties = join((inside(KINDS.get(kind, Words(kind, kind))) for kind in kinds), "、")
    return Words("{sum}（针对：{duties}）", "{sum} (for: {duties})").fill(sum=sum_of, duties=duties)


def _return(value: Value) -> Words | None:
    multiple = _fields(value).get("multiple")
    if multiple is not None:
        return TIMES_PAID.fill(times=plain(multiple))
    return RETURNS.get(str(value))


def _waiver(value: Value) -> Words:
    days = _fields(value).get("notice_days")
    if days is None:
        return Words("公司可以解除，没有写提前几天", "the employer may release you, no notice is stated")
    if days == 0:
        return Words("公司可以随时解除", "the employer may release you at any time")
    return ON_NOTICE.fill(days=plain(days))


def _reporting(value: Value) -> Words:
    fields = _fields(value)
    every, days = fields.get("every"), fields.get("within_days")
    known = {
        None: Words("一次", "once"),
        "month": Words("每月", "every month"),
        "quarter": Words("每季度", "every quarter"),
        "year": Words("每年", "every year"),
    }
    count = str(every).split()[0]
    often = known.get(every if isinstance(every, str) else None) or Words("每 {count} 个月", "every {every}").fill(
        count=count, every=every
    )
    if days is None:
        return often
    return join([often, Words("{days} 日内", "within {days} days").fill(days=plain(days))])


def _affiliates(value: Value) -> Words:
    return Words("包括关联公司", "included") if value is True else Words("不包括关联公司", "not included")


SPEAKERS: Mapping[str, Callable[[Value], Words | None]] = {
    "duration_months": months,
    "starts": _listed(STARTS),
    "affiliates": _affiliates,
    "compensation": _compensation,
    "liquidated_damages": _damages,
    "return": _return,
    "activation": _listed(ACTIVATIONS),
    "waiver": _waiver,
    "reporting": _reporting,
}
"""What says a value of each term; a term that is not here is quoted."""
