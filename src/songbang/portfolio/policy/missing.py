"""Which columns of a roster are lacking where a sum is not known."""

from collections import Counter

import polars as pl

from songbang.portfolio.audit.audit import Audit
from songbang.portfolio.policy.policy import Policy
from songbang.portfolio.policy.under import asks

OF_MONEY = frozenset(
    {"agreement", "left", "place", "avg12", "basic_wage", "wage_monthly", "minimum_wage", "nc_months", "comp_amount"}
    | {"comp_share", "comp_of", "comp_per", "paid", "signed", "protects_technical_secret"}
)
"""The columns without which a sum may not be known; an audit asks for others as well."""
MOST = 5


def missing_columns(found: Audit, sums: pl.Series, policy: Policy | None) -> tuple[str, ...]:
    """Return the columns that most of the people lack whose sum is not known, those first by which a policy keeps."""
    unknown = sums.is_null()
    lacks = found.told.filter(unknown)
    own = [name for name in (asks(policy) if policy else ()) if lacks[name].null_count()]
    told = found.results["missing"].filter(unknown).drop_nulls()
    lacking = Counter(name for one in told for name in one.split() if name in OF_MONEY and name not in own)
    return (*own, *(name for name, _ in lacking.most_common(MOST)))
