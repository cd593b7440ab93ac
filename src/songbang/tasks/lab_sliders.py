"""The closed form for one group of posts, by numbers given: fast enough to follow a slider."""

from collections.abc import Mapping

import numpy as np

from songbang import __version__
from songbang.basis.problem import Problem
from songbang.lab.card import Card
from songbang.lab.card_keys import Key, card_keys
from songbang.lab.definitions import lines, measures
from songbang.lab.ladder.steady import posted
from songbang.lab.policy import NotTold, policies
from songbang.lab.read_card import card_told
from songbang.lab.who_pays import payroll
from songbang.lab.worked import Pair, Worked, under, work
from songbang.reports.plain_values import Json
from songbang.reports.script import tell
from songbang.tasks.lab_asked import not_told
from songbang.tasks.lab_told import MODEL
from songbang.tasks.refusal import refused

NAME, GROUP = "sliders", "group"
RANKS = 41


def slide(told: Mapping[str, object], currency: str = "CNY") -> tuple[Card, Worked]:
    """Work out one policy in one group.

    ``told`` holds ``group`` and ``restraint`` (numbers as a card has them) and ``policy`` (its name under ``policy``,
    with its numbers), and ``firms`` as a card has it where their costs are to be told. What is wrong with them is a
    ``Refusal``, told as of a card.
    """
    known: dict[str, object] = {
        GROUP: {GROUP: told.get(GROUP, {})},
        "restraint": told.get("restraint", {}),
        "policy": [told.get("policy")],
        **({"firms": told["firms"]} if told.get("firms") else {}),
    }
    card = card_told(NAME, {"currency": currency, **known})
    if isinstance(card, Problem):
        raise refused(card)
    try:
        return card, work(card, card.groups[0], under(card, card.policies[0]))
    except NotTold as error:
        raise not_told(error, card.policies[0].name) from None


def slide_json(told: Mapping[str, object], lang: str) -> dict[str, Json]:
    """Return what one policy does in one group, as one JSON document; ranges are the business of a whole card."""
    card, found = slide(told)
    chosen = card.policies[0]
    return {
        "songbang": __version__,
        "command": "lab_sliders",
        "model": tell(MODEL, lang),
        "policy": chosen.name,
        "numbers": {**chosen.numbers},
        "limits": tell(policies()[chosen.name].limits, lang),
        "workers": found.group.workers,
        "payroll": payroll(found.group, found.before),
        "productivity": found.productivity,
        "wages": _wages(found),
        "figures": {name: _pair(one) for name, one in found.figures.items()},
        "bills": {name: _pair(one) for name, one in found.bills.items()},
    }


def sliders_json(lang: str) -> dict[str, Json]:
    """Return what may be set and between what, which policies there are, and what the figures mean."""
    tables = {name: {key: _key(one, lang) for key, one in card_keys(name).items()} for name in (GROUP, "restraint")}
    return {
        "songbang": __version__,
        "command": "lab_sliders",
        "model": tell(MODEL, lang),
        "keys": {**tables},
        "policies": {
            name: {
                "says": tell(one.says, lang),
                "limits": tell(one.limits, lang),
                "decides": one.decides,
                "parameters": {
                    key: {"says": tell(number.says, lang), "least": number.least, "most": number.most}
                    for key, number in one.parameters.items()
                },
            }
            for name, one in policies().items()
        },
        "measures": {
            name: {
                "label": tell(one.label, lang),
                "says": tell(one.says, lang),
                "unit": one.unit,
                "relative": one.relative,
            }
            for name, one in measures().items()
        },
        "lines": {
            name: {"label": tell(one.label, lang), "says": tell(one.says, lang), "side": one.side}
            for name, one in lines().items()
        },
    }


def _wages(found: Worked) -> Json:
    """Return what is paid at each rank of offers, in money a month, before and after: for a picture."""
    ranks = np.linspace(0.0, 1.0, RANKS)
    before, after = (posted(one, ranks) * found.productivity for one in (found.before, found.after))
    return {"ranks": [*ranks.tolist()], "before": [*before.tolist()], "after": [*after.tolist()]}


def _pair(one: Pair) -> Json:
    return {"before": one.before, "after": one.after, "change": one.change}


def _key(one: Key, lang: str) -> Json:
    return {
        "says": tell(one.says, lang),
        "unit": one.unit,
        "least": one.least,
        "most": one.ask,
        "open": one.open,
        "needed": one.needed,
    }
