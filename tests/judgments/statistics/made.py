"""Decisions told in a line, and the table of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from songbang.basis.span import Span
from songbang.judgments.table import Table
from songbang.judgments.table_rows import decision_rows
from songbang.judgments.value import Claim, Decision, Told, Value

PLACE = Span(0, 1)


@dataclass(frozen=True, slots=True)
class Made:
    """A decision of a dispute: what it tells, and the claims it decides."""

    dispute: str
    told: Mapping[str, Told]
    claims: tuple[Claim, ...] = ()


def damages(claimed: int, awarded: int | None) -> Claim:
    """The employer's claim for damages, with the outcome that follows from the sums."""
    outcome = None if awarded is None else "refused" if not awarded else "allowed" if awarded == claimed else "partly"
    won = None if awarded is None else Decimal(awarded)
    return Claim("employer", "damages", Decimal(claimed), won, outcome, PLACE, None if awarded is None else PLACE)


def table_of(made: Iterable[Made]) -> Table:
    """The table of decisions named by their number."""
    rows, disputes = [], []
    for at, one in enumerate(made):
        values = tuple(Value(field, told, PLACE) for field, told in one.told.items())
        rows.append(decision_rows(f"{at:04}.txt", Decision(values, one.claims), lambda _: ""))
        disputes.append((f"{at:04}.txt", one.dispute))
    return Table.of(rows).tied(disputes)


def first_instance(dispute: str, *claims: Claim, **told: Told) -> Made:
    """A judgment of first instance that decides the matter; what is told beside goes first."""
    plain: dict[str, Told] = {
        "court": "某市某区人民法院",
        "level": "first",
        "form": "judgment",
        "decided": date(2024, 3, 1),
        "year": 2024,
        "disposition": "accepted",
    }
    return Made(dispute, {**plain, **told}, claims)
