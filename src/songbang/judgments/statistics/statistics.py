"""All figures of a table of decisions, as of a day."""

from dataclasses import dataclass
from datetime import date

from songbang.judgments.statistics.counting import figures_of
from songbang.judgments.statistics.derived import with_derived
from songbang.judgments.statistics.disputes import one_per_dispute
from songbang.judgments.statistics.duration import leaving_to_end
from songbang.judgments.statistics.figure import Figure
from songbang.judgments.statistics.measure import Published, measures
from songbang.judgments.table import Table
from songbang.statistics.survival import Survival


@dataclass(frozen=True, slots=True)
class Statistics:
    """What a table of decisions says on ``day``; ``seed`` gives the same intervals again.

    ``documents`` were read and are non-compete disputes, ``errors`` tell of what could not be read, ``disputes`` are
    counted once each; ``years`` are the first and the last year of decision. ``survival`` is the time from leaving to
    the end, ``survival_untold`` how many disputes do not tell it.
    """

    day: date
    seed: int
    documents: int
    errors: int
    disputes: int
    years: tuple[int, int] | None
    figures: tuple[Figure, ...]
    survival: Survival | None
    survival_untold: int
    published: tuple[Published, ...]

    def total(self, measure: str) -> Figure:
        """Return the figure of all disputes for a measure; ``KeyError`` where there is no such measure."""
        for one in self.figures:
            if one.measure.name == measure and one.group is None:
                return one
        raise KeyError(measure)


def statistics_of(table: Table, day: date, seed: int) -> Statistics:
    """Return every share and quantity with its groups, in the order of ``measures.toml``."""
    counted = measures()
    disputes = with_derived(one_per_dispute(table), table.claims)
    every = (*counted.shares, *counted.quantities)
    figures = tuple(one for measure in every for one in figures_of(disputes, measure, seed))
    survival, untold = leaving_to_end(disputes)
    found = table.decisions["year"].drop_nulls()
    years = (int(found.sort()[0]), int(found.sort()[-1])) if found.len() else None
    return Statistics(
        day,
        seed,
        table.decisions.height,
        table.errors.height,
        disputes.height,
        years,
        figures,
        survival,
        untold,
        counted.published,
    )
