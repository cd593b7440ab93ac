"""One value of a TOML entry read with its type; a wrong one is told as a fault, not raised."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.law.faults import UNKNOWN_KEY, WRONG_VALUE, Fault
from songbang.law.files import Row

Choice = TypeVar("Choice", bound=StrEnum)
Value = TypeVar("Value")


@dataclass(slots=True)
class Cells:
    """An entry being read: its row, where it stands, and the faults found so far."""

    row: Row
    where: str
    faults: list[Problem] = field(default_factory=list)

    def fault(self, fault: Fault, **details: object) -> None:
        """Note a fault of this entry."""
        self.faults.append(fault.at(self.where, **details))

    def only(self, known: Collection[str]) -> None:
        """Note every key that is not one of the known ones."""
        for key in sorted(set(self.row) - set(known)):
            self.fault(UNKNOWN_KEY, key=key)

    def text(self, key: str) -> str:
        """Return a text that must be there and not be empty."""
        return self._typed(key, lambda value: value if isinstance(value, str) and value.strip() else None, "", "text")

    def optional(self, key: str) -> str:
        """Return a text that may be left out."""
        return self.text(key) if key in self.row else ""

    def day(self, key: str) -> date:
        """Return a day that must be there."""
        return self._typed(key, _as_day, date.min, "a date such as 2026-01-31, without quotes")

    def optional_day(self, key: str) -> date | None:
        """Return a day that may be left out."""
        return self.day(key) if key in self.row else None

    def flag(self, key: str, *, default: bool | None = None) -> bool:
        """Return true or false; without a default it must be there."""
        if default is not None and key not in self.row:
            return default
        return self._typed(key, _as_flag, bool(default), "true or false")

    def choice(self, key: str, options: type[Choice]) -> Choice:
        """Return one of a closed list."""
        listed = {option.value: option for option in options}
        wanted = f"one of {', '.join(listed)}"
        return self._typed(key, lambda value: listed.get(str(value)), next(iter(options)), wanted)

    def words(self, key: str) -> Words:
        """Return a message that must be there in Chinese and in English."""
        return self._typed(key, _as_words, Words("", ""), 'both languages: { zh = "…", en = "…" }')

    def listed(self, key: str) -> tuple[str, ...]:
        """Return a list of texts that may be left out."""
        return self._typed(key, _as_list, (), 'a list of texts: ["…", "…"]') if key in self.row else ()

    def _typed(self, key: str, read: Callable[[object], Value | None], fallback: Value, wanted: str) -> Value:
        value = read(self.row.get(key))
        if value is not None:
            return value
        self.fault(WRONG_VALUE, key=key, wanted=wanted)
        return fallback


def _as_flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _as_day(value: object) -> date | None:
    return value if isinstance(value, date) and not isinstance(value, datetime) else None


def _as_words(value: object) -> Words | None:
    if not isinstance(value, dict) or set(value) != {"zh", "en"}:
        return None
    zh, en = value["zh"], value["en"]
    return Words(zh, en) if isinstance(zh, str) and isinstance(en, str) and zh.strip() and en.strip() else None


def _as_list(value: object) -> tuple[str, ...] | None:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    return None
