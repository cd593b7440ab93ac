"""Neighbouring sentences of one kind, joined into one clause or kept apart."""

from collections.abc import Sequence
from dataclasses import dataclass

from songbang.clauses.clause import Kind
from songbang.clauses.continuation import continues, leads_in
from songbang.clauses.cue import compiled
from songbang.clauses.sight import Sight


@dataclass(slots=True)
class Run:
    """Neighbouring sentences of one kind, by their index among the sights."""

    kind: Kind
    first: int
    last: int


def runs_of(seen: Sequence[Sight], kinds: Sequence[set[Kind]]) -> list[Run]:
    """Return the runs of all kinds, in the order in which they begin."""
    runs: list[Run] = []
    opened: dict[Kind, Run] = {}
    for sight, own in zip(seen, kinds, strict=True):
        for kind in own:
            last = opened.get(kind)
            if last and last.last == sight.index - 1 and _together(kind, seen[last.last], sight):
                last.last = sight.index
            else:
                opened[kind] = Run(kind, _first(kind, seen, kinds, sight), sight.index)
                runs.append(opened[kind])
        if not own:
            _extend(opened, seen, sight)
    return sorted(runs, key=lambda run: (run.first, list(Kind).index(run.kind)))


_FIGURE = compiled(r"<MONEY>|<SHARE>|<TIMES>|最低工资")


def _together(kind: Kind, before: Sight, this: Sight) -> bool:
    """Tell whether two neighbours of one kind are one clause.

    Sentences of one item or list are; so is an article on how compensation is paid, behind the one that sets it.
    Damages stay apart, but for the sums in one row of a table.
    """
    if kind is Kind.LIQUIDATED_DAMAGES:
        return this.is_figure and before.row == this.row
    if before.group == this.group:
        return True
    return kind is Kind.COMPENSATION and before.headings == this.headings and not _FIGURE.search(this.words)


def _first(kind: Kind, seen: Sequence[Sight], kinds: Sequence[set[Kind]], sight: Sight) -> int:
    """Return where a clause begins: a sentence earlier where that leads in, or only a semicolon parts the two."""
    before = seen[sight.index - 1] if sight.index else None
    if kind is Kind.LIQUIDATED_DAMAGES and sight.is_figure:
        return next(other.index for other in seen if other.row == sight.row)
    if not before or before.item != sight.item or kinds[before.index]:
        return sight.index
    if before.words.endswith(";") or leads_in(kind, before.words):
        return before.index
    return sight.index


def _extend(opened: dict[Kind, Run], seen: Sequence[Sight], sight: Sight) -> None:
    """Let a sentence without a kind go on with a clause that ends just before it."""
    for kind, run in opened.items():
        before = seen[run.last]
        if run.last != sight.index - 1:
            continue
        same = before.item == sight.item and before.words.endswith(";")
        same = same or seen[run.first].item <= sight.listed_under <= before.item  # (1) … (2) … what the clause hangs on
        if same or (sight.item - before.item <= 1 and continues(kind, sight.words)):
            run.last = sight.index
