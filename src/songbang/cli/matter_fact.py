"""`songbang matter fact`: facts that a person came to know, set in a matter and checked before they are kept."""

from collections.abc import Sequence
from pathlib import Path

from songbang import __version__
from songbang.basis.case_facts import TABLES, WANTED, case_facts
from songbang.basis.fact_kinds import KINDS, FactKind
from songbang.basis.facts import FACTS, Facts
from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.cli.faults import NOTHING_READ, CommandError, located
from songbang.cli.output import put_json, put_text
from songbang.cli.spoken import plain, spoken_day, spoken_share, spoken_sum, spoken_yes
from songbang.matter.changes import values_put
from songbang.matter.facts_told import FACTS as NAMES
from songbang.matter.read import file_of, read_matter
from songbang.matter.sheet import named
from songbang.matter.write import write_matter
from songbang.reports.plain_values import plain_value
from songbang.reports.script import tell

SHARE = "comp_share"
NO_VALUE = Words("「{written}」要写成 名称=值。", "Write “{written}” as a name, an equals sign and a value.")
SUCH = Words("如：nc_months=24", "For example: nc_months=24")
NO_FACT = Words("没有叫「{name}」的事实。", "No fact is called “{name}”.")
BY_HAND = Words("这一项是表格，请直接写在 {file} 里。", "This one is a table: write it into {file} itself.")
SET = Words("已记下：{label} = {value}", "Noted: {label} = {value}")


def set_facts(folder: Path, typed: Sequence[str], lang: str, *, as_json: bool) -> int:
    """Set the facts, all of them or none."""
    matter = read_matter(folder)
    if isinstance(matter, Problem):
        raise CommandError(located(matter), matter.do, NOTHING_READ)
    file = file_of(folder)
    facts: dict[str, object] = {}
    for written in typed:
        facts.update(_fact(written, file))
    problem = write_matter(folder, values_put("facts", facts))
    if problem is not None:
        raise CommandError(located(problem), problem.do)
    if as_json:
        shown = plain_value(facts, lang)
        put_json({"songbang": __version__, "command": "matter fact", "file": str(file), "facts": shown})
    else:
        put_text("".join(f"{tell(_said(name, value), lang)}\n" for name, value in facts.items()))
    return 0


def _said(name: str, value: object) -> Words:
    label = FACTS[name].label if name in FACTS else Words(name, name)
    return SET.fill(label=label, value=plain_value(value, "zh"))


def _fact(written: str, file: Path) -> Facts:
    name, equals, value = written.partition("=")
    if not equals:
        raise CommandError(NO_VALUE.fill(written=written), SUCH)
    if name not in NAMES:
        raise CommandError(NO_FACT.fill(name=name), named(name, NAMES))
    if KINDS[name] is FactKind.ROWS:
        raise CommandError(TABLES[name], BY_HAND.fill(file=file))
    facts, problems = case_facts({name: _as_typed(name, value)}, file.name)
    if problems:
        raise CommandError(problems[0].says, problems[0].do)
    if not facts:
        raise CommandError(NO_VALUE.fill(written=written), WANTED[KINDS[name]])
    return facts


def _as_typed(name: str, value: str) -> object:
    """Return what was typed as a file would hold it; what is not understood stays as typed and is refused."""
    kind = KINDS[name]
    if kind is FactKind.DAY:
        return spoken_day(value) or value
    if kind is FactKind.YES:
        said = spoken_yes(value)
        return value if said is None else said
    if kind is FactKind.COUNT:
        count = plain(value)
        return int(count) if count.isdecimal() and count.isascii() else value
    if kind is FactKind.SUM:
        amount = spoken_share(value) if name == SHARE else spoken_sum(value)
        return value if amount is None else amount
    if kind in {FactKind.WORDS, FactKind.SUMS}:
        return [one.strip() for one in value.split(",") if one.strip()]
    return value
