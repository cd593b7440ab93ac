"""Names as they were written, made comparable: what is certain is joined, what merely looks alike is asked."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from songbang.market.names.aliases import NO_ALIASES, Aliases
from songbang.market.names.alike import Settled, questions
from songbang.market.names.named import FILE, PROPOSED, TABLE, Named
from songbang.market.names.writing import told_by
from songbang.terms.firm import Firm
from songbang.terms.same_firm import firm_key, same_firms

_Same = Sequence[tuple[str, Firm]]


@dataclass(frozen=True, slots=True)
class _Decided:
    """What one writing is: its firm, why, and who says so."""

    firm: str
    why: str
    by: str


def clean(written: Sequence[str], aliases: Aliases = NO_ALIASES) -> Named:
    """Return which firm each writing counts as; the order of the writings changes nothing.

    One firm are writings that differ only in width, brackets, spaces, script and legal form (甲辰科技有限公司,
    甲辰科技), a name with the other name that a bracket gives for it (甲辰科技（简称“甲辰”）, 甲辰), and what the file
    of aliases says. A group is what that file alone can name. Blank writings are left out.
    """
    times = Counter(one.strip() for one in written if one.strip())
    decided = _decided(times, aliases)
    rows = [(name, decided[name], times[name]) for name in sorted(times)]
    group_of = {decided[firm].firm: decided[group].firm for firm, group in aliases.group_of.items()}
    counted = {name: group_of.get(one.firm, one.firm) for name, one, _ in rows}
    return Named(
        {one: counted[one.strip()] for one in written if one.strip()},
        _table(rows, group_of),
        questions({one.firm for _, one, _ in rows}, group_of, _settled(decided, aliases)),
    )


def _decided(times: Mapping[str, int], aliases: Aliases) -> Mapping[str, _Decided]:
    """Return what each writing is, those of the file among them."""
    in_file = aliases.decided()
    names = sorted({*times, *in_file})
    firms = [told_by(name) for name in names]
    groups = ([(names[at], firms[at]) for at in places] for places in same_firms(firms))
    return {name: one for same in groups for name, one in _group(same, times, in_file, aliases.settled)}


def _group(
    same: _Same, times: Mapping[str, int], in_file: Mapping[str, str], settled: frozenset[str]
) -> Iterator[tuple[str, _Decided]]:
    """Yield what each of several writings is that rules take for one firm.

    The file's own writings stand as it says. The others go with them where the file gives all of them one firm; where
    it parts them, what it does not name is a firm of its own.
    """
    told = {in_file[name] for name, _ in same if name in in_file}
    rest = [(name, one) for name, one in same if name not in in_file]
    firm = told.pop() if len(told) == 1 else _chosen(rest, times)
    own = {name for name, _ in same}
    for name, one in same:
        is_firm = in_file.get(name, firm)
        if name in settled or is_firm not in own | {each.name for _, each in same}:
            yield name, _Decided(is_firm, "file", FILE)
        else:
            yield name, _Decided(is_firm, _why(name, one, is_firm), PROPOSED)


def _why(name: str, one: Firm, firm: str) -> str:
    if name == firm:
        return "as_written"
    return "cleaned" if firm_key(one.name) == firm_key(firm) else "alias"


def _chosen(same: _Same, times: Mapping[str, int]) -> str:
    """Return the name a firm goes by: the most often written, the longest of equals, then the first by code point."""
    counted: Counter[str] = Counter()
    for name, one in same:
        counted[one.name] += times.get(name, 0)
    return min(counted, key=lambda name: (-counted[name], -len(name), name), default="")


def _settled(decided: Mapping[str, _Decided], aliases: Aliases) -> Settled:
    """Two firms are settled to be two where the file knows both and a person decided of one of them."""
    known = {decided[name].firm for name in aliases.firm_of}
    settled = {decided[name].firm for name in aliases.settled}
    return lambda one, other: {one, other} <= known and bool({one, other} & settled)


def _table(rows: Sequence[tuple[str, _Decided, int]], group_of: Mapping[str, str]) -> pl.DataFrame:
    cells = [(name, one.firm, group_of.get(one.firm, ""), one.why, one.by, times) for name, one, times in rows]
    return pl.DataFrame(cells, schema=dict(TABLE), orient="row")
