"""The data dictionary: what each column holds, as Markdown for people and as CSV for programs."""

from collections.abc import Iterator

from songbang.basis.words import Words
from songbang.judgments.codebook import Field
from songbang.judgments.statistics.measure import Measure, measures
from songbang.reports.judgments.own_columns import TABLES, columns_of
from songbang.reports.markdown import code, page, plain, table
from songbang.statistics.csv_lines import MARK, written

KINDS = {
    "text": Words("文字", "text"),
    "choice": Words("选项", "choice"),
    "day": Words("日期", "day"),
    "sum": Words("金额（元）", "sum, yuan"),
    "share": Words("比例（1 的几分之几）", "share, a fraction of 1"),
    "multiple": Words("倍数", "multiple"),
    "months": Words("月数", "months"),
    "count": Words("整数", "whole number"),
    "yes": Words("是否", "yes or no"),
    "list": Words("多个", "list"),
}
UNITS = {
    "share": Words("占比", "share"),
    "ratio": Words("比值", "ratio"),
    "yuan": Words("元", "yuan"),
    "months": Words("月", "months"),
    "days": Words("天", "days"),
}
_HEADS = ["table", "name", "kind", "label_zh", "label_en", "says_zh", "says_en", "values"]


def dictionary_csv() -> bytes:
    """Return the dictionary with a line a column: table, name, kind, labels, meaning, and the values of a choice."""
    lines = [_line(name, one) for name in TABLES for one in columns_of(name)]
    return (MARK + written([_HEADS, *lines])).encode("utf-8")


def dictionary_parts() -> Iterator[str]:
    """Yield the parts of a page in Markdown: a heading and a table for each table, then what the statistics count."""
    for name, title in TABLES.items():
        yield f"## {title.zh} · {title.en} ({code(name)})"
        yield table(("列 Column", "种类 Kind", "名称 Label", "含义 Meaning"), map(_row, columns_of(name)))
        yield from _choices(name)
    yield "## 统计 · Figures"
    yield f"{measures().selection.zh}\n\n{measures().selection.en}"
    counted = (*measures().shares, *measures().quantities, measures().duration)
    yield table(("名称 Name", "种类 Kind", "指标 Figure", "含义 Meaning"), map(_measure_row, counted))


def dictionary_md() -> str:
    """Return the dictionary as a page of its own."""
    head = Words("# 数据字典 · Data dictionary", "")
    return page([head.zh, *dictionary_parts()])


def _line(name: str, one: Field) -> list[str]:
    values = "; ".join(f"{value} = {label.zh} / {label.en}" for value, label in one.values.items())
    return [name, one.name, one.kind, one.label.zh, one.label.en, one.says.zh, one.says.en, values]


def _row(one: Field) -> tuple[str, ...]:
    return code(one.name), _both(KINDS[one.kind]), _both(one.label), f"{plain(one.says.zh)}<br>{plain(one.says.en)}"


def _choices(name: str) -> Iterator[str]:
    chosen = [one for one in columns_of(name) if one.values]
    if chosen:
        yield f"### 选项的值 · Values of choices ({code(name)})"
        rows = [(code(one.name), code(value), _both(label)) for one in chosen for value, label in one.values.items()]
        yield table(("列 Column", "值 Value", "名称 Label"), rows)


def _measure_row(one: Measure) -> tuple[str, ...]:
    meaning = f"{plain(one.says.zh)}<br>{plain(one.says.en)}"
    return code(one.name), _both(UNITS[one.unit]), _both(one.label), meaning


def _both(words: Words) -> str:
    return f"{plain(words.zh)} · {plain(words.en)}"
