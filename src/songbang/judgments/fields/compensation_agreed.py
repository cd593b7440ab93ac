"""The compensation agreed for the restraint: so much a month, or a share of pay; never severance, never what only the law fills in."""

import re
from collections.abc import Iterable, Iterator

from songbang.judgments.agreed_told import agreed, nothing_agreed
from songbang.judgments.best import FACTS, Reading, best, contended
from songbang.judgments.money_told import RESTRAINS, Told, amounts, fractions, is_severance
from songbang.judgments.parts import Parts
from songbang.judgments.periods import a_month, period_of
from songbang.judgments.sayings import Saying, sayings
from songbang.judgments.value import Value
from songbang.judgments.voices import Voice

FIELDS = ("compensation_monthly", "compensation_share")

# What money is called: the name nearest before a sum is its own.
_NAME = re.compile(
    r"补(?:偿|贴|助)(?:金|费|款)?|竞业(?:限制|禁止)(?:费|金|津贴)|违约金|赔偿(?:金|款)?|罚款|月薪|工资|薪[资酬水]|收入|损失|律师费|返还|退还"
)
_OURS = re.compile(r"补(?:偿|贴|助)|竞业(?:限制|禁止)(?:费|金|津贴)")
_NAMED_BEHIND = re.compile(
    r"^(?:\([^)]{0,16}\)|整|正)?(?:\/月|每月|一个月)?(?:的标准)?(?:向[^,。;]{1,12})?(?:支付|给付|发放)?(?:的|作为|给予)?(?:离职后|脱密期)?(?:竞业(?:限制|禁止)|禁业|保密)?(?:期间)?(?:的)?(?:经济)?补(?:偿|贴|助)"
)
_PAY = re.compile(r"(?:工资|收入|薪[资酬水]?|报酬|年薪)[^。;]{0,24}$")
_PAY_BEHIND = re.compile(r"^(?:的)?(?:税前|税后|月|平均|基本)*(?:工资|收入|薪)")


def read(parts: Parts) -> Iterable[Value]:
    """Read both; a sum that is worked out from a share (工资的30%，即6000元) is a sum told as well."""
    if nothing_agreed(parts):
        return
    said = [saying for saying in sayings(parts) if saying.voice in FACTS]
    yield from best("compensation_monthly", [row for saying in said for row in _monthly(parts, saying)])
    yield from best("compensation_share", [row for saying in said for row in _share(parts, saying)])


def _monthly(parts: Parts, saying: Saying) -> Iterator[Reading]:
    for told in amounts(saying.words):
        if _OF_WHICH.match(told.after):
            continue
        sure = _sure(saying, told) if _compensates(saying, told) else 0
        period = period_of(saying.words, told) if sure else ""
        monthly = a_month(parts, told.amount, period)
        if monthly is not None:
            direct = 2 if period == "month" else 0
            yield Reading(monthly, saying.span(parts, told.start, told.end), _weight(saying, told) + sure + direct)


def _sure(saying: Saying, told: Told) -> int:
    """How surely a sum was agreed; one that is told with the months of its payment, or with their total, was paid."""
    sure = agreed(saying, told.start)
    if sure == _BY_THE_LIST and (_DATED.search(saying.words, 0, told.start) or _SUMMED.search(told.after)):
        return 0
    plainly = _PLAINLY.search(told.before) and not (_DATED.search(told.before) or "支付了" in told.before)
    return sure or (1 if plainly else 0)


_OF_WHICH = re.compile(r"^(?:整)?[,(]其中")  # 补偿金12万元,其中经济补偿金3万元: several things together
_BY_THE_LIST = 3
_DATED = re.compile(r"(?:\d{4}年|同年|次年)\d{1,2}月|\d{1,2}月起")
_SUMMED = re.compile(r"^[^。;]{0,4},?(?:共|合|总)?计")
_PLAINLY = re.compile(r"补偿(?:金|费|款)?(?:标准|数额)?(?:为|是)?每(?:个)?月(?:仅|只)?(?:为|有)?$")


def _share(parts: Parts, saying: Saying) -> Iterator[Reading]:
    for told in fractions(saying.words):
        of_pay = _PAY.search(told.before) or _PAY_BEHIND.match(told.after)
        named = _OURS.search(saying.words) or _OURS.search(saying.lead[-40:]) or _PAYS_MONTHLY.search(told.before)
        if not of_pay or not named or _last_name(told.before.split(";")[-1], skip_pay=True) in ("违", "赔", "罚"):
            continue
        sure = agreed(saying, told.start)
        if sure and not is_severance(saying.words[: told.start]) and told.amount <= 1:
            yield Reading(told.amount, saying.span(parts, told.start, told.end), _weight(saying, told) + sure)


def _weight(saying: Saying, told: Told) -> int:
    return FACTS[Voice.SAID] if contended(saying.words, told.start) else FACTS[saying.voice]


def _compensates(saying: Saying, told: Told) -> bool:
    """Tell whether a sum is compensation for the restraint: called so before or behind it, and no severance."""
    before = saying.words[: told.start]
    beside = _SEVERANCE_BESIDE.search(told.before) and _OURS_BESIDE.search(saying.words)
    if beside or not RESTRAINS.search(saying.lead + saying.words) or is_severance(before):
        return False
    if _NAMED_BEHIND.match(told.after) and not _BASE.search(told.before):
        return True
    if _OTHER_BEHIND.match(told.after):
        return False
    worked_out = bool(_WORKED_OUT.search(before))  # 平均工资的三分之一,即每月5600元: the sum of the share
    return _last_name(re.split(r"[。;]", before)[-1], skip_pay=worked_out) in ("补", "竞")


# 经济补偿金3万元、竞业限制补偿金9万元: beside money that is named for the restraint, the other is severance.
_SEVERANCE_BESIDE = re.compile(r"(?<!限制)(?<!禁止)(?<!竞业)经济补偿金?(?:为|共计|计)?(?:人民币)?$")
_OURS_BESIDE = re.compile(r"竞业(?:限制|禁止)?(?:期间)?(?:的)?(?:经济)?补偿(?:金|费|款)?[^,。;\d]{0,6}\d")
_BASE = re.compile(
    r"(?:工资|收入|薪[资酬水]?)(?:标准)?(?:为|是|:)?$"
)  # 按月工资8000元支付补偿: the pay, not the compensation
_PAYS_MONTHLY = re.compile(r"(?:每月|按月)[^,。;]{0,12}(?:支付|发放|给付)[^,。;]{0,30}$")
_OTHER_BEHIND = re.compile(r"^(?:\([^)]{0,16}\)|整|正)?(?:的|作为)?(?:违约金|赔偿|罚款)")
_WORKED_OUT = re.compile(r"(?:即|计|折合|约合)[^,。;\d]{0,10}$")


def _last_name(before: str, *, skip_pay: bool) -> str:
    """The first character of the name of money nearest before a place; pay is skipped where it is the base."""
    names = [hit.group() for hit in _NAME.finditer(before)]
    if skip_pay:
        names = [name for name in names if not re.match(r"月薪|工资|薪|收入", name)]
    return names[-1][0] if names else ""
