"""A file of printed shares, audited row by row: each is worked out again, each that cannot be read is told."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.statistics.audit_share import ShareAudit, audit_share, read_printed
from songbang.statistics.csv_lines import read_csv

HEADS: Mapping[str, tuple[str, ...]] = {
    "numerator": ("numerator", "分子", "件数"),
    "denominator": ("denominator", "分母", "总数", "n"),
    "printed": ("printed", "share", "占比", "比例", "印出的比例"),
    "label": ("label", "what", "项目", "名称"),
    "source": ("source", "来源", "出处"),
}
_NEEDED = ("numerator", "denominator", "printed")
_DO = Words(
    "第一行写列名：分子、分母、占比（可加：项目、来源），以下每行一项，比例写成 91.26% 或 0.9126。",
    "Name the columns in the first line: numerator, denominator, printed (and label, source); "
    "then one share a line, written 91.26% or 0.9126.",
)


@dataclass(frozen=True, slots=True)
class Row:
    """One share of the file: its line, what it is of, where it was printed, and what came of the audit."""

    line: int
    label: str
    source: str
    audit: ShareAudit


@dataclass(frozen=True, slots=True)
class AuditedShares:
    """Every line of the file, either audited or a problem."""

    rows: tuple[Row, ...]
    problems: tuple[Problem, ...]


def audit_shares(data: bytes, name: str) -> AuditedShares:
    """Return the shares of a CSV file worked out again; ``name`` is what problems call it."""
    lines = read_csv(data)
    if lines is None:
        return AuditedShares(
            (), (Problem("shares_unread", name, Words("不是 CSV 表格。", "This is no CSV table."), _DO),)
        )
    columns = _columns(lines[0][1]) if lines else {}
    missing = [one for one in _NEEDED if one not in columns]
    if missing:
        says = Words("没有找到这些列：{zh}。", "These columns were not found: {en}.")
        told = says.fill(zh="、".join(_own_word(one) for one in missing), en=", ".join(missing))
        return AuditedShares((), (Problem("shares_unread", name, told, _DO),))
    found = list(_audited(lines[1:], columns, name))
    rows = tuple(one for one in found if isinstance(one, Row))
    return AuditedShares(rows, tuple(one for one in found if isinstance(one, Problem)))


def _own_word(column: str) -> str:
    """Return the Chinese head of a column."""
    return next(word for word in HEADS[column] if not word.isascii())


def _columns(heads: list[str]) -> Mapping[str, int]:
    plain = [head.strip().lower() for head in heads]
    return {name: plain.index(word) for name, words in HEADS.items() for word in reversed(words) if word in plain}


def _audited(lines: Iterable[tuple[int, list[str]]], columns: Mapping[str, int], name: str) -> Iterator[Row | Problem]:
    for line, cells in lines:
        told = {column: cells[at].strip() if at < len(cells) else "" for column, at in columns.items()}
        numerator, denominator = _count(told["numerator"]), _count(told["denominator"])
        printed = read_printed(told["printed"])
        if numerator is None or denominator is None or printed is None or not 0 < denominator >= numerator:
            says = Words(
                "读不出一个占比：分子「{numerator}」、分母「{denominator}」、印出的「{printed}」。",
                "No share can be read here: numerator “{numerator}”, denominator “{denominator}”, printed “{printed}”.",
            )
            shown = {column: told[column][:40] for column in _NEEDED}
            yield Problem("share_unread", name, says.fill(**shown), _DO, line=line)
        else:
            audit = audit_share(numerator, denominator, printed)
            yield Row(line, told.get("label", ""), told.get("source", ""), audit)


def _count(text: str) -> int | None:
    plain = text.replace(",", "").replace("，", "").removesuffix("件").strip()
    return int(plain) if plain.isdecimal() and len(plain) <= 18 else None
