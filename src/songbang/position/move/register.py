"""The names of the list and of the user's table: which are one firm, and which firms own which."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from songbang.matter.matter import Firm
from songbang.position.move.result import Match, Told
from songbang.terms.name_likeness import key


class Step(StrEnum):
    """How one name leads to another: another name of the same firm, an older or newer one, its owner, what it owns."""

    ALIAS = "alias"
    RENAMED = "renamed"
    UP = "up"
    DOWN = "down"


BACK = {Step.UP: Step.DOWN, Step.DOWN: Step.UP}


@dataclass(frozen=True, slots=True)
class Reached:
    """A name (its key) that another leads to: the steps and the names on the way, and who said so."""

    name: str
    steps: tuple[Step, ...] = ()
    via: tuple[str, ...] = ()
    told: Told = Told.NAMES

    @property
    def far(self) -> tuple[int, int]:
        """How far it is: steps between firms first, then steps in all."""
        return sum(one in BACK for one in self.steps), len(self.steps)

    @property
    def by(self) -> Match:
        """What the first name is to the one reached: the same firm, one of its group, or its owner."""
        owning = {one for one in self.steps if one in BACK}
        if owning:
            return Match.PARENT if owning == {Step.DOWN} else Match.AFFILIATE
        return Match.RENAMED if Step.RENAMED in self.steps else Match.ALIAS


@dataclass(slots=True)
class Register:
    """Every link between names, both ways, and the words in which a key was first written."""

    links: dict[str, list[tuple[str, Step, Told]]] = field(default_factory=dict)
    written: dict[str, str] = field(default_factory=dict)

    def note(self, name: str) -> str:
        """Keep the writing of a name and return its key."""
        self.written.setdefault(key(name), name)
        return key(name)

    def link(self, one: str, other: str, step: Step, told: Told) -> None:
        """Note that one name leads to another, and back."""
        first, last = self.note(one), self.note(other)
        if first != last:
            self.links.setdefault(first, []).append((last, step, told))
            self.links.setdefault(last, []).append((first, BACK.get(step, step), told))

    def reached(self, start: str) -> Iterator[Reached]:
        """Yield every other name that one leads to, the nearest first."""
        first = key(start)
        seen, queue = {first}, [Reached(first)]
        while queue:
            here = min(queue, key=lambda one: one.far)
            queue.remove(here)
            if here.steps:
                yield here
            for to, step, told in self.links.get(here.name, ()):
                if to not in seen:
                    seen.add(to)
                    via = (*here.via, self.written[here.name]) if here.steps else ()
                    by = Told.TABLE if Told.TABLE in {here.told, told} else told
                    queue.append(Reached(to, (*here.steps, step), via, by))


def register(listed: Sequence[Firm], table: Sequence[Firm]) -> Register:
    """Return the names of both; a short name that two firms give for themselves tells neither."""
    found = Register()
    shared = _shared((*listed, *table))
    for told, firms in ((Told.PAPERS, listed), (Told.TABLE, table)):
        for firm in firms:
            found.note(firm.name)
            for alias in firm.aliases:
                if key(alias) not in shared:
                    found.link(firm.name, alias, Step.ALIAS, told)
            for step, names in ((Step.RENAMED, firm.former), (Step.DOWN, firm.affiliates), (Step.UP, firm.parents)):
                for name in names:
                    found.link(firm.name, name, step, told)
    return found


def _shared(firms: Iterable[Firm]) -> set[str]:
    owners: dict[str, set[str]] = {}
    for firm in firms:
        for alias in firm.aliases:
            owners.setdefault(key(alias), set()).add(key(firm.name))
    return {alias for alias, names in owners.items() if len(names) > 1}
