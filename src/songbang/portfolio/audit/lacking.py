"""Which columns a roster lacks, and how many people for; of a few people no number is told."""

from songbang.portfolio.audit.audit import Audit
from songbang.portfolio.audit.by_role import LEAST


def lacking(audit: Audit, k: int = LEAST) -> tuple[tuple[str, int | None], ...]:
    """Return each missing column with how many people lack it, most first; ``None`` for fewer than k.

    Where all but a few lack it, it is not told either how many.
    """
    names = audit.results["missing"].drop_nulls().str.split(" ").explode().drop_nulls()
    people = audit.results.height
    counts = names.value_counts(sort=True).iter_rows()
    told = [(name, count if count >= k and not 0 < people - count < k else None) for name, count in counts]
    return tuple(sorted(told, key=lambda one: (-(one[1] or 0), one[0])))
