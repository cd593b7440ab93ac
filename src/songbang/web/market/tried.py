"""What the page of the sliders was asked for: whose card, which group, which policy, and the fields as they stand."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Final

from fastapi import Depends
from starlette.requests import Request

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.lab.card import Card, Group
from songbang.lab.example import example_card
from songbang.lab.policy import policies
from songbang.lab.read_card import card_text
from songbang.reports.amounts import join
from songbang.store.folder import Folder
from songbang.tasks.refusal import Refusal, refused
from songbang.web.folder_asked import folder_asked
from songbang.web.house import House, house_of
from songbang.web.jobs.market_work import CARD
from songbang.web.market.sliders import LONGEST, Slider, sliders, told

_WRONG: Final = Words("这里要写数：{names}。", "These have to be numbers: {names}.")
_NUMBERS: Final = Words("例如 15 或 0.8；百分比只写数。", "Such as 15 or 0.8; per cent without the sign.")
_FIRST: Final = "ban"


@dataclass(frozen=True, slots=True)
class Tried:
    """A card (``folder`` is where it is kept, ``None`` for the example), a group of it, a policy, what was typed."""

    house: House
    folder: Folder | None
    card: Card
    group: Group
    policy: str
    typed: Mapping[str, str]

    @property
    def fields(self) -> tuple[Slider, ...]:
        """Return every number as it stands."""
        return sliders(self.card, self.group, self.typed)

    @property
    def told(self) -> dict[str, object]:
        """Return what the closed form is asked with; what is no number is a ``Refusal``."""
        wrong = [one.says for one in self.fields if one.is_wrong and one.policy in {"", self.policy}]
        if wrong:
            raise Refusal(_WRONG.fill(names=join(wrong, "、", "; ")), _NUMBERS)
        return told(self.card, self.fields, self.policy)


def tried(request: Request, card: str = "", group: str = "", policy: str = "") -> Tried:
    """Return what was asked; a group or a policy that does not exist is taken for the first. Raises ``Stop``."""
    folder = folder_asked(request, card, "lab") if card else None
    found = example_card() if folder is None else _kept(house_of(request), folder)
    one = next((each for each in found.groups if each.name == group), found.groups[0])
    first = found.policies[0].name if found.policies else _FIRST
    chosen = policy if policy in policies() else first
    typed = {name: value.strip()[:LONGEST] for name, value in request.query_params.items()}
    return Tried(house_of(request), folder, found, one, chosen, typed)


def _kept(house: House, folder: Folder) -> Card:
    data = house.store.folders.read(folder.id, CARD) or b""
    found = card_text(CARD, data.decode("utf-8-sig", errors="replace"))
    if isinstance(found, Problem):
        raise refused(found)
    return found


TriedAsked = Annotated[Tried, Depends(tried)]
