"""A hand-labelled sample read back, each label beside what the machine read in the same decision."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.judgments.codebook import Field, codebook
from songbang.judgments.statistics.sample import HINT, NOT_TOLD
from songbang.judgments.table import Table
from songbang.judgments.table_rows import shown
from songbang.statistics.csv_lines import read_csv, unsafe

_DO = Words(
    "用 sample 写出的表格填写：第一行是列名，第一列是文书名；没有写明的填 not told，没有看的留空。",
    "Fill in the table that the sample wrote: names of columns in the first line, the document in the first column; "
    "“not told” where the decision does not tell it, empty where you did not look.",
)


@dataclass(frozen=True, slots=True)
class Pair:
    """What a person and the machine read in one decision, as text; ``None`` where it is not told."""

    document: str
    person: str | None
    machine: str | None


@dataclass(frozen=True, slots=True)
class Labels:
    """The pairs of each field that was labelled, and every cell that could not be used."""

    pairs: Mapping[str, tuple[Pair, ...]]
    problems: tuple[Problem, ...]


def read_labels(data: bytes, table: Table, name: str) -> Labels:
    """Return the labels of a filled-in sample beside the table it was drawn from; ``name`` is what problems call it."""
    lines = read_csv(data)
    if not lines or lines[0][1][0].strip() != "document":
        says = Words("第一列不是 document。", "The first column is not “document”.")
        return Labels({}, (Problem("labels_unread", name, says, _DO),))
    heads = [head.strip() for head in lines[0][1]]
    kinds = {one.name: one for one in codebook().fields}
    unknown = [head for head in heads[1:] if head and head not in kinds]
    says = Words("没有名为「{head}」的字段。", "No field is named “{head}”.")
    problems = [Problem("label_field", name, says.fill(head=head), _DO, line=1) for head in unknown]
    machine = {row["document"]: row for row in table.decisions.iter_rows(named=True)}
    pairs: dict[str, list[Pair]] = {}
    for line, cells in lines[1:]:
        document = unsafe(cells[0].strip())
        if document == HINT:
            continue
        if document not in machine:
            gone = Words("表里没有「{document}」。", "The table does not hold “{document}”.").fill(
                document=document[:80]
            )
            problems.append(Problem("label_document", name, gone, _DO, line=line))
            continue
        for field, text in _told(heads, cells, kinds):
            person = _label(text, field)
            if isinstance(person, Words):
                problems.append(Problem("label_value", name, person, _DO, line=line))
            else:
                read = _machine(machine[document][field.name], field)
                pairs.setdefault(field.name, []).append(Pair(document, person or None, read))
    return Labels({field: tuple(found) for field, found in pairs.items()}, tuple(problems))


def _told(heads: list[str], cells: list[str], kinds: Mapping[str, Field]) -> Iterator[tuple[Field, str]]:
    for head, cell in zip(heads[1:], cells[1:], strict=False):
        if head in kinds and cell.strip():
            yield kinds[head], unsafe(cell.strip())


def _label(text: str, field: Field) -> str | Words:
    """Return what a person wrote as the machine would show it, empty for not told, or why it cannot be used."""
    if text.lower() == NOT_TOLD:
        return ""
    wrong = Words("「{text}」不是{label}的值。", "“{text}” is no value of “{label}”.").fill(
        text=text[:40], label=field.label
    )
    if field.values:
        named = {word: value for value, label in field.values.items() for word in (value, label.zh, label.en)}
        return named.get(text, wrong)
    try:
        if field.kind in {"sum", "share", "multiple"}:
            return shown(Decimal(text.replace(",", "")), field.kind)
        if field.kind in {"months", "count"}:
            return str(int(text))
        return date.fromisoformat(text).isoformat() if field.kind == "day" else text
    except (ValueError, InvalidOperation):
        return wrong


def _machine(value: object, field: Field) -> str | None:
    if value is None:
        return None
    if field.kind == "sum":
        return shown(Decimal(str(value)) / 100, "sum")
    return "; ".join(value) if isinstance(value, list) else str(value)
