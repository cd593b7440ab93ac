"""One step of the interview: the question at hand, and its place among those that are asked."""

from collections.abc import Mapping
from dataclasses import dataclass

from songbang.store.folder import Folder
from songbang.tasks.matter.held import matter_in
from songbang.tasks.matter.questions import FIRST, Question
from songbang.web.house import House, today
from songbang.web.matters.interview import Heard, current, listed
from songbang.web.matters.opened import looked_at


@dataclass(frozen=True, slots=True)
class Step:
    """The question, the one before it, its number of how many, and whether the first answer comes after them."""

    question: Question
    before: Question | None
    number: int
    of: int
    is_first: bool


def step_of(house: House, folder: Folder, heard: Mapping[str, Heard], wanted: str) -> Step | None:
    """Return the step of the question that is wanted, else of the first that is open; ``None`` where none is."""
    with looked_at(house, folder) as place:
        asked = listed(matter_in(place), heard, today())
    found = current(asked, heard, wanted)
    if found is None:
        return None
    part = [one for one in asked if (one in FIRST) == (found in FIRST)]
    at = asked.index(found)
    return Step(found, asked[at - 1] if at else None, part.index(found) + 1, len(part), found in FIRST)
