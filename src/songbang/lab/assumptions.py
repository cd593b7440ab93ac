"""Which numbers of a card nobody gave a source for."""

from songbang.lab.card import Card
from songbang.lab.card_keys import card_keys


def assumptions(card: Card) -> tuple[str, ...]:
    """Return the keys of the card's numbers that have no source: they are assumptions of whoever wrote it."""
    keys = [f"group.{one.name}.{name}" for one in card.groups for name in card_keys("group") if _told(one, name)]
    keys += [f"restraint.{name}" for name in card_keys("restraint") if _told(card.restraint, name)]
    keys += [f"firms.{name}" for name in card_keys("firms") if card.firms is not None]
    return tuple(key for key in keys if key not in card.sources or not card.sources[key].says)


def _told(owner: object, name: str) -> bool:
    """Tell whether a number stands on the card; one that may be left out and is 0 says nothing."""
    value = getattr(owner, name)
    return value is not None and not (value == 0 and name == "bound_from")
