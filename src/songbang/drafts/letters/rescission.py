"""解除通知: ends the restraint because the compensation stayed unpaid."""

from songbang.basis.words import Words
from songbang.drafts.brief import Brief
from songbang.drafts.citing import count_piece, law_on, law_piece
from songbang.drafts.months import by_law, compensation, month_rows, months_owed
from songbang.drafts.parties import parties, transfer
from songbang.drafts.piece import Field, Fields, Piece, day, day_of, figure, ours
from songbang.drafts.placeholder import confirm
from songbang.drafts.sending import EVERY_FACT, EVERY_SUM, TO_THE_FIRM
from songbang.matter.event import EventKind

NAME = Words("解除竞业限制通知", "notice to end the non-compete")
HOW_TO_END, NONE_AGREED = "cn.unpaid.how_to_end", "cn.unpaid.none_agreed"
"""What courts differ on: whether a notice is enough, and whether it is open where no compensation was agreed."""
OPTION = "remind_and_rescind"
SENDING = TO_THE_FIRM
FAULT = Words("以上补偿没有支付，是贵公司的原因。", "It is for reasons on your side that these sums were not paid.")
NOT_ITS_FAULT = Words(
    "没有付款的原因（你登记的是：不是公司的原因；这样就没有解除的依据）",
    "why nothing was paid (you told that it is not the employer's doing; the notice then has no ground)",
)
FAULT_UNKNOWN = Words(
    "以上补偿没有支付，是贵公司的原因（例如本人提供了账户、没有拒收）",
    "it is for reasons on your side that these sums were not paid (I gave an account and refused nothing, for example)",
)
ENDS = Words("自本通知送达之日起，", "from the day on which this notice reaches you")
ENDS_ON = Words(
    "自{day}起（通知送达在后的，自送达之日起），", "from {day}, or from the day it reaches you if that is later"
)
ALREADY = Words(
    "你登记过{day}已经提出解除：再发一次以前，先看上一次的日期和回执。",
    "You told that you gave notice on {day}: look at the day and proof of that one before sending another.",
)


def fields(brief: Brief) -> Fields:
    """Return what the places of the letter are filled with."""
    unpaid, reminded = law_on(brief, "unpaid.months"), brief.events(EventKind.REMINDED)
    return {
        **parties(brief),
        **compensation(brief),
        **transfer(),
        "months": month_rows(months_owed(brief)),
        "reminded": day(reminded[0].day, "events.reminded") if reminded else False,
        "fault": _fault(brief),
        "law_unpaid": law_piece(brief, "unpaid.months"),
        "unpaid_months": False if unpaid is None else count_piece(unpaid, "months"),
        "ends": _ends(brief),
    }


def warnings(brief: Brief) -> tuple[Words, ...]:
    """Tell of an earlier notice, and that courts differ on what ends the restraint."""
    done = brief.events(EventKind.RESCINDED)
    earlier = (ALREADY.fill(day=day_of(done[0].day)),) if done else ()
    told = {one.provision.id: one.provision.says for one in brief.position.answers}
    unagreed = (told[NONE_AGREED],) if by_law(brief) and NONE_AGREED in told else ()
    unsettled = (told[HOW_TO_END],) if HOW_TO_END in told else ()
    return (*earlier, *unagreed, *unsettled)


def checks(_brief: Brief) -> tuple[Words, ...]:
    """Return what to check before it goes out."""
    return (EVERY_FACT, EVERY_SUM)


def _fault(brief: Brief) -> Piece:
    told = brief.fact("unpaid_by_employer")
    if told is True:
        return ours(FAULT)
    return confirm(NOT_ITS_FAULT if told is False else FAULT_UNKNOWN)


def _ends(brief: Brief) -> Field:
    """Return from when it ends: from its arrival, and never before the first day that the position allows."""
    option = brief.option(OPTION)
    if option is None or option.from_day is None or option.from_day <= brief.on:
        return ours(ENDS)
    first = option.from_day
    return figure(ENDS_ON.fill(day=day_of(first)), f"options.{OPTION}.from_day", first)
