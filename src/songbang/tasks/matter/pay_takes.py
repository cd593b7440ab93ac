"""What the answers on pay and post put into a matter: the changes to its file, or ``None`` where not understood."""

import re
from collections.abc import Mapping
from datetime import date

from songbang.matter.changes import values_put
from songbang.matter.matter import Matter
from songbang.tasks.matter.takes import NOT_WRITTEN, Changes
from songbang.tasks.spoken import plain, spoken_share, spoken_sum, spoken_yes

_BASES: Mapping[str, str] = {
    "average_wage_12m": r"平均|十二个?月|12 ?个?月|average|12 months",
    "basic_wage": r"基本|basic|base",
    "minimum_wage": r"最低|minimum",
    "last_month_wage": r"最后一个?月|上个?月|last month",
}
_PERIODS: Mapping[str, str] = {
    "month": r"每?个?月|month|mo\b",
    "quarter": r"季|quarter",
    "year": r"年|year|annual",
    "total": r"一共|总共|共计|合计|一次性|in all|total|once|lump",
}
_CLASSES: Mapping[str, str] = {
    "senior_manager": r"高管|高级管理|总经理|副总|总监|(?:senior|general) manage|executive|\bdirector",
    "senior_technical": r"高级技术|高级研|资深|技术专家|首席|架构师|senior tech|senior eng|principal|staff eng",
    "other": r"其他|普通|一般|基层|other|junior|ordinary",
}
_NO_ACCESS = re.compile(
    r"(?:没有?|未|不|从未|无法|不能|不曾)(?:实际)?(?:接触|知道|知悉|掌握)|接触不[到了着]"
    r"|no access|never|without access",
    re.IGNORECASE,
)
_NOT_THAT = re.compile(r"不是|并非|不算|\bnot\b|\bno(?:r|n)\b", re.IGNORECASE)
_ACCESS = re.compile(r"接触|知道|知悉|掌握|access|\bhad\b", re.IGNORECASE)


_IN_WAGES = re.compile(
    r"(?<!不)(?<!没)(?:包?含|计入?|算)在.{0,4}(?:工资|薪)|随.{0,4}(?:工资|薪).{0,4}(?:发|付)"
    r"|(?<!not )(?:included|paid|part) (?:in|of|with) (?:the |my )?(?:monthly )?(?:wage|salary|pay)",
    re.IGNORECASE,
)
"""That it is paid with the wages while employed, which is another thing than compensation after leaving."""


def agreed(typed: str, _matter: Matter, _day: date) -> Changes | None:
    """What was agreed for compensation: a share of some pay, an amount for some time, or nothing."""
    words = plain(typed)
    in_wages = {"comp_in_wages": True} if _IN_WAGES.search(words) else {}
    share = spoken_share(words)
    if share is not None:
        facts = {"comp_stated": True, "comp_share": share, "comp_of": _one_of(words, _BASES), **in_wages}
        return (values_put("facts", facts),) if share <= 1 else None
    if spoken_yes(words) is False or NOT_WRITTEN.search(words):
        return (values_put("facts", {"comp_stated": False}),)
    amount, per = spoken_sum(words), _one_of(words, _PERIODS)
    if amount is None and in_wages:
        return (values_put("facts", {"comp_stated": True, **in_wages}),)
    if amount is None or per is None:
        return None
    return (values_put("facts", {"comp_stated": True, "comp_amount": amount, "comp_per": per, **in_wages}),)


def wage(typed: str, _matter: Matter, _day: date) -> Changes | None:
    """The average monthly wage of the last twelve months."""
    return _amount("avg12", typed)


def basic_wage(typed: str, _matter: Matter, _day: date) -> Changes | None:
    """The basic wage of the contract."""
    return _amount("basic_wage", typed)


def _amount(name: str, typed: str) -> Changes | None:
    amount = spoken_sum(typed)
    return None if not amount else (values_put("facts", {name: amount}),)


def post(typed: str, _matter: Matter, _day: date) -> Changes | None:
    """The class of the post, and whether there was access to secrets; one of the two is an answer."""
    words = plain(typed)
    said = spoken_yes(words)
    access = False if _NO_ACCESS.search(words) else True if _ACCESS.search(words) else said
    role = None if _NOT_THAT.search(words) else _one_of(words, _CLASSES)
    facts = {"role": role, "access_to_secrets": access}
    return None if set(facts.values()) == {None} else (values_put("facts", facts),)


def _one_of(words: str, named: Mapping[str, str]) -> str | None:
    """Return the only value whose words are there; two are none."""
    found = [name for name, pattern in named.items() if re.search(pattern, words, re.IGNORECASE)]
    return found[0] if len(found) == 1 else None
