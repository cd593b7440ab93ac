"""The policies that a market card asks to have tried: ``[[policy]]`` with its name and numbers."""

from collections.abc import Mapping

from songbang.basis.words import Words
from songbang.lab.card_cells import Table, WrongCell
from songbang.lab.choose import POLICY, choose
from songbang.lab.chosen import Chosen

_MOST = 20
_NO_LIST = Words("「policy」写得不对，或者太多。", "“policy” is not right, or there are too many.")
_LIST = Words(
    '写成 [[policy]]，下面 policy = "cap_months"、months = …，最多 {most} 个。',
    'Write [[policy]] with policy = "cap_months" and months = … below it, {most} at most.',
)


def chosen_in(told: Table) -> tuple[Chosen, ...]:
    """Return the policies of a card in their order; none where it names none."""
    rows = told.get(POLICY, [])
    if not isinstance(rows, list) or len(rows) > _MOST:
        raise WrongCell(POLICY, _NO_LIST, _LIST.fill(most=_MOST))
    return tuple(_one(row) for row in rows)


def _one(row: object) -> Chosen:
    if not isinstance(row, Mapping) or not isinstance(row.get(POLICY), str):
        raise WrongCell(POLICY, _NO_LIST, _LIST.fill(most=_MOST))
    return choose(row[POLICY], {key: value for key, value in row.items() if key != POLICY})
