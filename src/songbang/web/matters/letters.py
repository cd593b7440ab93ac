"""The letters that there are: what each is for, and whether it fits the position."""

from collections.abc import Mapping
from dataclasses import dataclass

from songbang.basis.words import Words
from songbang.position.results import Option, Position
from songbang.reports.days import day_words
from songbang.tasks.draft import LetterKind, letter_kinds

_FOR: Mapping[str, Words] = {
    "arbitration": Words("请仲裁委裁决补偿等请求。", "Asks the commission to decide on compensation and other claims."),
    "breach_reply": Words(
        "公司说你违约时，逐点回应。", "Answers the employer point by point when it alleges a breach."
    ),
    "exhibits": Words(
        "交给仲裁委的证据目录，从证据清单做出来。", "The list of exhibits for the commission, made from your ledger."
    ),
    "job_report": Words("按约定如实报告现在的工作。", "Reports your present work truthfully where that was agreed."),
    "negotiation": Words(
        "和公司商量缩短、放宽或者结束。", "Opens a talk on shortening, easing or ending the restraint."
    ),
    "no_effect_request": Words(
        "请公司确认竞业限制对你不生效。", "Asks the employer to confirm that the restraint has no effect."
    ),
    "passport_return": Words("请公司退回收走的证件。", "Asks for identity papers back that the employer took."),
    "release_request": Words("请公司同意解除竞业限制。", "Asks the employer to release you."),
    "reminder": Words("请公司补付欠的补偿，逐月列清。", "Asks for the compensation that is owed, month by month."),
    "rescission": Words(
        "补偿久欠不付时，通知解除竞业限制。", "Ends the restraint where compensation has long been unpaid."
    ),
}
_NOW = Words("按你填的，现在可以用。", "By what you told, it can be used now.")
_FROM = Words("按你填的，从{day}起可以用。", "By what you told, it can be used from {day}.")
_NOT_YET = Words("现在还不行：{why}", "Not open now: {why}")


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter: what it is for, and what the position says of when it fits (``None``: nothing)."""

    kind: LetterKind
    purpose: Words
    fits: Words | None


def letters(position: Position | None) -> list[Letter]:
    """Return every letter; without a position nothing is said of when one fits."""
    options = {} if position is None else {one.kind: one for one in position.options}
    drafted = {} if position is None else {one.draft: one for one in position.options if one.draft}
    return [
        Letter(one, _FOR.get(one.id, one.name), _fits(drafted.get(one.id) or options.get(one.option), position))
        for one in letter_kinds()
    ]


def _fits(option: Option | None, position: Position | None) -> Words | None:
    if option is None or position is None:
        return None
    if option.from_day is not None and option.from_day > position.day:
        return _FROM.fill(day=day_words(option.from_day))
    return _NOW if option.open else _NOT_YET.fill(why=option.why_not or option.says)
