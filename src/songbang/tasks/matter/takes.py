"""What an answer puts into a matter: the changes to its file, or ``None`` where it was not understood."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from songbang.matter.changes import Change, entry_added, values_put
from songbang.matter.event import EventKind
from songbang.matter.matter import Matter
from songbang.tasks.spoken import (
    plain,
    spoken_day,
    spoken_months,
    spoken_place,
    spoken_yes,
)

Changes = Sequence[Change]
ONE_DAY = timedelta(days=1)

_AT_WORK = re.compile(
    r"在职|还在|还没|(?:没有?|未|尚未)(?:离职|结束|走)|still|employed|working|not (?:yet|left)|n't left", re.IGNORECASE
)
_ENDLESS = re.compile(r"没有?期限|无期限|不限|无限期|一直|永久|no end|forever|indefinite|without end", re.IGNORECASE)
NOT_WRITTEN = re.compile(r"没写|没有写|未写|没约定|没有约定|未约定|not (?:stated|said|written|agreed)", re.IGNORECASE)
_ALL_PAID = re.compile(
    r"都付|都给|全付|付清|付齐|一直在?付|每月都|按月付|in full|every month|all (?:of it|paid)", re.IGNORECASE
)
_NOTHING = re.compile(
    r"(?:公司|单位|他们|她们)?(?:一直|从来|至今|到现在|完全|根本|什么)?都?(?:一分钱?|一毛钱?|分文)?都?"
    r"(?:没有?|未|不)(?:再)?(?:支付|付款|付|发放|发|给|收到|拿到)过?(?:我|钱|补偿|过)*(?:一分钱?)?"
    r"|nothing(?: at all| was paid)?|not a (?:cent|penny)|never paid(?: anything)?",
    re.IGNORECASE,
)
"""That nothing came, in other words than a plain no; words that leave open whether a part came are none of it."""
_DENIED = re.compile(
    r"没|未|不|欠|停|断|除|少|半|仅|只"
    r"|\b(?:no|not|none|nothing|but|less|half|only)\b|n't|never|part|some|stopp|except|apart",
    re.IGNORECASE,
)
_SINCE = re.compile(r"起|开始|\bsince\b|\bfrom\b", re.IGNORECASE)
_RELEASED = re.compile(r"解除|放弃|不用守|不必|豁免|releas|waive", re.IGNORECASE)
_DENIED_NOTICE = re.compile(
    r"没|未|拒|(?:不|别)(?:会|肯|愿意?|同意|予|能|打算|想)*(?:解除|放弃|豁免|启动)|\bno\b|\bnot\b|n't|never|refus|declin",
    re.IGNORECASE,
)
_ASKED = re.compile(r"我.{0,16}(?:申请|请求|要求|提出)|\bI (?:have )?(?:asked|requested|applied)", re.IGNORECASE)
"""The person's own request, which is no notice of the employer."""
_OF_WORK = re.compile(
    r"(?:解除|终止|结束)(?:了|双方|与?我的?)*(?:劳动|劳务|聘用|雇佣|雇用)(?:合同|关系)?"
    r"|released? (?:me )?from (?:my |the )?(?:work|job|employment|contract|position|post|duties)",
    re.IGNORECASE,
)
"""The end of the contract of employment, which is no release from the non-compete."""
_STARTED = re.compile(r"启动|生效|履行|要求|遵守|activat|start|comply", re.IGNORECASE)
_NOBODY = re.compile(r"都?没有?(?:收到|通知|过)*|no notice|neither", re.IGNORECASE)
_PARTS = re.compile(r"[;。、\n]| and |和|,(?!\s?\d{4}(?!\d))")
"""Where one notice ends and the next begins; the comma of ``April 1, 2026`` is none."""
_COMMAS = re.compile(r"[;。、\n,]| and |和")


def left(typed: str, _matter: Matter, _day: date) -> Changes | None:
    """The day on which the contract ended, or that it has not."""
    day = spoken_day(typed)
    if day is not None:
        return (entry_added("event", {"date": day, "kind": EventKind.LEFT.value}),)
    if _AT_WORK.search(plain(typed)) or spoken_yes(typed) is False:
        return (values_put("facts", {"employed": True}),)
    return None


def months(typed: str, _matter: Matter, _day: date) -> Changes | None:
    """How long the restraint runs."""
    count = spoken_months(typed)
    if count:
        return (values_put("facts", {"nc_months": count}),)
    if _ENDLESS.search(plain(typed)):
        return (values_put("facts", {"nc_open_ended": True}),)
    return (values_put("facts", {"nc_term_stated": False}),) if NOT_WRITTEN.search(plain(typed)) else None


def paid(typed: str, matter: Matter, day: date) -> Changes | None:
    """Nothing was paid since leaving, or nothing after a day, or all was."""
    words, ended = plain(typed), left_on(matter)
    until = spoken_day(words)
    if until is None and (spoken_yes(words) is False or _NOTHING.fullmatch(words.rstrip("。.!"))):
        return (_unpaid(day, None if ended is None else ended + ONE_DAY),)
    if until is None:
        all_paid = _ALL_PAID.search(words) and not _DENIED.search(words)
        return (values_put("facts", {"months_unpaid": 0}),) if all_paid else None
    if _SINCE.search(words) and _DENIED.search(words):
        until -= ONE_DAY  # what is named is the first day without pay
    if ended is not None and until < ended:
        return None
    return (_unpaid(day, until + ONE_DAY),) if until < day else (values_put("facts", {"months_unpaid": 0}),)


def _unpaid(day: date, first: date | None) -> Change:
    return entry_added("event", {"date": day, "kind": EventKind.UNPAID.value, "from": first})


def notices(typed: str, _matter: Matter, _day: date) -> Changes | None:
    """A release by the employer, or its notice to start; none is an answer too, and nothing to write down."""
    words = plain(typed)
    if spoken_yes(words) is False or _NOBODY.fullmatch(words):
        return ()
    about = _OF_WORK.sub("", words)
    both = _RELEASED.search(about) and _STARTED.search(about)
    found = [_notice(part) for part in (_COMMAS if both else _PARTS).split(words)]
    told = [one for one in found if one is not None]
    return tuple(entry_added("event", {"date": day, "kind": kind.value}) for kind, day in told) or None


def _notice(part: str) -> tuple[EventKind, date] | None:
    """Return the notice that the words tell: one kind, one day, and no word that denies it."""
    words, day = _OF_WORK.sub("", part), spoken_day(part)
    released, started = _RELEASED.search(words), _STARTED.search(words)
    if day is None or bool(released) is bool(started) or _DENIED_NOTICE.search(words) or _ASKED.search(words):
        return None
    return (EventKind.RELEASED if released else EventKind.NOTICE_RECEIVED), day


def place(typed: str, _matter: Matter, _day: date) -> Changes | None:
    """Where the work was done."""
    code = spoken_place(typed)
    return None if code is None else (values_put("", {"place": code}),)


def left_on(matter: Matter) -> date | None:
    """Return the day on which the contract ended, as told."""
    told = matter.facts.get("left")
    events = (event.day for event in matter.events if event.kind is EventKind.LEFT)
    return told if isinstance(told, date) else next(events, None)
