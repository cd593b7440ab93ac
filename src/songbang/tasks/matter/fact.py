"""Facts that a person came to know, set in a matter and checked before they are kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from songbang import __version__
from songbang.basis.case_facts import TABLES, WANTED, case_facts
from songbang.basis.fact_kinds import KINDS, FactKind
from songbang.basis.facts import Facts
from songbang.basis.words import Words
from songbang.matter.changes import values_put
from songbang.matter.facts_told import FACTS as NAMES
from songbang.matter.read import file_of
from songbang.matter.sheet import named
from songbang.matter.write import write_matter
from songbang.reports.plain_values import Json, plain_value
from songbang.tasks.matter.held import kept, matter_in
from songbang.tasks.refusal import Refusal
from songbang.tasks.spoken import spoken_count, spoken_day, spoken_share, spoken_sum, spoken_yes

SHARE = "comp_share"
NO_VALUE = Words("「{written}」要写成 名称=值。", "Write “{written}” as a name, an equals sign and a value.")
SUCH = Words("如：nc_months=24", "For example: nc_months=24")
NO_FACT = Words("没有叫「{name}」的事实。", "No fact is called “{name}”.")
BY_HAND = Words("这一项是表格，请直接写在 {file} 里。", "This one is a table: write it into {file} itself.")


@dataclass(frozen=True, slots=True)
class SetFacts:
    """The facts as they were written, and the file they stand in."""

    file: Path
    facts: Mapping[str, object]


def set_facts(folder: Path, typed: Sequence[str]) -> SetFacts:
    """Set facts typed as ``name=value``, all of them or none; what cannot be read is a ``Refusal``."""
    matter_in(folder)
    file = file_of(folder)
    facts: dict[str, object] = {}
    for written in typed:
        facts.update(_fact(written, file))
    kept(write_matter(folder, values_put("facts", facts)))
    return SetFacts(file, facts)


def fact_json(done: SetFacts, lang: str) -> dict[str, Json]:
    """Return the document of `songbang matter fact --json`."""
    shown = plain_value(done.facts, lang)
    return {"songbang": __version__, "command": "matter fact", "file": str(done.file), "facts": shown}


def _fact(written: str, file: Path) -> Facts:
    name, equals, value = written.partition("=")
    if not equals:
        raise Refusal(NO_VALUE.fill(written=written), SUCH)
    if name not in NAMES:
        raise Refusal(NO_FACT.fill(name=name), named(name, NAMES))
    if KINDS[name] is FactKind.ROWS:
        raise Refusal(TABLES[name], BY_HAND.fill(file=file))
    facts, problems = case_facts({name: _as_typed(name, value)}, file.name)
    if problems:
        raise Refusal(problems[0].says, problems[0].do)
    if not facts:
        raise Refusal(NO_VALUE.fill(written=written), WANTED[KINDS[name]])
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
        count = spoken_count(value)
        return value if count is None else count
    if kind is FactKind.SUM:
        amount = spoken_share(value) if name == SHARE else spoken_sum(value)
        return value if amount is None else amount
    if kind in {FactKind.WORDS, FactKind.SUMS}:
        return [one.strip() for one in value.split(",") if one.strip()]
    return value
