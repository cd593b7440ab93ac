"""A sample to be read by a person: drawn by chance, written as a table in which nothing of ours is seen."""

from collections.abc import Sequence

import numpy as np

from songbang.judgments.codebook import Field, codebook
from songbang.judgments.statistics.disputes import one_per_dispute
from songbang.judgments.table import Table
from songbang.statistics.csv_lines import written

NOT_TOLD = "not told"
"""What a person writes where the decision does not tell the field; an empty cell was not looked at."""
FIELDS = ("post_class", "bound_as", "validity", "ground", "competition", "breach")
HINT = "#"
"""What the line that says which values may be written begins with."""


def sample(table: Table, n: int, chance: np.random.Generator, fields: Sequence[str] = FIELDS) -> str:
    """Return ``n`` decisions (all, where there are fewer) drawn without replacement, as CSV to fill in.

    Drawn from those that speak for their dispute, so that what is learnt of them holds for the shares. One row a decision: its document, then an empty cell a field. What was read by machine is not shown, as whoever
    sees it tends to agree with it. Below the names of the columns stands a line that says what may be written.
    """
    documents = sorted(one_per_dispute(table)["document"])
    drawn = sorted(chance.choice(len(documents), size=min(n, len(documents)), replace=False).tolist())
    asked = [codebook().field(name) for name in fields]
    head = [["document", *fields], [HINT, *map(_hint, asked)]]
    return written([*head, *([documents[at], *("" for _ in fields)] for at in drawn)])


def _hint(field: Field) -> str:
    values = " | ".join(field.values) or field.kind
    return f"{field.label.zh} {field.label.en}: {values} | {NOT_TOLD}"
