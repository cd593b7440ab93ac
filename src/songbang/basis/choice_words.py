"""What people call a fact, and the values of the facts that have a closed list of them."""

from collections.abc import Mapping
from types import MappingProxyType

from songbang.basis.facts import FACTS
from songbang.basis.words import Words

ROLES: Mapping[str, Words] = MappingProxyType(
    {
        "senior_manager": Words("高级管理人员", "senior manager"),
        "senior_technical": Words("高级技术人员", "senior technical staff"),
        "other": Words("其他", "other"),
    }
)
EMPLOYMENTS: Mapping[str, Words] = MappingProxyType(
    {
        "employee": Words("正式员工", "employee"),
        "intern": Words("实习生", "intern"),
        "dispatched": Words("派遣员工", "dispatched worker"),
        "rehired_retiree": Words("退休返聘", "rehired pensioner"),
        "investor": Words("股东或创始人", "investor or founder"),
    }
)
ENDS: Mapping[str, Words] = MappingProxyType(
    {
        "worker": Words("你辞职", "you resigned"),
        "employer": Words("公司解除", "the employer ended it"),
        "agreement": Words("双方协商", "by agreement"),
        "expiry": Words("到期结束", "its term ended"),
    }
)
MORE_LABELS: Mapping[str, Words] = MappingProxyType(
    {"return": Words("违反时退还哪些补偿", "which compensation goes back on breach")}
)
"""Facts that only a case tells: no rule asks for them."""


def fact_label(name: str) -> Words:
    """Return what a fact is called; its own name where none is held."""
    return FACTS[name].label if name in FACTS else MORE_LABELS.get(name, Words(name, name))
