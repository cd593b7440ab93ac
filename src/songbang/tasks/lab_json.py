"""The document of `songbang lab --json`: figures with their definitions, the card, seeds and hash to have it again."""

from songbang import __version__
from songbang.lab.card import Card
from songbang.lab.card_keys import card_keys
from songbang.lab.definitions import lines, measures
from songbang.reports.contract_json import problem_json
from songbang.reports.plain_values import Json, plain_value
from songbang.reports.script import tell
from songbang.tasks.lab import LabResult
from songbang.tasks.lab_game_json import game_json
from songbang.tasks.lab_lists import Players
from songbang.tasks.lab_policy_json import policy_json
from songbang.tasks.lab_published_json import limits_json, published_json
from songbang.tasks.lab_told import MODEL


def lab_json(found: LabResult, lang: str) -> dict[str, Json]:
    """Return the document; no figure stands without its definition, no model without its name."""
    outcome, players = found.outcome, found.players
    problems = () if players is None else players.found.lists.problems
    return {
        "songbang": __version__,
        "command": "lab",
        "model": tell(MODEL, lang),
        "notes": [tell(one, lang) for one in found.notes],
        "card": {**_card(outcome.card, lang), "hash": outcome.card_hash, "assumptions": [*outcome.assumptions]},
        "seed": outcome.seed,
        "how": plain_value(outcome.how, lang),
        "swing": outcome.swing,
        "measures": {name: plain_value(one, lang) for name, one in measures().items()},
        "lines": {name: plain_value(one, lang) for name, one in lines().items()},
        "policies": [policy_json(one, lang) for one in outcome.policies],
        "game": game_json(outcome.game, lang),
        "lists": None if players is None else _lists(players, lang),
        **published_json(lang),
        **limits_json(lang),
        "problems": [problem_json(one, lang) for one in problems],
    }


def _lists(players: Players, lang: str) -> dict[str, Json]:
    """Return whether the ranking of the lists gives firms a standing in the game, and why."""
    ranking = players.found.ranking
    return {
        "lists": ranking.lists,
        "rankable": ranking.rankable,
        "because": tell(ranking.because, lang),
        "standing": players.standing is not None,
    }


def _card(card: Card, lang: str) -> dict[str, Json]:
    """Return the card; its numbers mean what ``keys`` says."""
    tables = ("group", "restraint", "firms")
    keys: dict[str, Json] = {
        f"{table}.{name}": {"says": tell(one.says, lang), "unit": one.unit}
        for table in tables
        for name, one in card_keys(table).items()
    }
    return {
        "name": card.name,
        "says": tell(card.says, lang),
        "currency": card.currency,
        "is_example": card.is_example,
        "keys": keys,
        "groups": plain_value(card.groups, lang),
        "restraint": plain_value(card.restraint, lang),
        "firms": plain_value(card.firms, lang),
        "sources": plain_value(card.sources, lang),
    }
