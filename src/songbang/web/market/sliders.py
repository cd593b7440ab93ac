"""The sliders of the lab: the numbers of one group, as fields, and what was typed read back as a card has it."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from math import isfinite
from typing import Final

from songbang.basis.words import Words
from songbang.lab.card import Card, Group
from songbang.lab.card_keys import Key, card_keys
from songbang.lab.policy import policies

FIRST: Final = ("bound", "listed", "deterrence", "months", "compensation", "loss", "offers_employed", "floor")
"""What is seen at once; the other numbers are unfolded."""
LONGEST: Final = 20
_PER_CENT: Final = frozenset({"share", "chance"})
_STEPS: Final[Mapping[str, float]] = {"share": 1, "chance": 0.1, "months": 1}
"""How far a slider goes at a step; what has another unit is typed and has none."""
_WHOLE: Final = 100


@dataclass(frozen=True, slots=True)
class Slider:
    """One number: its name in the address, its meaning, its unit, as it is written, and between what it lies.

    Shares and chances are written as per cent. ``step`` is nothing where there is no slider; ``policy`` names the
    policy that takes the number, if one does.
    """

    name: str
    says: Words
    unit: str
    written: str
    least: float
    most: float
    step: float
    policy: str = ""

    @property
    def value(self) -> float | None:
        """Return what is written as a card has it; ``None`` where it is no number."""
        try:
            value = float(self.written.replace("%", "").replace("，", "").replace(",", ""))
        except ValueError:
            return None
        return value / _scale(self.unit) if isfinite(value) else None

    @property
    def is_wrong(self) -> bool:
        """Tell whether something is written that is no number."""
        return bool(self.written) and self.value is None


def sliders(card: Card, group: Group, typed: Mapping[str, str]) -> tuple[Slider, ...]:
    """Return the numbers of a group, of its restraint and of every policy, as they were typed, else as on the card."""
    restraint = {name: getattr(card.restraint, name) for name in card_keys("restraint")}
    own = {name: getattr(group, name) for name in card_keys("group")}
    keys = {**card_keys("group"), **card_keys("restraint")}
    values = {**own, **restraint}
    found = {name: _slider(key, values[name], typed) for name, key in keys.items()}
    last = [name for name in found if name not in FIRST]
    return (*(found[name] for name in (*FIRST, *last)), *_of_policies(card, typed))


def told(card: Card, found: tuple[Slider, ...], policy: str) -> dict[str, object]:
    """Return what the closed form is asked with; a number that is not written is left out, the firms are the card's."""
    values = {one.name: one.value for one in found if one.value is not None}
    tables = {
        table: {name: values[name] for name in card_keys(table) if name in values} for table in ("group", "restraint")
    }
    numbers = {name.partition(".")[2]: value for name, value in values.items() if name.startswith(f"{policy}.")}
    firms = {} if card.firms is None else {name: asdict(getattr(card.firms, name)) for name in card_keys("firms")}
    return {**tables, "firms": firms, "policy": {**numbers, "policy": policy}}


def _slider(key: Key, value: float | None, typed: Mapping[str, str]) -> Slider:
    scale = _scale(key.unit)
    shown = typed.get(key.name, written(value, key.unit))
    return Slider(key.name, key.says, key.unit, shown, key.least * scale, key.ask * scale, _STEPS.get(key.unit, 0))


def _of_policies(card: Card, typed: Mapping[str, str]) -> Iterator[Slider]:
    """Yield what each policy takes; a policy of the card tells its own numbers, another has none until it is told."""
    for name, policy in policies().items():
        chosen = next((one for one in card.policies if one.name == name), None)
        for key, number in policy.parameters.items():
            unit = "share" if number.most == 1 else "months" if key == "months" else "money"
            own = None if chosen is None else chosen.numbers.get(key)
            place, scale = f"{name}.{key}", _scale(unit)
            shown = typed.get(place, written(own, unit))
            bounds = number.least * scale, number.most * scale
            yield Slider(place, number.says, unit, shown, *bounds, _STEPS.get(unit, 0), name)


def written(value: float | None, unit: str) -> str:
    """Return a number of a card as it is written in a field; nothing where it is not told."""
    if value is None:
        return ""
    plain = f"{value * _scale(unit):.4f}"
    return plain.rstrip("0").rstrip(".")


def _scale(unit: str) -> float:
    return _WHOLE if unit in _PER_CENT else 1
