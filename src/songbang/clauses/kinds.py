"""Which kinds each sentence shows: every kind looks at every sentence it might be in."""

from collections.abc import Sequence
from functools import lru_cache
from importlib import import_module
from typing import Protocol, cast

from songbang.clauses.clause import Kind
from songbang.clauses.cue import Cue, compiled
from songbang.clauses.recital import is_recital
from songbang.clauses.scene import paper_scene, title_scene
from songbang.clauses.sieve import sieve
from songbang.clauses.sight import Sight
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


def kinds_shown(passages: Passages, seen: Sequence[Sight]) -> list[set[Kind]]:
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
                if module.KIND in may[sight.index] and _shows(
                    module, sight, around | tabled | _near_scene(found, sight)
                ):
                    found[sight.index].add(module.KIND)
            if found[sight.index] and _POINTS_TO_TABLE.search(sight.words):
                tabled = frozenset({"tabled"})  # the figures are set there; the table only spells them out
    return found


def _has_list(seen: Sequence[Sight], sight: Sight) -> bool:
    following = seen[sight.index + 1] if sight.index + 1 < len(seen) else None
    return following is not None and following.lead == sight.words


def _shows(module: KindModule, sight: Sight, scene: frozenset[str]) -> bool:
    # cues first: nearly every sentence shows none, and what would undo one need not be looked for
    cues, nevers = _fitting(module.KIND, scene, latin=sight.full.isascii())
    for cue in cues:
        if cue.shown(sight.full):
            return not any(never.shown(sight.words) for never in nevers)
    return False


@lru_cache(maxsize=4096)
def _fitting(kind: Kind, scene: frozenset[str], *, latin: bool) -> tuple[tuple[Cue, ...], tuple[Cue, ...]]:
    """Return the cues of a kind that count in a scene, and those that undo one: few scenes come again and again.

    A sentence without a Chinese character shows only what English cues find, so no other is asked.
    """
    module = next(module for module in kind_modules() if kind is module.KIND)
    cues = (cue for cue in module.CUES if cue.fits(scene) and (not latin or "english" in cue.scene))
    return tuple(cues), tuple(cue for cue in module.NEVER if cue.fits(scene))


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
    if any(Kind.IN_SERVICE_NON_COMPETE in kinds for kinds in found[max(0, sight.index - 2) : sight.index]):
        flags.add("after_serving")
    for back in range(max(0, sight.index - _NEAR), sight.index + 1):
        if not found[back].isdisjoint(_TALKED_OF):
            flags.add("near_nc")
    return frozenset(flags)
