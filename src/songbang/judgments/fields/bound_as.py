"""Into which class of the law the decision puts the worker: senior manager, senior technical, bound to secrecy, or none."""

from collections.abc import Iterable

from songbang.judgments.best import Reading, best
from songbang.judgments.heard import Heard
from songbang.judgments.held import final
from songbang.judgments.parts import Parts
from songbang.judgments.value import Value

FIELDS = ("bound_as",)


def read(parts: Parts) -> Iterable[Value]:
    """Read the class; a class that is given goes before others that are denied."""
    return best(
        "bound_as",
        [Reading(one.says, one.span, one.weight) for one in final(parts, "bound_as") if one.heard is Heard.OWN],
    )
