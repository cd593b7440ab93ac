"""The facts of a file, each read as its kind; an unknown name or a value of the wrong kind is told, never guessed."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from json import dumps

from songbang.basis.case_rows import read_day, read_number, read_return, read_rows
from songbang.basis.fact_kinds import CHOICES, KINDS, FactKind
from songbang.basis.facts import Facts
from songbang.basis.known import count
from songbang.basis.problem import Problem
from songbang.basis.words import Words

UNKNOWN = Words("没有叫「{name}」的事实。", "No fact is called “{name}”.")
KNOWN = Words("可以用：{names}。", "There are: {names}.")
WRONG = Words("「{name}」的值「{value}」读不懂。", "The value “{value}” of “{name}” cannot be read.")
WANTED: Mapping[FactKind, Words] = {
    FactKind.YES: Words("写 true 或 false。", "Write true or false."),
    FactKind.DAY: Words("写成 2026-01-31 这样的日期。", "Write a day such as 2026-01-31."),
    FactKind.SUM: Words(
        "写一个不小于零的数，如 4500.50 或 1/3。", "Write a number from zero up, such as 4500.50 or 1/3."
    ),
    FactKind.COUNT: Words("写一个不小于零的整数。", "Write a whole number from zero up."),
    FactKind.CHOICE: Words("可以是：{options}。", "It is one of: {options}."),
    FactKind.TEXT: Words("写成文字。", "Write it as text."),
    FactKind.WORDS: Words("写成文字的列表。", "Write a list of texts."),
    FactKind.SUMS: Words("写成数的列表，一个月一个。", "Write a list of numbers, one a month."),
    FactKind.ROWS: Words("写成表的列表，每项有名称和值。", "Write a list of tables of names and values."),
}
TABLES: Mapping[str, Words] = {
    "paid": Words(
        "写成列表，每项是 from、to、amount：从哪天到哪天，一共付了多少。",
        "Write a list; each entry has from, to and amount: for which days, and how much in all.",
    ),
    "damages": Words(
        "写成列表，每项是 amount，或 multiple 和 of；可加 for、rule。",
        "Write a list; each entry has an amount, or a multiple and of; for and rule may stand beside.",
    ),
    "return": Words(
        "可以是：all、since_breach、none，或 multiple 的倍数。",
        "It is one of: all, since_breach, none, or a table with a multiple.",
    ),
}
"""What the facts that hold tables should look like."""
LONGEST = 200
POST, CLAUSE = "role", "suspension_clause"


def case_facts(written: Mapping[str, object], where: str) -> tuple[Facts, tuple[Problem, ...]]:
    """Return the facts by name, typed, and what is wrong with the others. ``None`` is a fact that is not known."""
    facts: dict[str, object] = {}
    problems = []
    for name, value in written.items():
        if name not in KINDS:
            says = UNKNOWN.fill(name=clean(name))
            problems.append(Problem("unknown_fact", where, says, KNOWN.fill(names=", ".join(sorted(KINDS)))))
        elif value is not None:
            kind = KINDS[name]
            read = _READERS[kind](name, value)
            if read is None:
                says = WRONG.fill(name=name, value=clean(value))
                options = ", ".join(CHOICES.get(name, ()))
                wanted = TABLES.get(name, WANTED[kind]).fill(options=options)
                problems.append(Problem("wrong_fact", where, says, wanted))
            else:
                facts[name] = read
    return facts, tuple(problems)


def clean(value: object) -> str:
    """Return a value as it was written, short and without what a terminal would act on."""
    text = value if isinstance(value, str) else dumps(value, default=str, ensure_ascii=False)
    return "".join(one for one in text[:LONGEST] if one.isprintable())


def _yes(name: str, value: object) -> object:
    """Read yes or no; a clause may be told by its words, and is there then."""
    if name == CLAUSE and isinstance(value, str) and value.strip():
        return True
    return value if isinstance(value, bool) else None


def _day(_name: str, value: object) -> date | None:
    return read_day(value)


def _number(_name: str, value: object) -> Decimal | None:
    return read_number(value)


def _count(name: str, value: object) -> int | None:
    return count({name: value}, name)


def _choice(name: str, value: object) -> str | None:
    """Read one of the listed values; a post may be told in any words, and its class is unknown then."""
    if not isinstance(value, str):
        return None
    plain = value.strip().lower().replace(" ", "_")
    if plain in CHOICES[name]:
        return plain
    return clean(value.strip()) or None if name == POST else None


def _text(name: str, value: object) -> object:
    """Read text; a number is text too (``part_month``), and what is returned may be a multiple in a table."""
    if name == "return":
        return read_return(value)
    if isinstance(value, bool) or not isinstance(value, str | int | float | Decimal):
        return None
    return str(value).strip() or None


def _words(_name: str, value: object) -> tuple[str, ...] | None:
    rows = [value] if isinstance(value, str) else value
    return tuple(rows) if isinstance(rows, list | tuple) and all(isinstance(one, str) for one in rows) else None


def _numbers(name: str, value: object) -> tuple[Decimal, ...] | None:
    rows = value if isinstance(value, list | tuple) else [value]
    found = [_number(name, row.get("amount") if isinstance(row, Mapping) else row) for row in rows]
    return None if None in found else tuple(one for one in found if one is not None)


_READERS: Mapping[FactKind, Callable[[str, object], object]] = {
    FactKind.YES: _yes,
    FactKind.DAY: _day,
    FactKind.SUM: _number,
    FactKind.COUNT: _count,
    FactKind.CHOICE: _choice,
    FactKind.TEXT: _text,
    FactKind.WORDS: _words,
    FactKind.SUMS: _numbers,
    FactKind.ROWS: read_rows,
}
