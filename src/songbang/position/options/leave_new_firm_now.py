"""Leave the competitor and keep the restraint again."""

from songbang.basis.words import Words
from songbang.position.options import leaving
from songbang.position.options.choices import Choices
from songbang.position.options.ranges import ranges
from songbang.position.options.told import FREE_NOW
from songbang.position.results import Option

KIND = "leave_new_firm_now"
NAME = Words("离开新公司", "leave the new firm")
SAYS = Words(
    "离开能让违反停下来，不能让已经发生的消失。留下、今天走、按通知期走，钱和日子各不同，见下表。",
    "Leaving stops the breach; it does not undo what has happened. To stay, to leave today and to leave on notice"
    " differ in money and days: see the table.",
)
NOT_JOINED = Words(
    "你没有填入职竞争公司的事，不用离开。", "You told of no job with a competitor: there is nothing to leave."
)
TELL = Words(
    "离开后书面告诉原公司：哪天离开，以后按约定履行。",
    "Then tell the old employer in writing when you left and that you keep it from now on.",
)
PAY = Words("同时请公司恢复支付补偿。", "Ask at the same time that the compensation be paid again.")
LAWYER = Words("辞职和答复以前，先问律师或 12348。", "Before you resign or answer, ask a lawyer or call 12348.")
HARD = Words("辞了新工作，公司仍可能申请仲裁。", "After you have resigned the employer may still file a claim.")
INJUNCTION = Words(
    "不离开的，裁决可能要求你停止；实际强制的不多。", "If you stay, an award may order you to stop; few are enforced."
)


def option(view: Choices) -> Option:
    """Return the option; open only where a job with a competitor was told and the day is not free."""
    why_not = NOT_JOINED if view.at_rival is None else FREE_NOW if view.is_free else None
    is_open = why_not is None
    beside = tuple(leaving.ways(view)) if is_open else ()
    today = next((one for one in beside if one.kind == leaving.TODAY), None)
    return Option(
        kind=KIND,
        name=NAME,
        says=SAYS if is_open else why_not or SAYS,
        open=is_open,
        from_day=view.day if is_open else None,
        free_on=view.free_from if is_open else None,
        brings=today.brings if today else (),
        costs=today.costs if today else (),
        forgone=today.forgone if today else (),
        risks=(HARD, INJUNCTION, *ranges(view)) if is_open else (),
        steps=(LAWYER, TELL, PAY) if is_open else (),
        because=(
            *view.says("damages.weighed", "damages.reducible", "compensation.after_breach", "return.span"),
            *view.says("damages.as_agreed", "procedure.resign_notice"),
        ),
        why_not=why_not,
        missing=view.missing if is_open and view.free_from is None else (),
        ways=beside,
    )
