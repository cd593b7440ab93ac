"""The file in which a person settles what the heads of rosters mean, kept by the set of heads."""

import json
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.portfolio.roster.columns import columns
from songbang.portfolio.roster.head_words import plain_head
from songbang.portfolio.roster.heads import LEFT_OUT
from songbang.portfolio.roster.roster import Mapped, Sureness

_BROKEN = Words("列对照文件读不出（{why}）。", "The file of columns cannot be read ({why}).")
_MEND = Words(
    '每一行写成 "表头" = "列名"；不用的列写 ""。', 'Write each line as "head" = "column"; "" leaves a column out.'
)
_NO_COLUMN = Words("没有「{column}」这一列（表头「{header}」）。", "There is no column “{column}” (head “{header}”).")
_KNOWN = Words("可以用：{names}。", "There are: {names}.")
_TOP = '# 列对照 / What the columns of a roster are.  "表头 head" = "列名 column"; "" = 不用 left out.\n'
_OPEN = "# 还没有定 to be settled: "
_MOST = 200
_SETTLED = frozenset({Sureness.TOLD, Sureness.REMEMBERED})


@dataclass(frozen=True, slots=True)
class Settled:
    """What a person settled of one set of heads: plain heads, and the column of each (empty: left out)."""

    heads: frozenset[str]
    columns: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Memory:
    """What was settled so far, the newest first."""

    settled: tuple[Settled, ...] = ()

    def of(self, headers: Iterable[str]) -> Mapping[str, str]:
        """Return what was settled for exactly these heads, whatever their order; nothing where they are others."""
        heads = frozenset(map(plain_head, headers))
        return next((one.columns for one in self.settled if one.heads == heads), {})

    def every(self) -> Mapping[str, str]:
        """Return all that a file says, head by head, the newest first: for a file named for this very roster."""
        return {head: column for one in reversed(self.settled) for head, column in one.columns.items()}


def read_memory(path: Path) -> Memory | Problem:
    """Read such a file; one that is not there settles nothing. A mistake in it is told and nothing of it counts."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return Memory()
    except (OSError, ValueError) as error:
        return Problem("columns_unread", path.name, _BROKEN.fill(why=_why(error)), _MEND)
    return _checked(path.name, data)


def _why(error: Exception) -> str:
    return error.strerror or type(error).__name__ if isinstance(error, OSError) else str(error)[:_MOST]


def _checked(name: str, data: Mapping[str, object]) -> Memory | Problem:
    rosters = data.get("roster", [])
    alone = data.get("columns") if {"roster", "columns"} & data.keys() else data
    entries = [*(rosters if isinstance(rosters, list) else [rosters]), *([{"columns": alone}] if alone else [])]
    settled = []
    for entry in entries:
        told = entry.get("columns", {}) if isinstance(entry, Mapping) else None
        heads = entry.get("heads", []) if isinstance(entry, Mapping) else None
        if not isinstance(told, Mapping) or not isinstance(heads, list):
            return Problem("columns_unread", name, _BROKEN.fill(why="roster"), _MEND)
        wrong = next(((head, one) for head, one in told.items() if one not in (LEFT_OUT, *columns())), None)
        if wrong is not None:
            says = _NO_COLUMN.fill(header=str(wrong[0])[:_MOST], column=str(wrong[1])[:_MOST])
            return Problem("columns_unread", name, says, _KNOWN.fill(names="、".join(columns())))
        plain = {plain_head(str(head)): str(one) for head, one in told.items()}
        settled.append(Settled(frozenset(plain_head(str(head)) for head in heads) or frozenset(plain), plain))
    return Memory(tuple(settled))


def remembered(memory: Memory, mapped: Iterable[Mapped]) -> Memory:
    """Return the memory with what a person settled in a roster that was read; only heads are kept, never a cell."""
    found = list(memory.settled)
    by_sheet: dict[str, list[Mapped]] = {}
    for one in mapped:
        by_sheet.setdefault(one.sheet, []).append(one)
    for heads in by_sheet.values():
        told = {plain_head(one.header): one.column or LEFT_OUT for one in heads if one.how in _SETTLED}
        if told:
            every = frozenset(plain_head(one.header) for one in heads)
            found = [Settled(every, told), *(one for one in found if one.heads != every)]
    return Memory(tuple(found))


def memory_text(memory: Memory) -> str:
    """Write a memory down as it is read."""
    lines = [_TOP]
    for one in memory.settled:
        lines.append("\n[[roster]]\nheads = [" + ", ".join(_quoted(head) for head in sorted(one.heads)) + "]")
        lines += ["[roster.columns]", *(f"{_quoted(head)} = {_quoted(column)}" for head, column in one.columns.items())]
    return "\n".join(lines) + "\n"


def template(mapped: Iterable[Mapped], lang: str) -> str:
    """Write down what was understood of a roster, to be put right; what is open stands as a remark."""
    lines = [_TOP, "[columns]"]
    for one in {plain_head(head.header): head for head in mapped}.values():  # a head of two sheets is settled once
        if one.how in {Sureness.ASKED, Sureness.NOT_KNOWN}:
            options = "、".join(one.may_be) or "-"
            lines += ["", f"{_OPEN}{_line(one.because.say(lang))} ({options})", f'# {_quoted(one.header)} = ""']
        elif one.column is not None:
            lines.append(f"{_quoted(one.header)} = {_quoted(one.column)}")
    return "\n".join(lines) + "\n"


def _line(words: str) -> str:
    return " ".join(words.split())


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)
