"""Neighbouring sentences of one kind, joined into one clause or kept apart."""

from collections.abc import Mapping, Sequence
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
    rows = {sight.row: sight.index for sight in reversed(seen)}
    for sight, own in zip(seen, kinds, strict=True):
        for kind in own:
            last = opened.get(kind)
            if last and last.last == sight.index - 1 and _together(kind, seen[last.last], sight):
                last.last = sight.index
            else:
                opened[kind] = Run(kind, _first(kind, seen, kinds, sight, rows), sight.index)
                runs.append(opened[kind])
        if not own:
            _extend(opened, seen, sight)
    return sorted(runs, key=lambda run: (run.first, list(Kind).index(run.kind)))


_OWN_TIME = compiled(
    r"\b(?:[Ff]or|[Ww]ithin|[Dd]uring) (?:a period of )?[\w()-]+ (?:\(\d+\) )?(?:months?|years?|weeks?)\b"
)
_FIGURE = compiled(r"<MONEY>|<SHARE>|<TIMES>|最低工资")


def _together(kind: Kind, before: Sight, this: Sight) -> bool:
    """Tell whether two neighbours of one kind are one clause.

    Sentences of one item or list are; so is an article on how compensation is paid, behind the one that sets it.
    Damages stay apart, but for the sums in one row of a table.
    """
    if kind is Kind.LIQUIDATED_DAMAGES:
        return this.is_figure and before.row == this.row
    if before.item != this.item and _times_differ(before.words, this.words):
        return False
    if before.group == this.group:
        return True
    return kind is Kind.COMPENSATION and before.headings == this.headings and not _FIGURE.search(this.words)


def _times_differ(before: str, this: str) -> bool:
    """Tell whether two entries of an English list each state a time of their own: twelve months, eighteen months."""
    one, other = _OWN_TIME.search(before), _OWN_TIME.search(this)
    return one is not None and other is not None and one.group() != other.group()


def _first(
    kind: Kind,
    seen: Sequence[Sight],
    kinds: Sequence[set[Kind]],
    sight: Sight,
    rows: Mapping[tuple[int, int] | None, int],
) -> int:
    """Return where a clause begins: a sentence earlier where that leads in, or only a semicolon parts the two.

    ``rows`` tells where each row of a table begins.
    """
    before = seen[sight.index - 1] if sight.index else None
    if kind is Kind.LIQUIDATED_DAMAGES and sight.is_figure:
        return rows[sight.row]
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
