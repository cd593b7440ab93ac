"""Pay the damages: what that settles, and what it does not."""

from songbang.basis.shown import yuan
from songbang.basis.words import Words
from songbang.matter.event import EventKind
from songbang.position.options.choices import ONE_DAY, Choices
from songbang.position.options.ranges import ranges
from songbang.position.options.sums_told import at_risk, paid_for_it, to_come
from songbang.position.options.told import FREE_NOW, joined_words
from songbang.position.results import Option

KIND = "pay_and_go_on"
NAME = Words("付违约金，继续履行", "pay the damages and keep it")
STILL = Words(
    "付了违约金也不自由：公司仍可以要求你守到{last}，还有{days}天。",
    "Paying does not free you: you may still be asked to keep it until {last}, {days} days more.",
)
NO_END = Words(
    "付了违约金也不自由，要守到哪天还算不出。", "Paying does not free you; until when it runs is not known yet."
)
PAID = Words("你已经付了 {sum} 元。", "You have paid {sum} yuan.")
NO_BREACH = Words(
    "没有填入职竞争公司或公司主张违约的事，不用付。",
    "No job with a competitor and no claim was told: there is nothing to pay.",
)
CUT = Words("付以前先请求减少，过高由你举证。", "Before you pay ask for a cut; you show that the sum is too high.")
SETTLE = Words(
    "要付的话，签书面和解：付多少、限制从哪天结束、以后互不追究。",
    "If you pay, sign a settlement: how much, from which day the restraint ends, and that no more is claimed.",
)
PAY_AGAIN = Words("继续守约的日子，请公司照付补偿。", "For the days you keep it, ask for the compensation.")
TWICE = Words(
    "没有和解就付，再次违反还可能再被主张。", "Paid without a settlement, a new breach may be claimed for again."
)
CLAIMS = (EventKind.JOINED_FIRM, EventKind.BREACH_ALLEGED, EventKind.DAMAGES_PAID)


def option(view: Choices) -> Option:
    """Return the option; open only where a breach happened, was alleged, or damages were paid."""
    events = view.case.of(*CLAIMS)
    told = [one for one in events if one.kind is not EventKind.JOINED_FIRM or one.fields.get("competitor")]
    breach = bool(told) or view.case.facts.get("joined_rival") is not None
    why_not = FREE_NOW if view.is_free else None if breach else NO_BREACH
    is_open = why_not is None
    free = view.free_from
    says = NO_END if free is None else STILL.fill(last=free - ONE_DAY, days=(free - view.day).days)
    paid = paid_for_it(view, EventKind.DAMAGES_PAID)
    if paid:
        says = joined_words(PAID.fill(sum=yuan(paid)), says)
    return Option(
        kind=KIND,
        name=NAME,
        says=says if is_open else why_not or says,
        open=is_open,
        from_day=view.day if is_open else None,
        free_on=free if is_open else None,
        brings=(to_come(view),) if is_open and view.at_rival is None else (),
        costs=at_risk(view) if is_open else (),
        risks=(TWICE, *ranges(view)) if is_open else (TWICE,),
        steps=(CUT, SETTLE, PAY_AGAIN),
        because=(*view.says("damages.after_payment", "compensation.after_breach", "damages.how_to_ask"),),
        why_not=why_not,
        draft="breach_reply" if is_open and view.case.of(EventKind.BREACH_ALLEGED) else None,
        missing=view.missing if is_open and free is None else (),
    )
