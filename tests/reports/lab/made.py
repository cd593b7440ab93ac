"""Small runs of the lab on a made-up market: what its pages are tried on."""

import tomllib
from functools import cache

from tests.lab.cards import TEXT

from songbang.basis.list_graph import ListGraph
from songbang.lab.card import Card
from songbang.lab.chosen import Chosen
from songbang.lab.how import How
from songbang.lab.outcome import Outcome
from songbang.lab.read_card import card_told
from songbang.lab.run import run

EVIL = "</script><script>alert(1)</script>"
FORMULA = "=1+1"
FIRMS = ("甲辰科技", "乙巳智能", "丙午数据", EVIL, FORMULA)
GRAPH = ListGraph(FIRMS, (0, 1, 2, 3, 4), (1, 2, 0, 0, 1), (1.0,) * 5, (True,) * 4 + (False,))
POLICIES = (
    Chosen("ban"),
    Chosen("cap_months", {"months": 6.0}, source="a proposal"),
    Chosen("one_firm_drops", {"share": 0.1}, firm="甲辰科技"),
)


def card(says: str = EVIL, *, firms: bool = True) -> Card:
    told = tomllib.loads(TEXT)
    told["group"]["makers"]["says"] = {"zh": f"做事的人{says}", "en": f"Makers {says}"}
    told["group"]["makers"]["pay"]["source"] = f"{FORMULA} {says}"
    if not firms:
        del told["firms"]
    made = card_told("made", told)
    assert isinstance(made, Card)
    return made


@cache
def whole() -> Outcome:
    """Return three policies on all three levels."""
    return run(card(), POLICIES, 7, How(draws=12, workers=1500, months=24), graph=GRAPH)


@cache
def bare() -> Outcome:
    """Return one policy in closed form, on a card without firms and without a range."""
    return run(card(firms=False), POLICIES[:1], 7, How(draws=1, levels=("L0",)))
