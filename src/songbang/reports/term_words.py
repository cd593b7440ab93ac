"""The terms of a clause in words a person understands; what was quoted from the paper stays quoted."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from songbang.basis.term import Term, Value
from songbang.basis.words import Words
from songbang.reports.amounts import inside, join, money, months, percent, plain
from songbang.reports.labels import KINDS, TERMS

Sayings = Mapping[str, Words]
"""What each word of a closed list is called by people."""

BLANK = Words("留空未填", "left blank")
OPEN_ENDED = Words("没有写到何时结束", "no end is stated")
WHOLE_TECHNOLOGY = Words("封闭整个技术或行业", "a whole technology or industry is closed")
UNSAID = Words("没有写明", "not stated")

STARTS: Sayings = MappingProxyType(
    {
        "end_of_employment": Words("离职之日", "the end of employment"),
        "notice": Words("公司通知之日", "the employer's notice"),
        "signature": Words("签署之日", "signature"),
        "other": Words("文件写的其他时间", "another day stated in the paper"),
    }
)
BASES: Sayings = MappingProxyType(
    {
        "average_wage_12m": Words("离职前十二个月平均工资", "the average wage of the 12 months before leaving"),
        "basic_wage": Words("基本工资", "the basic wage"),
        "last_month_wage": Words("离职前一个月工资", "the last month's wage"),
        "minimum_wage": Words("当地最低工资", "the local minimum wage"),
        "annual_wage_before_exit": Words("离职前一年工资", "the annual wage before leaving"),
        "monthly_wage": Words("月工资", "the monthly wage"),
        "total_compensation": Words("补偿总额", "the total compensation"),
        "monthly_compensation": Words("每月补偿", "the monthly compensation"),
        "compensation_paid": Words("已付补偿", "the compensation paid"),
        "other": Words("文件写的其他基数", "another base stated in the paper"),
    }
)
PERIODS: Sayings = MappingProxyType(
    {
        "month": Words("每月", "per month"),
        "quarter": Words("每季度", "per quarter"),
        "year": Words("每年", "per year"),
        "total": Words("总共", "in all"),
    }
)
PAID: Sayings = MappingProxyType(
    {
        "monthly_after": Words("离职后按期支付", "paid periodically after leaving"),
        "in_wages": Words("随在职工资发放", "said to be paid with the wages while employed"),
        "at_exit": Words("离职时支付", "paid on leaving"),
        "at_end": Words("期满时支付", "paid at the end of the period"),
        "unsaid": Words("没有写何时支付", "no time of payment is stated"),
    }
)
ACTIVATIONS: Sayings = MappingProxyType(
    {
        "automatic": Words("自动开始", "starts by itself"),
        "on_notice": Words("公司通知后才开始", "starts only on the employer's notice"),
        "on_payment": Words("支付补偿后才开始", "starts only on payment"),
        "employer_choice": Words("由公司决定，没有写时间", "the employer decides, no time is set"),
    }
)
RETURNS: Sayings = MappingProxyType(
    {
        "all": Words("违约时退还全部已付补偿", "all compensation paid is returned on breach"),
        "since_breach": Words("退还违约之后收到的补偿", "what was paid since the breach is returned"),
    }
)
RULES: Sayings = MappingProxyType(
    {"higher_of": Words("取较高的一项", "whichever is higher"), "sum": Words("各项相加", "added together")}
)


@dataclass(frozen=True, slots=True)
class Said:
    """One value: in our words, or quoted from the paper; ``who`` is the rank it is stated for, as written."""

    words: Words | None = None
    quote: str | None = None
    who: str | None = None


@dataclass(frozen=True, slots=True)
class TermLine:
    """One term of a clause as people read it: what it is called, and what it says."""

    name: str
    label: Words
    said: tuple[Said, ...]


def term_line(term: Term) -> TermLine:
    """Put one term into words."""
    return TermLine(term.name, TERMS.get(term.name, Words(term.name, term.name)), tuple(_said(term)))


def _said(term: Term) -> Iterator[Said]:
    if term.flag("open_ended"):
        yield Said(OPEN_ENDED)
    if term.flag("technology_wide"):
        yield Said(WHOLE_TECHNOLOGY)
    values = term.value if isinstance(term.value, list) else [term.value]
    for value in values:
        yield from _one(term.name, value)
    if term.flag("blank"):
        yield Said(BLANK)
    yield from (Said(words) for words in _beside(term))


def _one(name: str, value: Value) -> Iterator[Said]:
    who = None
    if isinstance(value, dict) and ("who" in value or "value" in value):
        who = str(value["who"]) if value.get("who") else None
        rest: Value = {key: held for key, held in value.items() if key != "who"}
        value = rest["value"] if isinstance(rest, dict) and "value" in rest else rest
    if value is None or value == {}:
        return
    words = _SPEAKERS[name](value) if name in _SPEAKERS else None
    yield Said(words, None if words else str(value), who)


def _beside(term: Term) -> Iterator[Words]:
    rule = RULES.get(str(term.flag("rule")))
    if rule:
        yield rule
    days = term.flag("notice_days")
    if days is not None:
        yield Words(f"通知期 {plain(days)} 天", f"{plain(days)} days' notice")


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
        return Words(f"{base.zh}的 {shown}", f"{shown} of {base.en}")
    if fields.get("multiple") is not None:
        shown = plain(fields["multiple"])
        return Words(f"{base.zh}的 {shown} 倍", f"{shown} times {base.en}")
    return None


def _compensation(value: Value) -> Words:
    fields = _fields(value)
    rate, period = _rate(fields), PERIODS.get(str(fields.get("per")))
    when = PAID.get(str(fields.get("when")))
    if rate and period:
        link = " " if fields.get("amount") is not None else "按"
        rate = Words(f"{period.zh}{link}{rate.zh}", f"{rate.en} {period.en}")
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
    return Words(f"{sum_of.zh}（针对：{duties.zh}）", f"{sum_of.en} (for: {duties.en})")


def _return(value: Value) -> Words | None:
    multiple = _fields(value).get("multiple")
    if multiple is not None:
        return Words(f"按已付补偿的 {plain(multiple)} 倍退还", f"{plain(multiple)} times what was paid is returned")
    return RETURNS.get(str(value))


def _waiver(value: Value) -> Words:
    days = _fields(value).get("notice_days")
    if days is None:
        return Words("公司可以解除，没有写提前几天", "the employer may release you, no notice is stated")
    if days == 0:
        return Words("公司可以随时解除", "the employer may release you at any time")
    return Words(
        f"公司提前 {plain(days)} 天通知可以解除", f"the employer may release you on {plain(days)} days' notice"
    )


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
    often = known.get(every if isinstance(every, str) else None) or Words(f"每 {count} 个月", f"every {every}")
    if days is None:
        return often
    return join([often, Words(f"{plain(days)} 日内", f"within {plain(days)} days")])


def _affiliates(value: Value) -> Words:
    return Words("包括关联公司", "included") if value is True else Words("不包括关联公司", "not included")


_SPEAKERS: Mapping[str, Callable[[Value], Words | None]] = {
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
