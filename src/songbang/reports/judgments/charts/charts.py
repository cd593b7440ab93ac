"""Which charts there are: every share, every ratio, some of them by group, the time to the end."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from songbang.basis.words import Words
from songbang.judgments.statistics.figure import Figure
from songbang.judgments.statistics.measure import Measure, measures
from songbang.judgments.statistics.statistics import Statistics
from songbang.reports.charts.drawing import drawing, svg_of
from songbang.reports.charts.ranges import Range, draw_ranges, height
from songbang.reports.judgments.charts.curve import HIGH, draw_curve
from songbang.reports.judgments.groups import ALL, BY, group_words
from songbang.reports.judgments.numbers import count_words, range_words, value_words
from songbang.reports.script import tell
from songbang.statistics.survival import Survival

GROUPED = ("rank_and_file_among_bound_to_secrecy", "awarded_to_annual_pay")
"""The measures that are drawn by group as well."""
MOST_ROWS = 24
"""Groups on one chart; of more the largest are drawn, and the caption says so."""
_SHARES = Words("占比", "Shares")
_RATIOS = Words("比值的中位数", "Medians of ratios")
_COUNTED = Words(
    "{disputes} 件争议，{years} 年裁判；统计于 {day}。",
    "{disputes} disputes decided {years}; counted on {day}.",
)
_READ = Words("点是数值，线是 {level} 区间。", "Dot: value; line: {level} interval.")
_BANDS = Words(
    "点是数值，线是 {level} 区间，宽带是四分位之间。",
    "Dot: value; line: {level} interval; broad band: between the quartiles.",
)
_ENDED = Words(
    "n = {n}，其中 {ended} 件看到了结；统计于 {day}。", "n = {n}, of which {ended} were seen to end; counted on {day}."
)
_BOUNDS = Words(
    "虚线是 {level} 区间（Kaplan–Meier，Greenwood）。", "Dashed: {level} interval (Kaplan–Meier, Greenwood)."
)
_LARGEST = Words("只画最大的 {most} 组。", "Only the {most} largest groups are drawn.")
_PUBLISHED = Words("公布的裁判文书不是全部争议。", "Published decisions are not all disputes.")
_DAYS = Words("离职后的天数", "Days after leaving")
_OPEN = Words("还没有了结的", "Not ended")
_ROW = Words("{label}：{value}（{range}，{count}）", "{label}: {value} ({range}, {count})")
_HALF = Words("一半在 {days} 天内了结。", "Half had ended within {days} days.")
_NO_HALF = Words("看得到的时间里了结的不到一半。", "Fewer than half had ended in the time seen.")
_NO_YEARS = Words("年份不详", "in years not told")


@dataclass(frozen=True, slots=True)
class Chart:
    """One chart: the name of its file, its title, what it shows in words, and the drawing as SVG."""

    name: str
    title: Words
    said: str
    svg: str


def charts_of(told: Statistics, places: Mapping[str, Words], lang: str) -> Iterator[Chart]:
    """Yield the charts that have something to show, in ``lang``; ``places`` are the names of place codes."""
    totals = [one for one in told.figures if one.group is None and not one.withheld]
    shares = [one for one in totals if one.measure.unit == "share"]
    ratios = [one for one in totals if one.measure.unit == "ratio"]
    for name, title, rows in (("shares", _SHARES, shares), ("ratios", _RATIOS, ratios)):
        if rows:
            named = [(one, one.measure.label) for one in rows]
            yield _ranges(name, title, named, told, lang)
    for measure in GROUPED:
        for by, title in BY.items():
            found = [one for one in told.figures if one.measure.name == measure and one.group and one.group.by == by]
            named = [(one, group_words(one.group, places)) for one in found if not one.withheld]
            if named:
                whole = [(told.total(measure), ALL), *named]
                heading = Words("{label}，{by}", "{label}, {by}").fill(label=found[0].measure.label, by=_lower(title))
                yield _ranges(f"{measure}-{by}", heading, whole, told, lang)
    if told.survival is not None:
        yield _curve(told.survival, told, lang)


def _ranges(name: str, title: Words, named: Sequence[tuple[Figure, Words]], told: Statistics, lang: str) -> Chart:
    largest = sorted(named, key=lambda pair: -(pair[0].n or 0))[:MOST_ROWS]
    kept = [pair for pair in named if pair in largest]
    measure = kept[0][0].measure
    rows = [_row(figure, label, lang) for figure, label in kept]
    said = ("; " if lang == "en" else "；").join(_said(figure, label, lang) for figure, label in kept)
    more = [_LARGEST.fill(most=MOST_ROWS)] if len(kept) < len(named) else []
    caption = _lines([*_caption(told, kept[0][0]), *more, _PUBLISHED], lang)
    axis = "%" if measure.unit == "share" else tell(title if name == "ratios" else measure.label, lang)
    with drawing(name, height(len(rows))) as figure:
        draw_ranges(figure, rows, axis, caption, (0, 100) if measure.unit == "share" else None)
        return Chart(name, title, said, svg_of(figure, name, tell(title, lang), said))


def _row(figure: Figure, label: Words, lang: str) -> Range:
    value, bounds = figure.value, figure.interval
    if value is None or bounds is None:
        raise ValueError("a figure that is kept back is not drawn")
    times = 100 if figure.measure.unit == "share" else 1
    quartiles = figure.quartiles and (figure.quartiles[0], figure.quartiles[1])
    shown = tell(label, lang), tell(count_words(figure), lang)
    return Range(*shown, value * times, bounds.low * times, bounds.high * times, quartiles)


def _said(figure: Figure, label: Words, lang: str) -> str:
    value, bounds, unit = figure.value, figure.interval, figure.measure.unit
    if value is None or bounds is None:
        raise ValueError("a figure that is kept back is not told")
    told = {"value": value_words(value, unit), "range": range_words(bounds.low, bounds.high, unit)}
    return tell(_ROW.fill(label=label, count=count_words(figure), **told), lang)


def _caption(told: Statistics, figure: Figure) -> tuple[Words, Words]:
    level = f"{100 * figure.interval.level:.0f} %" if figure.interval else ""
    counted = _COUNTED.fill(disputes=told.disputes, years=years_words(told), day=told.day.isoformat())
    return counted, (_BANDS if figure.quartiles else _READ).fill(level=level)


def years_words(told: Statistics) -> Words:
    """Return the years of decision: 2018–2024."""
    if told.years is None:
        return _NO_YEARS
    first, last = told.years
    text = str(first) if first == last else f"{first}–{last}"
    return Words(text, text)


def _curve(curve: Survival, told: Statistics, lang: str) -> Chart:
    measure: Measure = measures().duration
    half = _NO_HALF if curve.median is None else _HALF.fill(days=curve.median)
    ended = _ENDED.fill(n=curve.n, ended=curve.ended, day=told.day.isoformat())
    words = [ended, _BOUNDS.fill(level=f"{100 * curve.level:.0f} %"), half]
    said = (" " if lang == "en" else "").join(tell(one, lang) for one in words)
    with drawing(measure.name, HIGH) as figure:
        draw_curve(figure, curve, (tell(_DAYS, lang), tell(_OPEN, lang)), _lines([*words, _PUBLISHED], lang))
        return Chart(measure.name, measure.label, said, svg_of(figure, measure.name, tell(measure.label, lang), said))


def _lines(words: Sequence[Words], lang: str) -> str:
    return "\n".join(tell(one, lang) for one in words)


def _lower(title: Words) -> Words:
    return Words(title.zh, title.en[0].lower() + title.en[1:])
