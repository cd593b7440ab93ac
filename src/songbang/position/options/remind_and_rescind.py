"""Remind the employer to pay, and end the restraint once the months of the law have gone by unpaid."""

from datetime import date

from songbang.answers.figures.restraint import Restraint
from songbang.answers.results import Figure
from songbang.basis.known import yes
from songbang.basis.standing import Topic
from songbang.basis.words import Words
from songbang.position.options.choices import Choices
from songbang.position.options.sums_told import STOPS, owed, to_come
from songbang.position.options.told import BY_RIVAL, FREE_NOW, NOT_LEFT, joined_words
from songbang.position.results import Option, Reason, Sum
from songbang.position.right_to_end import notice_counts, notices, right_to_end

KIND = "remind_and_rescind"
NAME = Words("催付，到期解除", "remind, then end it")
FIRST = Words(
    "最早{day}可以提出解除。不会自动失效：提出以前你仍受约束。",
    "The first day to end it is {day}. Nothing lapses by itself: until you do, you stay bound.",
)
AFTER = Words(
    "提出以后，你可以主张那天起自由；公司可以说要等认定。稳妥的一天，是公司书面确认或裁决生效那天。",
    "From then on you can say that you are free; the employer can say that it takes a decision. What is beyond dispute"
    " is its written confirmation, or an award that has taken effect.",
)
NOT_KNOWN = Words(
    "要先知道付过多少、为什么没付，才算得出哪天可以解除。",
    "What was paid, and why not, has to be known before a day can be named.",
)
NOT_OWED = Words(
    "到今天没有到期未付的月份。要是从现在起一直不付，最早{day}可以提出解除。",
    "No month is overdue today. If nothing is paid from now on, {day} is the first day to end it.",
)
DONE = Words("你{day}已经提出解除。", "You gave notice to end it on {day}.")
AGAIN = Words(
    "你{day}提出时还没到可以提出的日子，一般不算，要再提一次。",
    "Your notice of {day} came before it could be given and mostly does not count: give it again.",
)
DUE_UNTIL = Words("到那天为止还会到期的补偿", "compensation that falls due until that day")
REMIND = Words(
    "现在：寄催付函，写明月份、金额和付款期限。",
    "Now: send a reminder with the months, the sum and a day to pay by.",
)
NOTICE = Words("{day}或以后：寄解除通知，写明依据。", "On {day} or later: send the notice to end it, with its grounds.")
PROOF = Words(
    "两封都留快递单和签收记录，保留银行流水。", "Keep proof of sending and receipt of both, and the bank records."
)
CLAIM = Words(
    "同时请求仲裁：确认已经解除，支付守约期间的补偿。",
    "At the same time ask the commission to hold it ended and to award the pay for the time you kept it.",
)
PAID_BEFORE = Words(
    "公司在你提出以前付清，这个权利可能就没有了。", "If the employer pays all before you act, the right may be gone."
)
WAIT = Words(
    "通知以后、确认以前入职竞争公司，仍有被认定违约的可能。",
    "Joining a competitor after the notice and before it is confirmed may still be held a breach.",
)


def option(view: Choices) -> Option:
    """Return the option: the letters and their days; free only once it is confirmed, so no day is promised."""
    figure = _figure(view)
    day = figure.value if isinstance(figure.value, date) else None
    why_not = _why_not(view, figure)
    is_open = why_not is None
    when = max(day, view.day) if day is not None else None
    fault = ("unpaid_by_employer",) if is_open and yes(view.case.facts, "unpaid_by_employer") is None else ()
    reasons = tuple(Reason(step, figure.provisions, figure.facts) for step in figure.steps)
    views = tuple(Reason(one.says, figure.provisions) for one in figure.views)
    early = tuple(AGAIN.fill(day=day) for day, _ in notices(view.case))[-1:] if is_open else ()
    told = joined_words(*early, FIRST.fill(day=when), AFTER) if when is not None and is_open else why_not or NOT_KNOWN
    return Option(
        kind=KIND,
        name=NAME,
        says=told,
        open=is_open,
        from_day=when if is_open else None,
        free_on=None,
        brings=(owed(view), *(_until(view, when) if is_open and when is not None else ())),
        costs=(),
        forgone=(to_come(view, STOPS),) if is_open else (),
        risks=(
            PAID_BEFORE,
            BY_RIVAL if view.at_rival else WAIT,
            *(one.says for one in view.local(Topic.WAIVER, "own_rescission")),
        ),
        steps=(REMIND, NOTICE.fill(day=when), PROOF, CLAIM) if is_open else (REMIND, PROOF),
        because=(
            *reasons,
            *views,
            *view.says("unpaid.months", "unpaid.how_to_end", "unpaid.in_a_row", "unpaid.guided"),
            *view.local(Topic.UNPAID),
        ),
        why_not=why_not,
        draft=("rescission" if when == view.day else "reminder") if is_open else None,
        missing=tuple(dict.fromkeys((*figure.missing, *fault))),
    )


def _figure(view: Choices) -> Figure:
    """Return from which day the worker may end it; without a day where the facts do not carry one."""
    found = view.case.restraint
    return right_to_end(view.case, found).figure if isinstance(found, Restraint) else found


def _why_not(view: Choices, figure: Figure) -> Words | None:
    done = [day for day, _ in notices(view.case) if notice_counts(view.case, day)]
    if view.is_free:
        return FREE_NOW
    if view.still_employed:
        return NOT_LEFT
    if done:
        return DONE.fill(day=min(done))
    if not isinstance(figure.value, date):
        return NOT_KNOWN if figure.missing or not figure.steps else figure.steps[0]
    overdue = [one for one in view.money.months if one.owed and (one.payable is None or one.payable <= view.day)]
    return NOT_OWED.fill(day=figure.value) if figure.value > view.day and view.money.months and not overdue else None


def _until(view: Choices, when: date) -> tuple[Sum, ...]:
    """Return what falls due after the day asked about and before the notice: whole months that end before it."""
    ahead = [one for one in view.money.months if one.after and one.last < when]
    if not ahead:
        return ()
    return (Sum(DUE_UNTIL, sum((one.due - one.paid for one in ahead if one.due > one.paid), start=ahead[0].due * 0)),)
