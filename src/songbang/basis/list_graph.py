"""Who names whom on a list of rivals: what the ranking makes of lists, and what the policy lab plays on."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ListGraph:
    """Firms, and one edge for each firm that a list names; a firm whose list is not held is unknown, not silent.

    ``firms`` are names, each once. Edge ``e`` says that the list of ``firms[listers[e]]`` names ``firms[listed[e]]``
    (the lister fears to lose people to it) with ``weights[e]`` > 0; a pair stands once, no firm names itself.
    ``held`` tells for each firm whether its list is known: only then does a missing edge mean "not named".
    """

    firms: tuple[str, ...]
    listers: tuple[int, ...]
    listed: tuple[int, ...]
    weights: tuple[float, ...]
    held: tuple[bool, ...]

    def __post_init__(self) -> None:
        if not len(self.listers) == len(self.listed) == len(self.weights) or len(self.held) != len(self.firms):
            raise ValueError("edges or firms of different lengths")
        if any(not 0 <= at < len(self.firms) for at in (*self.listers, *self.listed)):
            raise ValueError("an edge names a firm that is not there")
        if any(one == other for one, other in zip(self.listers, self.listed, strict=True)):
            raise ValueError("a firm on its own list")
        if any(not weight > 0 for weight in self.weights):
            raise ValueError("a weight that is not above zero")
