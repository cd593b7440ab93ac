"""Firms checked against what the papers close, as lines of text."""

from collections.abc import Iterator
from json import dumps

from songbang.basis.facts import FACTS
from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.position.move.result import Closed, FirmAnswer, Move
from songbang.reports.days import day_words
from songbang.reports.move_words import CLOSED, LISTED, SUBSTANCE, YES_OR_NO
from songbang.reports.phrases import PHRASES
from songbang.reports.script import tell
from songbang.reports.source_words import force_words, source_words

HEAD = Words("按 {day}的法律，地点：{place}。", "By the law of {day}, place {place}.")
FIRM = Words("“{firm}”：{listed}；{substance}", "“{firm}”: {listed}; {substance}")
LINE = Words("    {says}", "    {says}")
NEXT = Words(
    "还要回答下面的问题，每家公司分别答（写进 --answers 文件）：",
    "Still to answer, for each firm by itself (in the file of --answers):",
)
EXAMPLE = Words("回答文件这样写（true 是，false 不是）：", "The file of answers looks like this:")
ABOUT_FIRMS = Words("要弄清的问题：", "What has to be cleared up:")
ASKED = Words("[{id}] {asks}", "[{id}] {asks}")
EVIDENCE = Words(
    "    {who}准备：{worker}公司准备：{employer}", "    {who} needs: {worker} The employer needs: {employer}"
)
YOU, WORKER = Words("你", "Your side"), Words("劳动者", "The worker")
ANSWERED = Words("    [{id}] {asks}{answer}。{says}", "    [{id}] {asks} {answer}. {says}")
MISSING = Words("    还缺：{names}", "    missing: {names}")
NAMED = Words("{name}：{value}", "{name}: {value}")
RESTS = Words("依据", "Rests on")
SOURCE = Words("    {says}（{sources}，{force}）", "    {says} ({sources}, {force})")


def move_text(move: Move, law: Law, lang: str) -> str:
    """Return the answer as lines of text."""
    return "\n".join(tell(line, lang) for line in _lines(move, law)) + "\n"


def _lines(move: Move, law: Law) -> Iterator[Words]:
    yield HEAD.fill(day=day_words(move.day), place=law.name_of(move.place))
    for one in move.firms:
        yield Words("", "")
        yield from _of_firm(one)
    yield Words("", "")
    yield from _to_answer(move)
    yield from _shut(move.closed)
    yield from move.notes
    yield Words("", "")
    yield RESTS
    yield from _sources(move, law)
    yield PHRASES["disclaimer"]
    yield PHRASES["help"]


def _of_firm(one: FirmAnswer) -> Iterator[Words]:
    yield FIRM.fill(firm=one.firm, listed=LISTED[one.listed], substance=SUBSTANCE[one.substance])
    yield from (LINE.fill(says=words) for words in one.says)
    for asked in one.inquiries:
        if asked.answer is not None and asked.says is not None:
            answer = YES_OR_NO[asked.answer]
            yield ANSWERED.fill(id=asked.id, asks=asked.asks, answer=answer, says=asked.says)
    known = [FACTS[name].label for name in one.missing if name in FACTS]
    if known:
        yield MISSING.fill(names=Words("、".join(each.zh for each in known), ", ".join(each.en for each in known)))


def _to_answer(move: Move) -> Iterator[Words]:
    """Yield each question that is open for a firm once, with what each side has to show."""
    asked = {one.id: one for firm in move.firms for one in firm.open_inquiries}
    if not asked:
        return
    yield ABOUT_FIRMS if move.status is None else NEXT
    for one in asked.values():
        yield ASKED.fill(id=one.id, asks=one.asks)
        who = WORKER if move.status is None else YOU
        yield EVIDENCE.fill(who=who, worker=one.for_worker, employer=one.for_employer)
    if move.status is not None:
        yield from _example(move)
    yield Words("", "")


def _example(move: Move) -> Iterator[Words]:
    """Yield how the file of answers begins, for the first firm that has a question open."""
    firm = next((one for one in move.firms if one.open_inquiries), None)
    if firm is not None:
        yield EXAMPLE
        for text in ("[[firm]]", f"name = {dumps(firm.firm, ensure_ascii=False)}"):
            yield Words(text, text)
        yield Words(f"{firm.open_inquiries[0].id} = false", f"{firm.open_inquiries[0].id} = false")


def _shut(closed: Closed) -> Iterator[Words]:
    """Yield what the papers close; what is not known is left out."""
    for name, label in CLOSED.items():
        value = getattr(closed, name)
        if isinstance(value, bool):
            yield NAMED.fill(name=label, value=YES_OR_NO[value])
        elif value is not None:
            yield NAMED.fill(name=label, value=value)


def _sources(move: Move, law: Law) -> Iterator[Words]:
    """Yield every provision that was used once, with what it is written in and what kind of text that is."""
    asked = (reason for firm in move.firms for one in firm.inquiries for reason in one.because)
    told = (*move.closed.because, *(reason for firm in move.firms for reason in firm.because), *asked)
    for provision in dict.fromkeys(one.id for reason in told for one in reason.provisions):
        law_of = next(one for reason in told for one in reason.provisions if one.id == provision)
        sources = [*source_words(law_of, law)]
        listed = Words("；".join(one.zh for one in sources), "; ".join(one.en for one in sources))
        yield SOURCE.fill(says=law_of.says, sources=listed, force=force_words(law_of))
