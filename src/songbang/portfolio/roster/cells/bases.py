"""What a share or a multiple is of, in words: 前十二个月平均工资, 年薪, 补偿总额."""

import re
from collections.abc import Mapping
from typing import Final

_COMP: Final[Mapping[str, str]] = {
    "average_wage_12m": (
        r"(?:十二|12)个?月.{0,6}平均|月?平均工资|平均月?工资"
        r"|average.{0,20}(?:12|twelve)|(?:12|twelve).{0,20}average"
    ),
    "basic_wage": r"基本工资|底薪|基本月?薪|basic (?:wage|salary)|base (?:pay|salary)",
    "minimum_wage": r"最低工资|minimum wage",
    "last_month_wage": r"(?:最后|末|上|离职前)(?:一|1)?个?月.{0,4}工资|离职(?:当|前)月工资|last month",
}
_DAMAGES: Final[Mapping[str, str]] = {
    "total_compensation": r"补偿(?:金|费)?(?:总额|总和|合计|总数)|总补偿|全部补偿|total compensation",
    "compensation_paid": r"已(?:支?付|发|领取?|收到?).{0,6}补偿|补偿.{0,4}已付|compensation (?:already )?paid",
    "monthly_compensation": r"月补偿|每月.{0,6}补偿|monthly compensation",
    "annual_wage_before_exit": (
        r"年薪|年收入|年度?总?(?:工资|薪酬)|(?:十二|12)个月.{0,4}(?:工资|收入|报酬|薪酬)(?:总|合计)|annual|yearly"
    ),
    "monthly_wage": r"月薪|月工资|月.{0,3}平均工资|平均工资|monthly (?:wage|salary|pay)",
}


def comp_base(plain: str) -> str | None:
    """Return what compensation is a share of, ``None`` where the words do not tell."""
    return _first(_COMP, plain)


def damages_base(plain: str) -> str | None:
    """Return what damages are a multiple of, ``None`` where the words do not tell."""
    return _first(_DAMAGES, plain)


def _first(bases: Mapping[str, str], plain: str) -> str | None:
    return next((name for name, words in bases.items() if re.search(words, plain)), None)
