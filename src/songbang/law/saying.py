"""The sentences of the law's files, with the figures that stand beside them filled in."""

import re
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from songbang.basis.provision import Figure
from songbang.basis.shown import percent
from songbang.basis.words import Words
from songbang.law.cells import Cells
from songbang.law.faults import NO_FIGURE

FRACTION = re.compile(r"\d+/[1-9]\d*|\d+\.\d+")
THOUSANDS = 4
"""A whole number of more digits is shown with its thousands apart."""
PLACEHOLDER = re.compile(r"\{(\w+)\}")


def filled(cells: Cells, figures: Mapping[str, Figure]) -> Words:
    """Return the ``says`` of an entry with its figures in place; one that it has not is told as a fault."""
    says = cells.words("says")
    try:
        return says.fill(**{key: shown(key, value) for key, value in figures.items()})
    except (KeyError, IndexError, ValueError) as error:
        cells.fault(NO_FIGURE, name=error)
        return says


def shown(name: str, figure: Figure) -> str:
    """Return a figure as the sentence of its provision shows it: a share as per cent, long numbers with commas."""
    if isinstance(figure, tuple):
        return ", ".join(figure)
    if name.endswith("share") and isinstance(figure, str) and FRACTION.fullmatch(figure):
        return percent(Fraction(figure) if "/" in figure else Decimal(figure))
    text = str(figure)
    return f"{int(text):,}" if text.isdecimal() and len(text) > THOUSANDS else text


def figures_shown(says: object) -> frozenset[str]:
    """Return the names of the figures that a sentence as written in the file shows."""
    texts = [text for text in says.values() if isinstance(text, str)] if isinstance(says, dict) else []
    return frozenset(PLACEHOLDER.findall(" ".join(texts)))
