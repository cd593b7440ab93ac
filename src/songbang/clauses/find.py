"""From passages to clauses: every kind looks at every sentence it might be in, and neighbours are joined."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from typing import Protocol, cast

from songbang.basis.span import Span
from songbang.clauses.clause import Clause, Kind
from songbang.clauses.continuation import continues, leads_in
from songbang.clauses.cue import Cue, compiled
from songbang.clauses.cuts import breaches_apart
from songbang.clauses.recital import is_recital
from songbang.clauses.scene import paper_scene, title_scene
from songbang.clauses.sieve import sieve
from songbang.clauses.sight import Sight, sights
from songbang.passages.passages import Passages

_NEAR = 6  # sentences: as far back as a duty is still being talked of


class KindModule(Protocol):
    """What a module of this folder brings for its kind."""

    KIND: Kind
    STAGE: int
    SIEVE: Sequence[str]
    CUES: Sequence[Cue]
    NEVER: Sequence[Cue]
    EXAMPLES: Sequence[str]
    COUNTER_EXAMPLES: Sequence[str]


@lru_cache(maxsize=1)
def kind_modules() -> tuple[KindModule, ...]:
    """Return the modules of all kinds: each kind has the file of its name in this folder."""
    return tuple(cast("KindModule", import_module(f"songbang.clauses.{kind.value}")) for kind in Kind)


@dataclass(slots=True)
class _Run:
    """Neighbouring sentences of one kind, by their index among the sights."""

    kind: Kind
    first: int
    last: int


def find(passages: Passages, paper_number: int = 0) -> tuple[Clause, ...]:
    """Return the clauses of one paper in reading order, without terms; ids are ``p<paper>.c<clause>``."""
    seen = sights(passages)
    kinds = _kinds(passages, seen)
    runs = sorted(_runs(seen, kinds), key=lambda run: (run.first, list(Kind).index(run.kind)))
    clauses: list[Clause] = []
    for run in runs:
        number = passages.items[seen[run.first].item].number
        for span in _spans(passages, seen, run):
            page = passages.paper.page_at(span.start)
            clauses.append(Clause(f"p{paper_number}.c{len(clauses)}", run.kind, span, number, page))
    return tuple(clauses)


def _kinds(passages: Passages, seen: Sequence[Sight]) -> list[set[Kind]]:
    """Return for each sentence the kinds it shows: duties first, then what hangs on a duty."""
    paper = paper_scene(passages)
    found: list[set[Kind]] = [set() for _ in seen]
    may = sieve([sight.full for sight in seen], {module.KIND: module.SIEVE for module in kind_modules()})
    for stage in (1, 2):
        whole = paper | _whole_scene(paper, found)
        tabled: frozenset[str] = frozenset()
        modules = [module for module in kind_modules() if stage == module.STAGE]
        for sight in seen:
            if not may[sight.index] or is_recital(sight.words) or (sight.opens_list and _has_list(seen, sight)):
                continue
            around = whole | title_scene(sight.headings)
            for module in modules:
                if module.KIND in may[sight.index] and _shows(module, sight, around | tabled | _near_scene(found, sight)):
                    found[sight.index].add(module.KIND)
            if found[sight.index] and _POINTS_TO_TABLE.search(sight.words):
                tabled = frozenset({"tabled"})  # the figures are set there; the table only spells them out
    return found


def _has_list(seen: Sequence[Sight], sight: Sight) -> bool:
    following = seen[sight.index + 1] if sight.index + 1 < len(seen) else None
    return following is not None and following.lead == sight.words


def _shows(module: KindModule, sight: Sight, scene: frozenset[str]) -> bool:
    # cues first: nearly every sentence shows none, and what would undo one need not be looked for
    for cue in module.CUES:
        if cue.meets(sight.full, scene):
            return not any(never.meets(sight.words, scene) for never in module.NEVER)
    return False


_POINTS_TO_TABLE = compiled(r"附表|下表|上表")
_TALKED_OF = {Kind.NON_COMPETE, Kind.COMPENSATION, Kind.ACTIVATION}
_BINDS = {Kind.NON_COMPETE, Kind.IN_SERVICE_NON_COMPETE, Kind.NON_SOLICIT_CUSTOMERS, Kind.NON_SOLICIT_EMPLOYEES,
          Kind.CONFIDENTIALITY, Kind.OTHER_RESTRAINT, Kind.TRAVEL_APPROVAL}  # fmt: skip


def _whole_scene(paper: frozenset[str], found: Sequence[set[Kind]]) -> frozenset[str]:
    """Return what the duties found so far say of the whole paper."""
    all_kinds = set().union(*found) if found else set()
    flags = set()
    if Kind.NON_COMPETE in all_kinds:
        flags |= {"has_nc", "nc_any"}
    if "nc_paper" in paper and "free" not in paper:
        flags.add("nc_any")
    if all_kinds & _BINDS:
        flags.add("bound")
    if Kind.NO_POACH in all_kinds:
        flags.add("has_no_poach")
    return frozenset(flags)


def _near_scene(found: Sequence[set[Kind]], sight: Sight) -> frozenset[str]:
    """Return what the sentences just before say of this one."""
    flags = set()
    if sight.in_table:
        flags.add("in_table")
    if not found[sight.index]:
        flags.add("alone")
    for back in range(max(0, sight.index - _NEAR), sight.index + 1):
        if not found[back].isdisjoint(_TALKED_OF):
            flags.add("near_nc")
    return frozenset(flags)


def _runs(seen: Sequence[Sight], kinds: Sequence[set[Kind]]) -> list[_Run]:
    runs: list[_Run] = []
    opened: dict[Kind, _Run] = {}
    for sight, own in zip(seen, kinds, strict=True):
        for kind in own:
            last = opened.get(kind)
            if last and last.last == sight.index - 1 and _together(kind, seen[last.last], sight):
                last.last = sight.index
            else:
                opened[kind] = _Run(kind, _first(kind, seen, kinds, sight), sight.index)
                runs.append(opened[kind])
        if not own:
            _extend(opened, seen, sight)
    return runs


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


def _extend(opened: dict[Kind, _Run], seen: Sequence[Sight], sight: Sight) -> None:
    """Let a sentence without a kind go on with a clause that ends just before it."""
    for kind, run in opened.items():
        before = seen[run.last]
        if run.last != sight.index - 1:
            continue
        same = before.item == sight.item and before.words.endswith(";")
        same = same or seen[run.first].item <= sight.listed_under <= before.item  # (1) … (2) … what the clause hangs on
        if same or (sight.item - before.item <= 1 and continues(kind, sight.words)):
            run.last = sight.index


def _spans(passages: Passages, seen: Sequence[Sight], run: _Run) -> list[Span]:
    """Return the place of a run; two places where one sentence sets a sum for each of two breaches."""
    sentence = seen[run.first].sentence
    if run.kind is not Kind.LIQUIDATED_DAMAGES or run.first != run.last:
        return [_span(passages, seen, run)]
    return [passages.span(sentence.start + left, sentence.start + right) for left, right in breaches_apart(sentence.text)]


def _span(passages: Passages, seen: Sequence[Sight], run: _Run) -> Span:
    """Return the place of a run, with the words that open its list."""
    start = seen[run.first].sentence.start
    if seen[run.first].lead and run.first and seen[run.first - 1].words == seen[run.first].lead:
        start = seen[run.first - 1].sentence.start
    return passages.span(start, seen[run.last].sentence.end)
