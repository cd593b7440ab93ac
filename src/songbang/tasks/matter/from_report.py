"""A matter filled with what its papers say: each fact with its place in them; what is there already stays."""

from collections.abc import Iterator
from pathlib import Path

from songbang.basis.case_facts import case_facts
from songbang.basis.case_rows import read_day
from songbang.basis.choice_words import fact_label
from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.matter.cells import PLACE
from songbang.matter.changes import Change, entry_added, values_put
from songbang.matter.event import EventKind
from songbang.matter.facts_told import SOURCE
from songbang.matter.matter import Matter, Party
from songbang.matter.write import write_matter
from songbang.reports.amounts import join
from songbang.reports.fact_values import value_words
from songbang.tasks.matter.held import kept, matter_in
from songbang.tasks.matter.report_agreement import agreement_of, readable
from songbang.tasks.matter.report_file import Table, report_facts, table, text

Filled = tuple[tuple[str, ...], tuple[Problem, ...]]

COUNTRY_ONLY = "-"
DIFFER = Words(
    "「{name}」先按 {value} 填了；文件里另有 {others}。", "“{name}” is filled as {value}; the papers also say {others}."
)
WHICH = Words(
    "看看哪一份算数；不对的，在“事实”（文件里的 [facts]）里改。",
    "See which paper counts; what is wrong is corrected among the facts ([facts] in the file).",
)


def fill(report: Path | Table, folder: Path) -> Filled:
    """Write what the papers say into the matter, all at once; return the names filled and what to look at.

    ``report`` is the document of `songbang read --json`, its file, or the folder of it.
    """
    facts, listed = report_facts(report)
    matter = matter_in(folder)
    told = {name: value for name, value in _facts(facts).items() if matter.facts.get(name) is None}
    agreement = agreement_of(facts, listed, matter)
    changes = [*_heads(facts, matter), *_told(facts, told)]
    if agreement:
        changes.append(("agreement", values_put("agreement", agreement)))
    kept(write_matter(folder, *(change for _, change in changes)))
    names = dict.fromkeys(name for name, _ in changes if name not in {"source", "facts"})
    return (*names, *told), tuple(_differing(facts, told))


def _facts(facts: Table) -> dict[str, object]:
    """Return the facts of the report that can be read as such, as they stand there."""
    found = {}
    for name, one in table(facts, "told").items():
        value = table({"": one}, "").get("value")
        if value is not None and case_facts({name: value}, "")[0]:
            found[name] = value
    return found


def _told(facts: Table, told: dict[str, object]) -> Iterator[tuple[str, Change]]:
    if told:
        yield "facts", values_put("facts", told)
    for name in told:
        one = table(table(facts, "told"), name)
        if text(one, "paper"):
            yield "source", entry_added("source", {**readable(one, SOURCE), "fact": name})


def _heads(facts: Table, matter: Matter) -> Iterator[tuple[str, Change]]:
    """Yield the place, the sides and the day of signing, where nobody has told them yet."""
    place = PLACE.read(facts.get("place"))
    # a country alone leaves open which local rules hold: the person is asked for the city
    if isinstance(place, str) and COUNTRY_ONLY in place and matter.place is None:
        yield "place", values_put("", {"place": place})
    for name, key, party in (("employer", "employer", matter.employer), ("person", "worker", matter.person)):
        called = text(facts, key)
        if called and party == Party():
            yield name, values_put(name, {"name": called})
    day = read_day(facts.get("signed_on"))
    known = matter.facts.get("signed") or any(event.kind is EventKind.SIGNED for event in matter.events)
    if day is not None and not known:
        yield "signed", entry_added("event", {"date": day, "kind": EventKind.SIGNED.value})


def _differing(facts: Table, told: dict[str, object]) -> Iterator[Problem]:
    for name, value in told.items():
        one = table(table(facts, "told"), name)
        others = one.get("others")
        if isinstance(others, list) and others:
            also = join((value_words(name, one) for one in others), "、")
            says = DIFFER.fill(name=fact_label(name), value=value_words(name, value), others=also)
            yield Problem("papers_differ", text(one, "paper") or "", says, WHICH)
