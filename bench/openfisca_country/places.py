"""The places, as the parameters name them, and the quick way to look a parameter up by them."""

import os
from datetime import date
from pathlib import Path

import numpy
from openfisca_core.indexed_enums import Enum

PARAMETERS = Path(os.environ["LAW_PARAMETERS"])
"""The folder that ``bench.law_parameters`` wrote."""
LAW_DAY = os.environ["LAW_DAY"]
"""The day of the law that is asked."""
NAMES = sorted(file.stem for file in (PARAMETERS / "minimum_wage").glob("*.yaml"))
Place = Enum("Place", {name: name for name in NAMES})


def table(node):
    """Return a node of parameters by place as an array, in the order of the places.

    ``node[place]``, as the documentation writes it, comes to the same and walks the rows one by one in Python (how
    long that takes stands in the results); so the few places become an array that is indexed by their numbers.
    """
    return numpy.array([node[name] for name in NAMES], dtype=numpy.float32)


def history(parameters, name, first, last):
    """Return the values of a place's minimum wage that hold on any of the days, each with its first day, in order."""
    values = [
        (date.fromisoformat(one.instant_str), one.value) for one in parameters.minimum_wage.children[name].values_list
    ]
    later = sorted(one for one in values if first < one[0] <= last)
    return [max(one for one in values if one[0] <= first), *later]
