"""Monthly pay before leaving: the average of the last twelve months, else the agreed or last pay, else a year's pay by twelve."""

import re
from collections.abc import Iterable, Iterator
from decimal import ROUND_HALF_UP, Decimal

from songbang.judgments.best import FACTS, Reading, best, contended
from songbang.judgments.firms_told import elsewhere
from songbang.judgments.money_told import Told, amounts
from songbang.judgments.parts import Parts
from songbang.judgments.sayings import Saying, sayings
from songbang.judgments.value import Value
from songbang.judgments.voices import Voice

FIELDS = ("monthly_pay",)

_PAY = r"(?:工资|收入|薪[资酬水金]?|报酬)"
_GAP = r"(?:总额|标准|水平|数额|金额|待遇|性收入)?(?:\([^)]{0,16}\))?(?:均)?(?:约)?(?:为|是|:|系|应为|确定为|达|按|计|核算为|以)?(?:每月|月)?(?:税前|税后|人民币|约|应发|实发)*(?:为)?$"
_AVERAGE = re.compile(
    rf"(?:平均|月均)(?:每)?(?:月)?(?:应发|实发|税前|税后|到手|总)?(?:的)?(?:月)?{_PAY}(?:总)?{_GAP}|(?:工资|收入|薪|实发|应发)[^。;]{{0,40}},(?:月均|月平均|平均每月)(?:约)?(?:为|是)?(?:税前|税后)?$|{_PAY}(?:的)?(?:月)?(?:平均|月均)(?:值|数|额)?{_GAP}"
)
_MONTHLY = re.compile(
    rf"(?:(?<![\d个份])月|每月|每个月)(?:度)?(?:的)?(?:固定|总|应发|实发|基本|标准|综合|税前|税后|到手|劳动|发放|支付|领取)*{_PAY}(?:调整|涨|提高|变更|增加|升)?(?:至|到)?{_GAP}|月薪(?:调整|涨|提高)?(?:至|到)?{_GAP}|月{_PAY}[^。;]{{0,50}},(?:合计|共计|总计)(?:为)?$|{_PAY}(?:标准)?(?:调整|涨|提高|变更|增加)?(?:为|是|:|至|按)?(?:每月|月)(?:税前|税后|人民币)*$"
)
_PER_MONTH = re.compile(rf"(?:{_PAY}|待遇|底薪)(?:标准)?[^,。;]{{0,10}}$")
_BY_MONTH = re.compile(r"^(?:\([^)]{0,10}\))?(?:\/月|每月|\/每月|一个月|每个月|\(?税[前后]\)?\/月)")
_YEARLY = re.compile(rf"(?:年薪|年度?(?:总|税前|固定)*{_PAY})(?:总额|总包|标准)?{_GAP}|年薪[^,。;\d]{{0,10}}$")
_WHOLE_YEAR = re.compile(
    rf"(?:(?:十二|12)个?月|一年|年度|全年)[^,。;]{{0,14}}{_PAY}(?:总额|总收入|合计|共计|总计|总和|之和)+{_GAP}"
)
# The pay of others, a floor of the law, and pay in which something else is counted.
_NOT_HIS = re.compile(
    r"最低|社会平均|在岗职工|社平|职工(?:月)?平均|本市|当地|上年度[^,。;]{0,4}(?:市|省)|缴费|基数|同岗|行业|补偿|违约金|加班|奖金|提成|生活费|病假|拖欠|尚?欠|未发"
)
_BASIC = re.compile(r"(?:基本|试用期|底薪|基础|岗位)[^,。;]{0,6}$|试用期[^。;]{0,20}$")
_TWELVE = Decimal(12)


def read(parts: Parts) -> Iterable[Value]:
    """Read the pay; of several agreed in turn the last, for that is what was earned before leaving."""
    readings = [
        reading for saying in sayings(parts) if saying.voice in FACTS for reading in _in_sentence(parts, saying)
    ]
    return best("monthly_pay", readings, last=True)


def _in_sentence(parts: Parts, saying: Saying) -> Iterator[Reading]:
    words = saying.words
    for told in amounts(words):
        kind = _kind(told) or _settled(saying.lead, told)
        if not kind or _NOT_HIS.search(_label(told.before)) or elsewhere(words[: told.start], parts.employer):
            continue
        weight = FACTS[Voice.SAID] if contended(words, told.start) else FACTS[saying.voice]
        yield Reading(_by_month(told.amount, kind), saying.span(parts, told.start, told.end), weight + _STRENGTH[kind])


_STRENGTH = {"average": 48, "monthly": 6, "basic": 3, "yearly": 2, "whole_year": 1}
"""An average counts before an agreed pay, even one that only evidence shows; an agreed pay before a year's by twelve."""


def _kind(told: Told) -> str:
    """What a sum is by the words right before it: an average, a month's pay, a year's; empty where it is no pay."""
    before = told.before
    if _WHOLE_YEAR.search(before) or _twelve_months(before):
        return "whole_year"
    if _AVERAGE.search(before):
        return "average"
    if _YEARLY.search(before):
        return "yearly"
    if _MONTHLY.search(before) or (_PER_MONTH.search(before) and _BY_MONTH.match(told.after)):
        return "basic" if _BASIC.search(before[:-2]) and "试用" in before[-24:] else "monthly"
    return ""


_FROM_TO = re.compile(
    rf"(\d{{4}})年(\d{{1,2}})月(?:1日)?(?:起)?(?:至|到|-)(\d{{4}})年(\d{{1,2}})月(?:\d{{1,2}}日)?(?:期间|止)*(?:的)?[^,。;]{{0,8}}{_PAY}(?:总额|总收入|收入|合计|共计|总计|总和)+{_GAP}"
)


def _twelve_months(before: str) -> bool:
    """Tell whether a sum is that of the twelve months that are named: 2016年10月至2017年9月的工资总收入为."""
    hit = _FROM_TO.search(before)
    if not hit:
        return False
    first, begin, last, end = map(int, hit.groups())
    return (last - first) * 12 + end - begin + 1 == int(_TWELVE)


_SETTLED = re.compile(r"本(?:院|委)(?:依法)?(?:核定|核算|确认|认定|采信|酌定)(?:其|该项)?(?:数额|金额)?为$")


def _settled(lead: str, told: Told) -> str:
    """What a sum is that the court settles in a sentence of its own: 本院核定为…, after both sides' figures."""
    if not _SETTLED.search(told.before):
        return ""
    return "average" if re.search(rf"平均(?:月)?{_PAY}", lead) else "monthly" if re.search(rf"月{_PAY}", lead) else ""


def _label(before: str) -> str:
    """The words since the last stop: what the sum is called."""
    return re.split(r"[,。;、]", before)[-1]


def _by_month(amount: Decimal, kind: str) -> Decimal:
    if kind in {"yearly", "whole_year"}:
        return (amount / _TWELVE).quantize(Decimal("0.01"), ROUND_HALF_UP)
    return amount
