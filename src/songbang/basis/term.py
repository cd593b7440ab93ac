"""A value read from a clause."""

from dataclasses import dataclass
from typing import TypeAlias

from songbang.basis.span import Span

Value: TypeAlias = "bool | int | str | list[Value] | dict[str, Value] | None"


@dataclass(frozen=True, slots=True)
class Term:
    """One named value with the words it was read from; names and values are those of docs/contract.md.

    ``span`` is ``None`` only where the value follows from the clause as a whole. ``beside`` holds what stands next
    to the value: ``blank``, ``open_ended``, ``technology_wide``, ``rule``, ``notice_days``.
    """

    name: str
    value: Value
    span: Span | None = None
    beside: tuple[tuple[str, Value], ...] = ()

    def flag(self, name: str) -> Value:
        """Return what stands beside the value under this name, ``None`` where nothing does."""
        return dict(self.beside).get(name)
