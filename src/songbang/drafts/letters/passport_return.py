"""请求返还证件: asks for identity papers or a passport back."""

from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.drafts.brief import Brief, text_of
from songbang.drafts.citing import cited, law_on
from songbang.drafts.parties import answer_by, parties
from songbang.drafts.piece import Fields, Piece, day, day_of, ours, told
from songbang.drafts.placeholder import confirm, fill
from songbang.drafts.sending import EVERY_FACT, TO_THE_FIRM
from songbang.matter.event import Event, EventKind

NAME = Words("请求返还证件函", "request to return papers")
OPTION = ""
SENDING = TO_THE_FIRM
PAPERS = Words(
    "依照{law}，用人单位招用劳动者，不得扣押劳动者的居民身份证和其他证件。",
    "Under {law}, an employer that hires someone may not keep the identity card or other papers.",
)
ID_CARD = Words(
    "依照{law}，任何组织和个人不得扣押居民身份证。",
    "Under {law}, no organisation or person may keep an identity card.",
)
PASSPORT = Words(
    "依照{law}，任何组织和个人不得非法扣押护照。",
    "Under {law}, no organisation or person may unlawfully keep a passport.",
)
LAWS = (
    ("passport.papers", (), PAPERS),
    ("passport.id_card", ("身份证", "identity", "id card"), ID_CARD),
    ("passport.passport", ("护照", "passport"), PASSPORT),
)
"""The point of the law, the words for the papers that it speaks of (none: of any), and what it says."""
NOT_RETURNED = Words("到写这封信的这一天，还没有返还。", "To this day it was not returned.")
NEVER_TAKEN = Words(
    "你没有登记证件被收走的事：日期和证件要你自己写。",
    "No papers were told to be taken: the day and the papers are yours to write.",
)
RETURNED = Words(
    "你登记过{day}证件已经退回：这封信可能不需要了。",
    "You told that papers came back on {day}: this letter may not be needed.",
)
STATE_SECRETS = Words(
    "涉密岗位的出入境证件有专门的规定，可能由单位依法保管：先问保密部门。",
    "For posts classified under the state-secrets law travel papers have rules of their own and may lawfully be kept:"
    " ask the office in charge first.",
)
POLICE = Words(
    "证件急用，或者公司拒绝：可以找劳动监察（12333），身份证和护照可以找公安机关。",
    "If you need them at once, or are refused: turn to the labour inspectorate (12333); for an identity card or a"
    " passport to the police.",
)


def fields(brief: Brief) -> Fields:
    """Return what the places of the letter are filled with."""
    taken = _taken(brief)
    what = text_of(taken, "what") if taken else ""
    return {
        **parties(brief),
        **answer_by(),
        "taken": day(taken.day, "events.papers_taken")
        if taken
        else fill("证件被收走的日期", "the day they were taken"),
        "what": told(what) if what else fill("哪些证件", "which papers"),
        "not_returned": confirm(NOT_RETURNED) if _returned(brief) or not taken else ours(NOT_RETURNED),
        "laws": tuple({"says": _law(brief, *row)} for row in LAWS if _speaks(brief, what, row[0], row[1])),
        "where": fill("当面领取，或寄到你的地址", "in person, or by post to your address"),
    }


def warnings(brief: Brief) -> tuple[Words, ...]:
    """Tell where no papers were told to be taken, or where they came back."""
    back = _returned(brief)
    returned = (RETURNED.fill(day=day_of(back.day)),) if back else ()
    classified = (STATE_SECRETS,) if brief.fact("state_secret_post") is not False else ()
    return (*(() if _taken(brief) else (NEVER_TAKEN,)), *returned, *classified, POLICE)


def checks(_brief: Brief) -> tuple[Words, ...]:
    """Return what to check before it goes out."""
    return (EVERY_FACT,)


def _taken(brief: Brief) -> Event | None:
    return next(iter(reversed(brief.events(EventKind.PAPERS_TAKEN))), None)


def _returned(brief: Brief) -> Event | None:
    taken, back = _taken(brief), brief.events(EventKind.PAPERS_RETURNED)
    return next((one for one in reversed(back) if taken is None or one.day >= taken.day), None)


def _speaks(brief: Brief, what: str, point: str, words: tuple[str, ...]) -> bool:
    named = not words or any(word in what.lower() for word in words)
    return named and law_on(brief, point) is not None


def _law(brief: Brief, point: str, _words: tuple[str, ...], says: Words) -> Piece:
    found = law_on(brief, point)
    return ours(says.fill(law=cited([found], brief.law) if isinstance(found, Provision) else ""))
