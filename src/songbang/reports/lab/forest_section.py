"""What others measured, by what exactly it was, with the model's range beside it; where it misses stands first."""

from collections.abc import Iterator, Sequence

from songbang.basis.words import Words
from songbang.lab.published.compare import Compared, compared, misses
from songbang.lab.published.effects import Measured, outcomes
from songbang.lab.published.markets import fitted_ridge
from songbang.lab.published.verdict import TWO_SIDED
from songbang.reports.charts.sheet import NOTHING, Block, Cell, Column, Points, Section, Strip, Table, Text, cell
from songbang.reports.lab.axes import share_axis
from songbang.reports.lab.forest_words import (
    COLUMNS,
    MARKS,
    model_words,
    published_words,
    unit_teller,
    verdict_words,
)
from songbang.reports.lab.named import begun

_TITLE = Words("和发表的结果比", "Beside what was published")
_READ = Words(
    "点和线：发表的数和它的区间；没有线，就是没有看到区间。浅色宽带：模型在同一口径下的范围，"
    "取和夏威夷两个数同样符合的 {ridge} 个市场。模型只用这两个数校准，和这张卡片无关。"
    "同一个口径放在一起；离职率不是跳槽率。",
    "Dot and line: the published figure and its interval; where there is no line, none was reached. Pale band: what "
    "the model says of the same outcome, over {ridge} markets that fit the two figures of Hawaii equally well. The "
    "model is fitted to these two only, and has nothing to do with this card. Outcomes of one definition stand "
    "together; separations are not moves from job to job.",
)
_MISSES = Words("模型对不上的", "Where the model misses")
_MISS = Words(
    "{source}：{setting}。{outcome}：发表 {published}，模型 {model}。{because}",
    "{source}: {setting}; {outcome}: published {published}, model {model}. {because}",
)
_WIDE = Words(
    "放宽到校准之外的市场，模型最多到 {model}。", "In markets off the ridge as well the model reaches {model}."
)
_NONE = Words("没有看到模型落在区间之外的结果。", "No held-out figure was found that the model misses.")
_CAPTION = Words("{label}：{says}", "{label}: {says}")
_APART = Words(
    "口径不同、不能比的 {count} 个结果（只列出，不进图）",
    "{count} results of another definition (listed, not compared)",
)
_APART_COLUMNS = (
    Words("来源和场合", "Source and setting"),
    Words("量的是什么", "Outcome"),
    Words("发表的数", "Published"),
    Words("为什么不能比", "Why not compared"),
)


def forest_section() -> Section:
    """Return the section; the same for every card."""
    return Section("published", _TITLE, tuple(_blocks()))


def groups() -> Iterator[tuple[Measured, list[Compared]]]:
    """Yield each outcome that the model has as well, with its effects."""
    for outcome in outcomes().values():
        told = [one for one in compared() if one.outcome is outcome and one.verdict != "not_comparable"]
        if told:
            yield outcome, told


def _blocks() -> Iterator[Block]:
    yield Text(_READ.fill(ridge=len(fitted_ridge())), quiet=True)
    missed = misses()
    yield Text(_MISSES if missed else _NONE)
    if missed:
        yield Points(tuple(miss_words(one) for one in missed))
    for outcome, told in groups():
        axis = share_axis(reach(told), signed=outcome.how != "level")
        columns = (
            Column(COLUMNS[0]),
            Column(COLUMNS[1], axis=axis),
            Column(COLUMNS[2]),
            Column(COLUMNS[3], number=True),
            *map(Column, COLUMNS[4:]),
        )
        rows = tuple(_row(one) for one in told)
        yield Table(_CAPTION.fill(label=begun(outcome.label), says=outcome.says), columns, rows, first=6)
    apart = [one for one in compared() if one.verdict == "not_comparable"]
    yield Table(_APART.fill(count=len(apart)), tuple(map(Column, _APART_COLUMNS)), tuple(map(_apart, apart)), first=0)


def reach(told: Sequence[Compared]) -> list[float | None]:
    """Return all that a drawing of these must find room for."""
    return [end for one in told for end in (one.effect.estimate, *(published_interval(one) or ()), one.low, one.high)]


def published_interval(one: Compared) -> tuple[float, float] | None:
    """Return the interval as published, or 95 % by the standard error as published; a band of our own is none."""
    effect = one.effect
    if effect.low is not None and effect.high is not None:
        return effect.low, effect.high
    if effect.estimate is None or effect.se is None:
        return None
    return effect.estimate - TWO_SIDED * effect.se, effect.estimate + TWO_SIDED * effect.se


def _row(one: Compared) -> tuple[Cell, ...]:
    band = None if one.low is None or one.high is None else (one.low, one.high)
    interval = published_interval(one)
    drawn = Strip(one.effect.estimate, interval, band) if interval or band or one.effect.estimate is not None else None
    return (
        cell(begun(one.effect.says)),
        Cell(NOTHING, drawn),
        cell(published_words(one)),
        cell(model_words(one)),
        cell(verdict_words(one)),
        cell(MARKS[one.effect.mark]),
    )


def miss_words(one: Compared) -> Words:
    """Return a miss in a sentence or two."""
    told = _MISS.fill(
        source=one.effect.source,
        setting=one.effect.says,
        outcome=one.outcome.label,
        published=published_words(one),
        model=model_words(one),
        because=one.because,
    )
    if one.wide is None:
        return told
    ends = [unit_teller(one)(end) for end in one.wide]
    wide = _WIDE.fill(model=Words(f"{ends[0].zh} 至 {ends[1].zh}", f"{ends[0].en} to {ends[1].en}"))
    return Words(f"{told.zh}{wide.zh}", f"{told.en} {wide.en}")


def _apart(one: Compared) -> tuple[Cell, ...]:
    source = Words(f"{one.effect.source}：{one.effect.says.zh}", f"{one.effect.source}: {one.effect.says.en}")
    return (cell(source), cell(one.outcome.label), cell(published_words(one)), cell(one.because))
