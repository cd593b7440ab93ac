"""The decisions of a table tied to their disputes."""

from songbang.judgments.table import Table
from songbang.judgments.ties import Step, disputes


def with_disputes(table: Table) -> Table:
    """Return the table with the dispute of every document, by case numbers alone; see ``ties``."""
    told = table.decisions.select("document", "case_number", "court", "earlier_cases").iter_rows()
    steps = [Step(document, number, court, tuple(earlier or ())) for document, number, court, earlier in told]
    return table.tied(disputes(steps).items())
