"""What a run over decisions comes to, in a few lines: how many, the main figures with their intervals, the warning."""

from collections.abc import Iterator

from songbang.basis.words import Words
from songbang.judgments.statistics.figure import Figure
from songbang.judgments.statistics.measure import measures
from songbang.reports.judgments.numbers import count_words, range_words, value_words, what_it_is
from songbang.tasks.judgments import JudgmentsResult

COUNTS = Words(
    "读了 {documents} 份文书，{decisions} 份是竞业限制争议，合 {disputes} 个争议。",
    "Documents read: {documents}; decisions on non-competes among them: {decisions}, of {disputes} disputes.",
)
ON_FROM = Words("上次已读的没有重读。", "What an earlier run had read was not read again.")
NONE = Words(
    "没有一份是竞业限制争议：只是提到、董事竞业、商业秘密、特许经营等不算。",
    "None is a decision on a non-compete: a mention, a director's duty, trade secrets or a franchise do not count.",
)
ERRORS = Words(
    "{count} 份没能读或没读全，原因和下一步写在 errors.csv。",
    "Not read, or not whole: {count}; errors.csv says why and what to do.",
)
FIGURE = Words(
    "{label}：{kind} {value}（95% 区间 {range}，{count}）", "{label}: {kind} {value} (95 % interval {range}, {count})"
)
FEW = Words(
    "少于 5 个争议的数字都不列；现在每一项都不够。",
    "No figure of fewer than 5 disputes is shown, and there are too few.",
)
UNCHECKED = Words(
    "这些数字是程序读出来的，没有人核对过：用 --sample 抽样，填好后用 --labels 交回，看读得准不准、占比校正后是多少。",
    "These were read by a machine and checked by nobody: draw a sample with --sample, fill it in and give it back with "
    "--labels to see how far it reads rightly, and the shares corrected for it.",
)


def judgments_lines(found: JudgmentsResult) -> Iterator[Words]:
    """Yield the summary that the command line prints."""
    told = found.told
    yield COUNTS.fill(documents=found.documents, decisions=found.table.decisions.height, disputes=told.disputes)
    if found.earlier:
        yield ON_FROM
    if found.table.errors.height:
        yield ERRORS.fill(count=found.table.errors["document"].n_unique())
    if not told.documents:
        yield NONE
        return
    shown = [one for one in told.figures if one.group is None and not one.withheld]
    yield from (_line(one) for one in shown)
    yield measures().selection if shown else FEW
    if found.checked is None:
        yield UNCHECKED


def _line(one: Figure) -> Words:
    if one.value is None or one.interval is None:
        raise ValueError("a figure that is kept back has no line")
    unit = one.measure.unit
    return FIGURE.fill(
        label=one.measure.label,
        kind=what_it_is(one.measure),
        value=value_words(one.value, unit),
        range=range_words(one.interval.low, one.interval.high, unit),
        count=count_words(one),
    )
