"""What the values of a closed list are called: of facts, and of the fields of events."""

from collections.abc import Mapping

from songbang.basis.fact_kinds import CHOICES
from songbang.basis.words import Words
from songbang.matter.event_fields import OPTIONS
from songbang.reports.chosen_words import chosen

Named = Mapping[str, Words]

_FIELDS: Mapping[str, Named] = {
    "by": {"worker": Words("你", "you"), "employer": Words("公司", "the employer")},
    "refused": {
        "payment": Words("付补偿", "to pay compensation"),
        "report": Words("就业报告", "a report on employment"),
        "release": Words("解除竞业限制", "a release"),
        "papers": Words("退回证件", "to return papers"),
    },
    "how": {
        "notice": Words("书面通知", "by notice"),
        "arbitration": Words("仲裁", "by arbitration"),
        "court": Words("诉讼", "in court"),
    },
    "finds": {
        "bound": Words("认为仍受约束", "the restraint binds"),
        "not_effective": Words("认为不生效", "the restraint has no effect"),
        "ended": Words("认为已经结束", "the restraint has ended"),
    },
}
"""The fields of events; one that is a fact too is called as the fact is."""


def choices(name: str) -> Named:
    """Return the values of a fact or of a field of an event, each with what it is called; none where it has no list."""
    values = dict.fromkeys((*CHOICES.get(name, ()), *OPTIONS.get(name, ())))
    return {one: _FIELDS.get(name, {}).get(one) or chosen(name, one) or Words(one, one) for one in values}
