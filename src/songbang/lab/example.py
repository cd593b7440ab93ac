"""The example card that comes with the program: a market whose every number is invented."""

from importlib.resources import files

from songbang.basis.problem import Problem
from songbang.lab.card import Card
from songbang.lab.read_card import card_text

NAME = "example_card.toml"


def example_text() -> str:
    """Return the file of the example card, to write one's own by."""
    return (files("songbang.lab") / NAME).read_text(encoding="utf-8")


def example_card() -> Card:
    """Return the example card; it says of itself that it is one."""
    card = card_text(NAME, example_text())
    if isinstance(card, Problem):
        raise TypeError(card.says.en)
    return card
