"""What was read from one cell."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

Value = str | int | bool | date | None


@dataclass(frozen=True, slots=True)
class Said:
    """The values that a cell gives, by column: mostly one, its own; nothing where it says that nothing is known.

    ``wrong`` is the code of why it was not read (``faults.FAULTS``), ``note`` of what to know of how it was read.
    """

    values: Mapping[str, Value] = field(default_factory=dict)
    wrong: str | None = None
    note: str | None = None


NOTHING = Said()
_BLANKS = frozenset(
    (
        *("", "-", "--", "—", "——", "/", "\\", "n/a", "na", "nil", "null", "#n/a", "?", "unknown", "tbd"),
        *("不详", "未知", "不清楚", "待定", "待补充"),
    )
)


def says_nothing(plain: str) -> bool:
    """Tell whether a cell says that nothing is known: a dash, 不详, N/A."""
    return plain in _BLANKS
