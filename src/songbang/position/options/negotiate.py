"""Negotiate, with what fits on one page: the employer's cost, its weak points in law, three things to ask for."""

from collections.abc import Iterator

from songbang.answers.results import Answer
from songbang.basis.standing import Force, InvokedBy, Standing, Topic
from songbang.basis.words import Words
from songbang.position.options.choices import Choices
from songbang.position.options.sums_told import line, owed, to_come
from songbang.position.options.told import not_needed
from songbang.position.results import Option, Reason, Sheet

KIND = "negotiate"
NAME = Words("谈条件", "negotiate")
SAYS = Words(
    "带着一页纸去谈：公司每月要付多少、哪里站不住、你要什么。",
    "Take one page along: what it costs the employer a month, where it is weak, what you ask for.",
)
MONTHLY = Words("公司每月要付的补偿", "what the employer has to pay a month")
REST = Words("公司到期满还要付的补偿", "what the employer still has to pay until the end")
LET_GO = Words(
    "请求一：书面解除，或对你要去的公司出具同意函。",
    "First: a written release, or consent to the firm you want to join.",
)
SHORTER = Words(
    "请求二：缩短期限、缩小范围，列明公司和产品。",
    "Second: a shorter term and a narrower scope, with firms and products named.",
)
PAY = Words("请求三：付清欠款、提高补偿、降低违约金。", "Third: arrears paid, higher compensation, lower damages.")
IN_WRITING = Words("谈好的写成补充协议，双方签字盖章。", "Put what is agreed into a signed and sealed supplement.")
NO_ADMISSION = Words(
    "邮件和聊天记录以后可能成为证据，不要承认没有认定的事。",
    "Mails and chats may become evidence; concede nothing that is not settled.",
)
STILL_BOUND = Words("谈的时候限制照常，补偿也照常要付。", "While you talk the restraint goes on, and so does the pay.")
NO_THREAT = Words("只讲事实和法律，不拿举报交换。", "Keep to facts and law; offer no complaint as a bargain.")
PREPARE = Words("把欠付月份、工资单和协议准备好。", "Have the unpaid months, wage slips and papers at hand.")
WEAK_AGAINST = frozenset({Standing.BROKEN, Standing.OPEN})
TOPICS = frozenset(
    {
        *(Topic.PERSONS, Topic.FORMATION, Topic.DURATION, Topic.SCOPE, Topic.TERRITORY, Topic.COMPENSATION),
        *(Topic.ACTIVATION, Topic.UNPAID, Topic.DAMAGES, Topic.SUSPENSION, Topic.RETURN),
    }
)
STRENGTH = {force: at for at, force in enumerate(Force)}


def option(view: Choices) -> Option:
    """Return the option with its page."""
    why_not = not_needed(view)
    page = sheet(view)
    return Option(
        kind=KIND,
        name=NAME,
        says=why_not or SAYS,
        open=why_not is None,
        from_day=view.day if why_not is None else None,
        free_on=None,
        brings=(owed(view),),
        costs=(),
        risks=(STILL_BOUND, NO_ADMISSION, NO_THREAT),
        steps=(PREPARE, *page.asks, IN_WRITING),
        because=(*view.says("formation.guided_change", "damages.weighed"), *page.weak),
        why_not=why_not,
        draft="negotiation" if why_not is None else None,
        sheet=page if why_not is None else None,
    )


def sheet(view: Choices) -> Sheet:
    """Return the page to negotiate with."""
    cost = (line(MONTHLY, view.money.monthly), to_come(view, REST), owed(view))
    return Sheet(cost, tuple(_weak(view)), (LET_GO, SHORTER, PAY))


def _weak(view: Choices) -> Iterator[Reason]:
    """Yield what stands against the employer's side on these facts, the strongest text first, what is broken first."""
    found = [one for one in view.answers() if _counts(one)]
    found.sort(key=lambda one: (one.verdict.standing is Standing.OPEN, STRENGTH[one.provision.force]))
    for one in found:
        yield Reason(one.verdict.says, (one.provision,), one.verdict.facts)


def _counts(one: Answer) -> bool:
    """Tell whether an answer is a point of the worker's that rests on a fact told."""
    about = one.provision.topic in TOPICS and one.provision.invoked_by is not InvokedBy.EMPLOYER
    told = set(one.verdict.facts) - {one.day_from}
    return about and one.verdict.standing in WEAK_AGAINST and bool(told)
