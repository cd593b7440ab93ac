"""What would change the answer, and the missing facts as questions."""

from collections.abc import Iterator

from songbang.answers.results import Question
from songbang.basis.fact_kinds import CHOICES
from songbang.basis.facts import FACTS
from songbang.basis.words import Words
from songbang.matter.event_fields import LABELS
from songbang.position.results import Flip, Position
from songbang.reports.days import day_words
from songbang.reports.stand.sheet import Block, Point, Section, Sentence
from songbang.reports.stand.status_words import STATUS

FLIPS = Words("什么会改变这个结论", "What would change this")
NO_FLIPS = Words("没有看到会改变这一天的事。", "Nothing was found that would change this day.")
BECOMES = Words("那样的话：{status}。", "Then: {status}.")
BECOMES_FROM = Words("那样的话，从 {day}起：{status}。", "Then, from {day}: {status}.")
HANGS_ON = Words("关键的事实：{label}", "It hangs on: {label}")
HANGS_ON_EVENT = Words("关键的一件事：{label}", "It hangs on this event: {label}")
QUESTIONS = Words("还要问你的", "What is still to be asked")
NO_QUESTIONS = Words("没有还缺的事实。", "No fact is missing.")
LEAD = Words(
    "先问最要紧的。不知道就留空，写进 matter.toml 的 [facts]。",
    "The most decisive first. Leave out what you do not know; the answers go under [facts] in matter.toml.",
)
ASK = Words("{at}. {asks}", "{at}. {asks}")
WRITE = Words("写成：{name} = …", "Write: {name} = …")
OPTIONS = Words("写其中一个：{name} = {options}", "Write one of: {name} = {options}")


def flips_section(position: Position) -> Section:
    """Return what would have to be so for the answer to change."""
    blocks: tuple[Block, ...] = tuple(_flip(one) for one in position.flips)
    return Section("flips", FLIPS, blocks or (Sentence(NO_FLIPS),))


def questions_section(position: Position) -> Section:
    """Return the missing facts as questions, in the order of the position."""
    if not position.questions:
        return Section("missing", QUESTIONS, (Sentence(NO_QUESTIONS),))
    asked = tuple(_question(at, one) for at, one in enumerate(position.questions, 1))
    return Section("missing", QUESTIONS, (Sentence(LEAD), *asked))


def _flip(flip: Flip) -> Point:
    return Point(flip.says, tuple(_becomes(flip)), flip.provisions)


def _becomes(flip: Flip) -> Iterator[Words]:
    status = STATUS[flip.becomes]
    if flip.from_day is None:
        yield BECOMES.fill(status=status)
    else:
        yield BECOMES_FROM.fill(day=day_words(flip.from_day), status=status)
    if flip.fact is not None and flip.fact in FACTS:
        yield HANGS_ON.fill(label=FACTS[flip.fact].label)
    if flip.event is not None:
        yield HANGS_ON_EVENT.fill(label=LABELS[flip.event])


def _question(at: int, question: Question) -> Point:
    name = question.fact.name
    options = CHOICES.get(name)
    how = (
        OPTIONS.fill(name=name, options=" / ".join(f'"{one}"' for one in options)) if options else WRITE.fill(name=name)
    )
    return Point(ASK.fill(at=at, asks=question.fact.asks), (how,))
