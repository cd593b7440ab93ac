"""What a person settled of names: which writing is which firm, and of which group."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Aliases:
    """What a file of aliases says.

    ``firm_of`` gives for a writing the name of its firm, ``group_of`` for a firm the group that it is collapsed into;
    ``settled`` are the writings of which a person decided, the others stand as a rule had proposed them.
    """

    firm_of: Mapping[str, str] = field(default_factory=dict)
    group_of: Mapping[str, str] = field(default_factory=dict)
    settled: frozenset[str] = frozenset()

    def decided(self) -> Mapping[str, str]:
        """Return the firm of every name in the file; a firm or a group that it names is itself."""
        own = {name: name for name in (*self.group_of, *self.group_of.values(), *self.firm_of.values())}
        return {**own, **self.firm_of}


NO_ALIASES = Aliases()
