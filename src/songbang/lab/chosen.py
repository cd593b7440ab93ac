"""A policy as somebody asked for it: its name, and the numbers it takes."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which policy (a file of ``policies``), with which numbers; where none is told for one, the policy's own counts.

    ``firm`` is the firm that drops, where one does; ``source`` says where the numbers are from, empty where nobody did.
    """

    name: str
    numbers: Mapping[str, float] = field(default_factory=dict)
    firm: str = ""
    source: str = ""
