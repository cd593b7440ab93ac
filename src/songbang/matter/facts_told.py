"""The facts of a matter as its file tells them, each with where it was told."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from songbang.basis.case_facts import case_facts
from songbang.basis.fact_kinds import KINDS
from songbang.basis.facts import Facts
from songbang.basis.words import Words
from songbang.matter.cells import OFFSET, TEXT, Cell
from songbang.matter.sheet import Sheet, entries
from songbang.matter.source import Source

ELSEWHERE = {"place", "on"}
"""Names of a file of facts that a matter tells at its top, or that the command tells."""
FACTS = frozenset(KINDS) - ELSEWHERE
VERBATIM = Cell(lambda value: value if isinstance(value, str) else None, TEXT.wanted)
"""Words of a paper: blanks and line breaks stand in them as they stand there."""
SOURCE = {"fact": TEXT, "paper": TEXT, "start": OFFSET, "end": OFFSET, "text": VERBATIM}

NO_FACT = Words(
    "没有写「{fact}」这个事实，它的出处没有用上。", "The fact “{fact}” is not told, so its source is not used."
)
ADD_FACT = Words("在 [facts] 里写上它，或删掉这一段。", "Write it under [facts], or delete this entry.")
MOST_TIMES = 10
"""What a month of compensation is at most, in months of pay; more is a percentage without its sign."""
TOO_MUCH = Words(
    "「comp_share」是工资的 {times} 倍，没有计入。", "“comp_share” is {times} times the pay; it does not count."
)
AS_SHARE = Words("百分之三十写成 0.30。", "Write thirty per cent as 0.30.")
NO_MONTHS = Words("「nc_months」是 0 个月，没有计入。", "“nc_months” is no month at all; it does not count.")
AS_MONTHS = Words(
    "写协议约定的月数；不知道就删掉这一行；没有写期限的，写 nc_term_stated = false。",
    "Write the months of the papers; delete the line if you do not know; if they name none, nc_term_stated = false.",
)
BACKWARDS = Words("「end」小于「start」，这个位置没有计入。", "“end” is before “start”; this place does not count.")
SWAP = Words("start 写开头，end 写结尾。", "Write where it begins as start and where it ends as end.")


def facts_told(value: object, sheet: Sheet) -> Facts:
    """Return the facts by name, typed; what is wrong with others is told with its line."""
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        sheet.no_table(("facts",))
        return {}
    facts: dict[str, object] = {}
    for name, one in value.items():
        if name not in FACTS:
            sheet.unknown(("facts", name), name, FACTS, "unknown_fact")
            continue
        read, problems = case_facts({name: one}, sheet.file)
        facts.update(_sensible(read, sheet))
        sheet.problems += [replace(problem, line=sheet.line(("facts", name))) for problem in problems]
    return facts


def _sensible(read: Facts, sheet: Sheet) -> Facts:
    """Return a fact that was read; one that can only be a slip of the pen is told and does not count."""
    share, months = read.get("comp_share"), read.get("nc_months")
    if isinstance(share, Decimal | Fraction) and share > MOST_TIMES:
        sheet.fault("wrong_value", ("facts", "comp_share"), TOO_MUCH.fill(times=share), AS_SHARE)
        return {}
    if months == 0:
        sheet.fault("wrong_value", ("facts", "nc_months"), NO_MONTHS, AS_MONTHS)
        return {}
    return read


def sources_told(value: object, facts: Facts, sheet: Sheet) -> Mapping[str, Source]:
    """Return for each fact the words of a paper that tell it, else its line in the file."""
    told = {name: sheet.source(("facts", name)) for name in facts}
    for at, one in enumerate(entries(value)):
        path = ("source", at)
        read = sheet.table(path, one, SOURCE)
        if not isinstance(one, Mapping) or not sheet.whole(path, read, ("fact", "paper")):
            continue
        fact = str(read["fact"])
        if fact not in FACTS:
            sheet.unknown((*path, "fact"), fact, FACTS, "unknown_fact")
        elif fact not in facts:
            sheet.fault("no_such_fact", (*path, "fact"), NO_FACT.fill(fact=fact), ADD_FACT)
        else:
            told[fact] = _source(read, path, sheet)
    return told


def _source(read: Mapping[str, object], path: tuple[str, int], sheet: Sheet) -> Source:
    start, end = read.get("start"), read.get("end")
    if isinstance(start, int) and isinstance(end, int) and end < start:
        sheet.fault("wrong_value", (*path, "end"), BACKWARDS, SWAP)
        start, end = None, None
    ends = (start, end) if isinstance(start, int) and isinstance(end, int) else (None, None)
    return Source(str(read["paper"]), None, str(read.get("text", "")), *ends)
