"""The words that a provision puts in place of those of a term: the ``wording`` of its entry."""

from collections.abc import Mapping

from songbang.basis.provision import Figure
from songbang.basis.standing import NOT_LAW
from songbang.basis.wording import REPLACED, Wording
from songbang.law.cells import Cells
from songbang.law.faults import NOT_REPLACED, WORDING_OF_GUIDANCE, WRONG_VALUE
from songbang.law.saying import filled

KEYS = frozenset({"term", "says"})


def read_wordings(cells: Cells, figures: Mapping[str, Figure]) -> tuple[Wording, ...]:
    """Return the wordings of an entry; guidance has none, for it would pass for law in a contract."""
    rows = cells.row.get("wording", [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        cells.fault(WRONG_VALUE, key="wording", wanted='a list: [{ term = "…", says = { zh = "…", en = "…" } }]')
        return ()
    if rows and cells.row.get("force") in NOT_LAW:
        cells.fault(WORDING_OF_GUIDANCE, force=cells.row.get("force"))
    return tuple(_wording(Cells(row, cells.where, cells.faults), figures) for row in rows)


def _wording(cells: Cells, figures: Mapping[str, Figure]) -> Wording:
    cells.only(KEYS)
    term = cells.text("term")
    if term and term not in REPLACED:
        cells.fault(NOT_REPLACED, term=term, terms=", ".join(sorted(REPLACED)))
    return Wording(term, filled(cells, figures))
