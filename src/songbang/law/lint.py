"""What is wrong in the files of the law, beyond what stops an entry from being read."""

from collections.abc import Collection, Iterator, Mapping
from itertools import pairwise

from songbang.basis.problem import Problem
from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.law.files import flaw
from songbang.law.in_force import Law
from songbang.law.place import Place


def lint(law: Law, figures: Mapping[str, Collection[str]]) -> tuple[Problem, ...]:
    """Return every fault of the law: those found while reading, and what only shows when entries are set side by side.

    ``figures`` names for each rule the figures that its provisions carry; a key that is neither is a slip.
    """
    found = list(law.problems)
    for place in law.places.values():
        found += _places(place, law)
        for provision in place.provisions:
            found += _provision(provision, figures)
    return tuple(found)


def _provision(provision: Provision, figures: Mapping[str, Collection[str]]) -> Iterator[Problem]:
    where = f"places/{provision.place} {provision.id} {provision.start}"
    if provision.rule not in figures:
        yield flaw(where, Words(f"没有叫「{provision.rule}」的规则。", f"No rule is called “{provision.rule}”."),
                   Words(f"可用：{'、'.join(figures)}。", f"There are: {', '.join(figures)}."))  # fmt: skip
    wanted, given = set(figures.get(provision.rule, provision.values)), set(provision.values)
    if wanted != given:
        yield flaw(
            where,
            Words(f"规则要的数值是{sorted(wanted)}，写的是{sorted(given)}。", f"The rule takes {sorted(wanted)}, given are {sorted(given)}."),
            Words("改正键名，或补上缺的。", "Correct the keys or add what is missing."),
        )  # fmt: skip
    if not provision.id.startswith(f"{provision.place}."):
        yield flaw(where, Words("id 要以地方代号加点开头。", "The id must begin with its place and a dot."),
                   Words(f"写成 {provision.place}.主题.要点。", f"Write {provision.place}.topic.point."))  # fmt: skip
    if provision.until is not None and provision.until < provision.start:
        yield flaw(
            where, Words("until 早于 from。", "until lies before from."), Words("改正日期。", "Correct the dates.")
        )
    if provision.verified and not provision.checked_with:
        yield flaw(where, Words("verified = true，却没写跟什么核对过。", "verified = true names no text it was compared with."),
                   Words("写上 checked_with，或改为 false。", "Add checked_with, or set it to false."))  # fmt: skip


def _places(place: Place, law: Law) -> Iterator[Problem]:
    by_id: dict[str, list[Provision]] = {}
    for provision in sorted(place.provisions, key=lambda provision: provision.start):
        by_id.setdefault(provision.id, []).append(provision)
    for name, versions in by_id.items():
        for earlier, later in pairwise(versions):
            if earlier.until is None or earlier.until >= later.start:
                yield flaw(
                    f"places/{place.id} {name} {later.start}",
                    Words(f"与 {earlier.start} 起的版本重叠。", f"Overlaps the version that begins {earlier.start}."),
                    Words("给前一个版本写上 until。", "Give the earlier version its until."),
                )
    known = {provision.id for other in law.places.values() for provision in other.provisions}
    proved = {case.provision for case in place.cases}
    for name in sorted(by_id.keys() - proved):
        yield flaw(
            f"places/{place.id} {name}",
            Words("没有案例。", "It has no case."),
            Words("加一个 [[case]]。", "Add a [[case]]."),
        )
    for name in sorted((proved | {over for one in place.provisions for over in one.overrides}) - known):
        yield flaw(
            f"places/{place.id} {name}",
            Words("没有这个条目。", "There is no such provision."),
            Words("改正 id。", "Correct the id."),
        )
