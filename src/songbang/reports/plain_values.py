"""Values of the inside as JSON holds them."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from songbang.basis.words import Words
from songbang.reports.script import tell

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"


def plain_value(value: object, lang: str) -> Json:
    """Return what JSON can hold: money and fractions as strings, days as ISO dates, messages in the language."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Words):
        return tell(value, lang)
    return _many(value, lang)


def _many(value: object, lang: str) -> Json:
    if isinstance(value, Mapping):
        return {str(key): plain_value(held, lang) for key, held in value.items()}
    if isinstance(value, list | tuple):
        return [plain_value(held, lang) for held in value]
    if isinstance(value, AbstractSet):
        return [*sorted(str(held) for held in value)]
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain_value(getattr(value, field.name), lang) for field in fields(value)}
    return f"{value:f}" if isinstance(value, Decimal) else str(value)
