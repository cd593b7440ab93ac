"""The page for the person alone: what the draft was written from, what is missing, what to check, how to send it."""

from collections.abc import Iterable, Iterator, Sequence
from functools import reduce

from songbang.basis.facts import FACTS
from songbang.basis.words import Words
from songbang.drafts.brief import Brief
from songbang.drafts.kinds import LetterModule
from songbang.drafts.piece import Fields, Piece, Row, Sort, day_of, ours
from songbang.position.status import Status
from songbang.reports.days import day_words

MOST = 12
"""Open places that the note names: it is one page."""
BESIDE = Words("{line}{one}", "{line} {one}")
NOT_YET = Words("按你填的情况，现在还不能这样做：{why}", "By what you told, this cannot be done yet: {why}")
WAITS = Words("还缺的事实：{names}。", "What is missing: {names}.")
TOO_EARLY = Words("现在还不能发这封信：还没到日子。", "It is too early for this letter.")
EARLIEST = Words(
    "最早的日子是{day}。到那天情况没有变，再用这封信。", "The first day is {day}. Use this then, if nothing changed."
)
UNREAD = Words(
    "你的文件里有{count}处没有读懂，没有算进来：用 songbang stand 看是哪些。",
    "{count} places in your file were not understood and do not count: songbang stand tells which.",
)
STANDS = Words("这一天你的状态：{status}。", "How you stand on that day: {status}.")
USED = Words("钱的计算用到：{names}。", "The sums rest on: {names}.")
DOUBTS = Words("补上这些事实，数字会更准：{names}。", "The sums would be more exact with: {names}.")
UNVERIFIED = Words(
    "数字依据的规定里，有的还没有和原文核对过；信里这样的地方标成了待核对。",
    "Some rule that the sums rest on was not compared with its text; the letter marks such a place for you to check.",
)
VIEWS = Words(
    "数字还有别的读法，法院做法不一：用 songbang stand 看差别。",
    "Courts may count otherwise: songbang stand shows by how much the sums differ.",
)
MORE = Words("……另外还有{count}处。", "… and {count} more.")
STATUSES = {
    Status.EMPLOYED: Words("还在职", "still employed"),
    Status.BOUND: Words("受竞业限制约束", "bound by the non-compete"),
    Status.FREE: Words("不受竞业限制约束", "free of the non-compete"),
    Status.DISPUTED: Words("有争议（双方的读法不同）", "disputed: the two sides read it differently"),
    Status.UNKNOWN: Words("还缺事实，说不准", "not known: a fact is missing"),
}


def note(brief: Brief, letter: LetterModule, written: Sequence[Piece]) -> Fields:
    """Return what goes on the page for the person alone; ``written`` are the pieces that the letter shows."""
    reviewed = brief.law.reviewed(brief.position.place) or brief.on
    asked = list(dict.fromkeys(one.words for one in blanks_of(written)))
    return {
        "note_day": ours(day_words(brief.on)),
        "note_reviewed": ours(day_of(reviewed)),
        "warnings": _rows(warnings(brief, letter)),
        "used": _rows(_used(brief, written)),
        "open": _rows(_in_one_line(asked)),
        "checks": _rows(letter.checks(brief)),
        "sending": _rows(letter.SENDING),
    }


def warnings(brief: Brief, letter: LetterModule) -> tuple[Words, ...]:
    """Return what comes first: whether it is too early, what the letter itself warns of, what was not understood."""
    unread = (UNREAD.fill(count=len(brief.matter.problems)),) if brief.matter.problems else ()
    return tuple(dict.fromkeys((*_too_early(brief, letter), *letter.warnings(brief), *unread)))


def _too_early(brief: Brief, letter: LetterModule) -> Iterator[Words]:
    option = brief.option(letter.OPTION)
    if option is None:
        return
    if not option.open:
        yield NOT_YET.fill(why=option.why_not or option.says)
        listed = _named(option.missing)
        if listed is not None:
            yield WAITS.fill(names=listed)
    elif option.from_day is not None and option.from_day > brief.on:
        yield TOO_EARLY
    if option.from_day is not None and option.from_day > brief.on:
        yield EARLIEST.fill(day=day_words(option.from_day))


def _used(brief: Brief, written: Sequence[Piece]) -> Iterator[Words]:
    yield STANDS.fill(status=STATUSES[brief.position.status])
    if not any(one.name.startswith("money.") for one in written):
        return
    money = brief.position.money
    figures = (money.monthly, money.due, money.owed)
    names = dict.fromkeys(name for one in figures for name in one.facts)
    missing = dict.fromkeys(name for one in figures for name in one.missing)
    for words, held in ((USED, names), (DOUBTS, missing)):
        listed = _named(held)
        if listed is not None:
            yield words.fill(names=listed)
    if not all(one.verified for one in figures):
        yield UNVERIFIED
    if any(one.views for one in figures):
        yield VIEWS


def _in_one_line(asked: Sequence[Words]) -> Iterator[Words]:
    """Yield the open places one after the other in a line, so that the note stays one page."""
    more = [MORE.fill(count=len(asked) - MOST)] if len(asked) > MOST else []
    told = [*asked[:MOST], *more]
    if told:
        yield reduce(lambda line, one: BESIDE.fill(line=line, one=one), told)


def _named(names: Iterable[str]) -> Words | None:
    known = [FACTS[name].label for name in names if name in FACTS]
    return Words("、".join(one.zh for one in known), ", ".join(one.en for one in known)) if known else None


def _rows(lines: Iterable[Words]) -> tuple[Row, ...]:
    return tuple({"says": ours(one)} for one in lines)


def blanks_of(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Return the pieces left open, each once, in the order of the letter."""
    return tuple(dict.fromkeys(one for one in pieces if one.sort is Sort.BLANK))


def figures_of(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Return the figures written, each once, in the order of the letter."""
    return tuple(dict.fromkeys(one for one in pieces if one.sort is Sort.FIGURE))
