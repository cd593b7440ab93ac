"""Values as TOML holds them: exact numbers as text, days as days, tables within a value in braces."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import tomlkit

Values = Mapping[str, object]


def plain(values: Values) -> dict[str, Any]:
    """Return values as TOML holds them: exact numbers as text, days as days, ``None`` left out."""
    return {name: _plain(value) for name, value in values.items() if value is not None}


def _plain(value: object) -> Any:  # noqa: ANN401 - whatever TOML holds
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, Mapping):
        return plain(value)
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return value if isinstance(value, bool | int | str | date) else str(value)


def pairs(values: Values) -> str:
    """Return the values as lines of TOML, ``None`` left out."""
    return tomlkit.dumps({name: inline(value) for name, value in plain(values).items()})


def inline(value: object) -> Any:  # noqa: ANN401 - an item of tomlkit
    """Return a value so that its tables stand in braces: under a head of their own they would end the table around."""
    if isinstance(value, dict):
        table = tomlkit.inline_table()
        table.update({name: inline(one) for name, one in value.items()})
        return table
    if isinstance(value, list):
        array = tomlkit.array()
        array.extend(inline(one) for one in value)
        return array.multiline(multiline=any(isinstance(one, dict) for one in value) and len(value) > 1)
    return value
