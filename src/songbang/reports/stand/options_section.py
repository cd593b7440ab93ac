"""The choices: compared by date and money on the first page, each told whole behind."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from songbang.basis.shown import yuan
from songbang.basis.words import Words
from songbang.position.results import Option, Position, Sum
from songbang.reports.figure_words import UNKNOWN
from songbang.reports.stand.option_ways import way_lines
from songbang.reports.stand.sheet import NOTHING, Block, Point, Section, Sentence, Table
from songbang.reports.stand.told import amount, day, missing, titled

TITLE = Words("可以怎么做", "What you can do")
CAPTION = Words("几种做法，比日子，比钱（元）", "The choices by date and money (yuan)")
HEADS = (
    *(Words("做法", "Choice"), Words("从哪天可以", "Open from"), Words("哪天起不受约束", "Free from")),
    *(Words("会得到", "Brings"), Words("可能被要", "May cost")),
)
NONE = Words("现在还列不出做法。", "No choice can be listed yet.")
NOW, NOT_OPEN = Words("现在", "now"), Words("现在不能", "not now")
EACH = Words("每种做法的细节", "Each choice in detail")
AT_LEAST = Words("{sum}，另有未知", "{sum} and what is not known")
BRINGS = Words("会得到，{name}：{amount}", "Brings, {name}: {amount}")
COSTS = Words("可能被要，{name}：{amount}", "May cost, {name}: {amount}")
FORGONE = Words("拿不到，{name}：{amount}", "Given up, {name}: {amount}")
RISK = Words("要留意：{says}", "Mind: {says}")
STEP = Words("第 {at} 步：{says}", "Step {at}: {says}")
WHY_NOT = Words("现在还不行：{says}", "Not open now: {says}")
BECAUSE = Words("为什么：{says}", "Why: {says}")
DRAFT = Words("可以起草：songbang draft {draft}", "A draft can be made: songbang draft {draft}")


def options_section(position: Position) -> Section:
    """Return the table that sets the choices side by side."""
    if not position.options:
        return Section("options", TITLE, (Sentence(NONE),), first=True)
    rows = tuple(_row(one, position) for one in position.options)
    return Section("options", TITLE, (Table(CAPTION, HEADS, rows, frozenset({3, 4})),), first=True)


def each_option_section(position: Position) -> Section:
    """Return every choice with its steps, sums, risks and reasons."""
    blocks: tuple[Block, ...] = tuple(_point(one) for one in position.options)
    return Section("each-option", EACH, blocks or (Sentence(NONE),))


def _row(one: Option, position: Position) -> tuple[Words, ...]:
    free = NOTHING if one.free_on is None else day(one.free_on)
    return (titled(one.name), _opens(one, position), free, _together(one.brings), _together(one.costs))


def _opens(one: Option, position: Position) -> Words:
    if one.open and (one.from_day is None or one.from_day <= position.day):
        return NOW
    return NOT_OPEN if one.from_day is None else day(one.from_day)


def _together(sums: Sequence[Sum]) -> Words:
    """Return the sums together; where some are not known it is said, and they are not taken as nothing."""
    if not sums:
        return NOTHING
    known = [one.amount for one in sums if one.amount is not None]
    if not known or (not any(known) and len(known) < len(sums)):
        return UNKNOWN  # nothing and something that is not known must not be read as nothing
    total = yuan(sum(known, Decimal(0)))
    return Words(total, total) if len(known) == len(sums) else AT_LEAST.fill(sum=total)


def _point(one: Option) -> Point:
    provisions = {rule.id: rule for reason in one.because for rule in reason.provisions}
    return Point(one.says, tuple(_under(one)), tuple(provisions.values()), head=titled(one.name))


def _under(one: Option) -> Iterator[Words]:
    if one.why_not is not None and one.why_not != one.says:
        yield WHY_NOT.fill(says=one.why_not)
    for said, sums in ((BRINGS, one.brings), (COSTS, one.costs), (FORGONE, one.forgone)):
        for line in sums:
            yield said.fill(name=line.name, amount=amount(line.amount))
            yield from missing(line.missing)
    for at, step in enumerate(one.steps, 1):
        yield STEP.fill(at=at, says=step)
    yield from way_lines(one)
    yield from (RISK.fill(says=risk) for risk in one.risks)
    yield from (BECAUSE.fill(says=says) for says in dict.fromkeys(reason.says for reason in one.because))
    if one.draft:
        yield DRAFT.fill(draft=one.draft)
    yield from missing(one.missing)
