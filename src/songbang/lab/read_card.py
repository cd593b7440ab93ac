"""A market card read from its TOML file; what is wrong in it is told with its key and what may stand there."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.lab.card import Card, Firms, Group, Range, Restraint, Source
from songbang.lab.card_cells import Table, WrongCell, known_keys, number
from songbang.lab.card_keys import card_keys
from songbang.lab.card_policies import chosen_in
from songbang.lab.card_sound import sound
from songbang.lab.card_words import currency, flag, names_of_groups, says

_LARGEST = 200_000
_TOP = ("name", "says", "currency", "is_example", "group", "restraint", "firms", "policy")
_UNREAD = Words("卡片读不出（{why}）。", "The card cannot be read ({why}).")
_MEND = Words(
    "照着样例卡片（examples/market/card.toml）改。", "Write it like the example card (examples/market/card.toml)."
)
_SAVE = Words("把它存成 UTF-8 文字，再读一次。", "Save it as UTF-8 text and read it again.")
_LARGE = Words("文件太大，不像一张卡片。", "The file is too large for a card.")
_FOLDER = Words("这是文件夹，不是卡片。", "This is a folder and no card.")
_ABSENT = Words("找不到这张卡片。", "There is no such card.")


def read_card(path: Path) -> Card | Problem:
    """Read a market card from a TOML file; the first thing that is wrong comes back as a ``Problem``."""
    name = path.name or str(path)
    if path.is_dir():
        return Problem("card_unread", name, _FOLDER, _MEND)
    try:
        with path.open("rb") as file:
            held = file.read(_LARGEST + 1)
        text = held.decode("utf-8-sig")
    except FileNotFoundError:
        return Problem("card_not_found", name, _ABSENT, _MEND)
    except UnicodeDecodeError:
        return Problem("card_unread", name, _UNREAD.fill(why="UTF-8"), _SAVE)
    except (OSError, ValueError) as error:
        return Problem("card_unread", name, _UNREAD.fill(why=type(error).__name__), _MEND)
    return Problem("card_unread", name, _LARGE, _MEND) if len(held) > _LARGEST else card_text(name, text)


def card_text(name: str, text: str) -> Card | Problem:
    """Read a market card that was handed over as text; ``name`` is what it is called in a problem."""
    try:
        return card_told(name, tomllib.loads(text))
    except (ValueError, RecursionError) as error:
        return Problem("card_unread", name, _UNREAD.fill(why=str(error)[:100]), _MEND)


def card_told(name: str, told: Mapping[str, object]) -> Card | Problem:
    """Read a market card that is told as tables already, such as by a page."""
    try:
        return sound(_card(told))
    except WrongCell as wrong:
        return Problem(wrong.code, name, wrong.says, wrong.do)


@dataclass(frozen=True, slots=True)
class _Reading:
    """Numbers of one table as they are read; sources are gathered on the way."""

    sources: dict[str, Source] = field(default_factory=dict)

    def numbers(self, own: Table, table: str, path: str) -> dict[str, float]:
        """Return the numbers of a table by name; what may be left out and is, is not among them."""
        found = {}
        for name, key in card_keys(table).items():
            told = number(own, key, f"{path}.{name}")
            if told is not None:
                found[name] = told.value
                if told.source is not None:
                    self.sources[f"{path}.{name}"] = told.source
        return found


def _card(told: Table) -> Card:
    known_keys(told, _TOP, "")
    reading = _Reading()
    groups = tuple(_group(name, own, reading) for name, own in names_of_groups(told).items())
    restraint = known_keys(told.get("restraint", {}), card_keys("restraint"), "restraint")
    numbers = reading.numbers(restraint, "restraint", "restraint")
    return Card(
        name=str(told.get("name", "")),
        says=says(told, ""),
        currency=currency(told),
        groups=groups,
        restraint=Restraint(**numbers),
        firms=_firms(told, reading),
        sources=reading.sources,
        is_example=flag(told, "is_example"),
        policies=chosen_in(told),
    )


def _group(name: str, own: object, reading: _Reading) -> Group:
    path = f"group.{name}"
    known = known_keys(own, ("says", *card_keys("group")), path)
    return Group(name=name, says=says(known, path, name), **reading.numbers(known, "group", path))


def _firms(told: Mapping[str, object], reading: _Reading) -> Firms | None:
    if "firms" not in told:
        return None
    known = known_keys(told["firms"], card_keys("firms"), "firms")
    values = reading.numbers(known, "firms", "firms")
    return Firms(**{name: _range(value, reading.sources.get(f"firms.{name}")) for name, value in values.items()})


def _range(value: float, source: Source | None) -> Range:
    low = source.low if source is not None and source.low is not None else value
    high = source.high if source is not None and source.high is not None else value
    return Range(low, high)
