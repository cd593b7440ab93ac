"""对违约指控的答复: asks for the grounds, states what happened, leaves every position for the person to choose."""

from collections.abc import Iterator
from decimal import Decimal

from songbang.basis.words import Words
from songbang.drafts.brief import Brief, text_of
from songbang.drafts.citing import law_piece
from songbang.drafts.months import compensation
from songbang.drafts.parties import answer_by, parties
from songbang.drafts.piece import Field, Fields, Piece, day, day_of, money
from songbang.drafts.placeholder import choose, confirm, fill
from songbang.drafts.sending import EVERY_FACT, TO_THE_FIRM
from songbang.matter.event import Event, EventKind

NAME = Words("对违约主张的答复函", "reply to an allegation of breach")
OPTION = ""
SENDING = TO_THE_FIRM
WORKED = Words(
    "本人自{day}起在“{firm}”任“{role}”（只写真实的、愿意写的）",
    "since {day} I have worked at “{firm}” as “{role}” (write only what is true and what you wish to tell)",
)
NOT_SAID = Words("没有登记", "not told")
AFTERWARDS = (
    "离职以后的工作情况（写事实；没有的事不要写）",
    "your work since you left (facts only; nothing that is not so)",
)
VIEWS = (
    Words(
        "现单位与贵公司实际的产品、客户和市场不同，不构成竞争关系，理由是……",
        "my present firm and yours differ in products, customers and markets and do not compete, because …",
    ),
    Words(
        "本人的岗位不在约定限制的范围内，理由是……",
        "my post lies outside the scope agreed, because …",
    ),
)
NO_ACCESS = Words(
    "本人没有知悉、接触贵公司的商业秘密，竞业限制条款对本人不生效",
    "I had no access to your trade secrets, and the non-compete has no effect for me",
)
UNPAID = Words(
    "贵公司没有按约定支付补偿，本人对此已经（或现在）提出主张",
    "you have not paid the compensation agreed, and I have raised this (or raise it now)",
)
ENDED = Words("竞业限制约定已经于{day}解除", "the non-compete was ended on {day}")
REDUCE = Words(
    "贵公司主张的金额过高，本人请求减少，理由是……",
    "the sum you demand is too high and I ask that it be reduced, because …",
)
SUMS = Words(
    "截至{day}，贵公司应付补偿{due}，已付{paid}，尚欠{owed}（只算到你入职竞争公司以前，写进去就等于说出那一天）",
    "as of {day}, {due} was due, {paid} was paid, {owed} is outstanding (counted up to your job with a competitor: to"
    " write this is to tell its day)",
)
URGENT = Words(
    "收到律师函、仲裁或法院文书的：先打 12348（法律援助）或找律师，再决定要不要回信。文书上的期限不因这封信停下。",
    "If you received a lawyer's letter or papers of a commission or court: ring 12348 (legal aid) or a lawyer before"
    " you decide to reply. No time limit in those papers stops for this letter.",
)
NO_ALLEGATION = Words(
    "你没有登记公司主张违约的事：日期要你自己写。",
    "No allegation was told: its day is yours to write.",
)
ADMISSION = Words(
    "信里写下的事实以后可能被当作承认。也可以只留第一部分，请公司先说明依据。",
    "What the letter states may later be held an admission. You can also keep the first part alone and let the employer"
    " give its grounds first.",
)


def fields(brief: Brief) -> Fields:
    """Return what the places of the letter are filled with."""
    alleged = _alleged(brief)
    claimed = alleged.fields.get("amount") if alleged else None
    return {
        **parties(brief),
        **compensation(brief),
        **answer_by(),
        "sums": _sums(brief),
        "alleged": day(alleged.day, "events.breach_alleged") if alleged else fill("收到的日期", "the day it came"),
        "alleged_sum": money(claimed, "events.breach_alleged.amount") if isinstance(claimed, Decimal) else False,
        "jobs": tuple({"says": one} for one in _jobs(brief)),
        "views": tuple({"says": choose(one)} for one in _views(brief)),
        "law_reduce": law_piece(brief, "damages.reducible"),
        "whole": _whole(brief),
        "reduce": choose(REDUCE),
    }


def warnings(brief: Brief) -> tuple[Words, ...]:
    """Tell whom to ask first, and that what is written may count as admitted."""
    return (URGENT, *(() if _alleged(brief) else (NO_ALLEGATION,)), ADMISSION)


def checks(_brief: Brief) -> tuple[Words, ...]:
    """Return what to check before it goes out."""
    return (EVERY_FACT,)


def _alleged(brief: Brief) -> Event | None:
    return next(iter(reversed(brief.events(EventKind.BREACH_ALLEGED))), None)


def _whole(brief: Brief) -> Field:
    value = brief.position.money.whole.value
    return money(value, "money.whole") if isinstance(value, Decimal) else False


def _sums(brief: Brief) -> Field:
    """Return the sums for the person to keep or delete: counted up to a job with a rival, they tell of its day."""
    counted = brief.position.money
    due, owed = counted.due.value, counted.owed.value
    joined = brief.fact("joined_rival") is not None
    if not joined or counted.paid is None or not isinstance(due, Decimal) or not isinstance(owed, Decimal):
        return False
    sums = {"due": due, "paid": counted.paid, "owed": owed}
    return choose(SUMS.fill(day=day_of(brief.on), **{name: money(one, "").words for name, one in sums.items()}))


def _jobs(brief: Brief) -> Iterator[Piece]:
    joined = brief.events(EventKind.JOINED_FIRM)
    for one in joined:
        firm, role = text_of(one, "firm") or NOT_SAID, text_of(one, "role") or NOT_SAID
        yield confirm(WORKED.fill(day=day_of(one.day), firm=firm, role=role))
    if not joined:
        yield fill(*AFTERWARDS)


def _views(brief: Brief) -> Iterator[Words]:
    """Yield the positions that what was told does not rule out."""
    yield from VIEWS
    if brief.fact("access_to_secrets") is not True:
        yield NO_ACCESS
    owed = brief.position.money.owed.value
    if isinstance(owed, Decimal) and owed > 0:
        yield UNPAID
    for one in brief.events(EventKind.RESCINDED, EventKind.RELEASED)[:1]:
        yield ENDED.fill(day=day_of(one.day))
