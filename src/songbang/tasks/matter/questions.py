"""The questions that begin a matter, the most decisive first: at most five before the first answer, eight in all."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from songbang.basis.facts import FACTS
from songbang.basis.words import Words
from songbang.matter.changes import Change
from songbang.matter.event import EventKind
from songbang.matter.matter import Matter
from songbang.tasks.matter import pay_takes, takes

MOST = 8
"""Questions asked of one person: of the two on wages the one that the agreed share needs."""
AMOUNT = Words("写一个数，如 30000 或 3万。", "An amount such as 30000.")
Take = Callable[[str, Matter, date], "Sequence[Change] | None"]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, what an answer looks like, when it need not be asked, and what an answer puts into the matter."""

    name: str
    asks: Words
    wanted: Words
    known: Callable[[Matter, date], bool]
    take: Take


def _told(*names: str) -> Callable[[Matter, date], bool]:
    return lambda matter, _day: any(matter.facts.get(name) is not None for name in names)


def _left(matter: Matter, _day: date) -> bool:
    return takes.left_on(matter) is not None or matter.facts.get("employed") is True


def _gone(matter: Matter, day: date) -> bool:
    """Tell whether the person may have left by the day."""
    left = takes.left_on(matter)
    return left < day if left is not None else matter.facts.get("employed") is not True


def _paid(matter: Matter, day: date) -> bool:
    told = any(event.kind in {EventKind.PAID, EventKind.UNPAID} for event in matter.events)
    return told or not _gone(matter, day) or _told("paid", "months_unpaid")(matter, day)


def _noticed(matter: Matter, day: date) -> bool:
    told = any(event.kind in {EventKind.RELEASED, EventKind.NOTICE_RECEIVED} for event in matter.events)
    employed = takes.left_on(matter) is None and matter.facts.get("employed") is True
    return told or employed or _told("released_on", "employer_released")(matter, day)


def _place(matter: Matter, _day: date) -> bool:
    return matter.place is not None


def _of_basic_wage(matter: Matter) -> bool:
    return matter.facts.get("comp_of") == "basic_wage"


def _wages(matter: Matter, day: date) -> bool:
    return bool(matter.wages) or _of_basic_wage(matter) or _told("avg12", "wages")(matter, day)


def _basic_wage(matter: Matter, day: date) -> bool:
    return not _of_basic_wage(matter) or _told("basic_wage")(matter, day)


FIRST = (
    Question(
        "left",
        Words(
            "劳动合同结束了吗？哪一天？（还在职就写“在职”）",
            "Has the contract ended, and on which day? (“employed” if it has not)",
        ),
        Words("写一个日期，如 2026-03-31，或“在职”。", "A day such as 2026-03-31, or “employed”."),
        _left,
        takes.left,
    ),
    Question(
        "months",
        Words("协议写的竞业限制是几个月？", "How many months does the non-compete run?"),
        Words(
            "写月数或年数，如 24 或 两年；没写就写“没写”。",
            "Months or years, such as 24 or 2 years; “not stated” if it does not say.",
        ),
        _told("nc_months", "nc_open_ended", "nc_term_stated"),
        takes.months,
    ),
    Question(
        "paid",
        Words(
            "离职后，公司付过竞业限制的补偿吗？付到哪一天？",
            "Since you left, has the employer paid compensation for the non-compete, and up to which day?",
        ),
        Words(
            "写“没有”，或付到的最后一天，如 2026-05-31；每月都付了就写“都付了”。",
            "“no”, or the last day that was paid for, such as 2026-05-31; “in full” if every month was paid.",
        ),
        _paid,
        takes.paid,
    ),
    Question(
        "notices",
        Words(
            "公司通知过你解除或启动竞业限制吗？是哪一种，哪一天？",
            "Has the employer given notice to release you or to start the non-compete? Which, and on which day?",
        ),
        Words(
            "写“没有”，或如：解除 2026-04-01；启动 2026-03-31。",
            "“no”, or for example: released 2026-04-01; started 2026-03-31.",
        ),
        _noticed,
        takes.notices,
    ),
    Question(
        "place",
        Words("你在哪里工作？", "Where did you work?"),
        Words("写城市或省，如 上海，或代码 cn-sh。", "A city or province such as Shanghai, or a code such as cn-sh."),
        _place,
        takes.place,
    ),
)
"""Asked before the first answer."""

LATER = (
    Question(
        "agreed",
        Words("协议约定的补偿是多少？", "What compensation is agreed?"),
        Words(
            "写比例和按什么算，如 前12个月平均工资的30%；或金额，如 每月9000元；没约定就写“没有”。",
            "A share and of what, such as 30% of the average wage; or an amount such as 9000 a month; “no” if none is.",
        ),
        _told("comp_share", "comp_amount", "comp_stated"),
        pay_takes.agreed,
    ),
    Question(
        "wage",
        Words(
            "离职前十二个月，平均每月应发工资是多少？",
            "What was your average monthly gross wage in the last 12 months?",
        ),
        AMOUNT,
        _wages,
        pay_takes.wage,
    ),
    Question(
        "basic_wage",
        FACTS["basic_wage"].asks,
        AMOUNT,
        _basic_wage,
        pay_takes.basic_wage,
    ),
    Question(
        "post",
        Words(
            "你的岗位是高管、高级技术，还是其他？实际接触过公司的商业秘密吗？",
            "Were you senior manager, senior technical staff or other? Did you in fact have access to trade secrets?",
        ),
        Words(
            "如：高级技术，接触过；或：其他，没接触。",
            "For example: senior technical, had access; or: other, no access.",
        ),
        _told("role", "access_to_secrets"),
        pay_takes.post,
    ),
)
"""Asked after it."""
