"""What the rejected rival model says of the ban that the ladder is fitted to: a figure, not an opinion."""

from dataclasses import dataclass
from functools import cache
from itertools import product

from songbang.basis.words import Words
from songbang.lab.ladder.auctions import Auctions, bids, blocked_by
from songbang.lab.published.settings import fit
from songbang.lab.published.shipped import shipped, words


@dataclass(frozen=True, slots=True)
class Rival:
    """Changes of wages under a ban in the model of auctions, as shares: the lowest and the highest of all settings.

    ``tried``: settings; ``fitting``: those in which a ban can raise separations as measured. ``measured`` is the change
    of the wage of new hires that was measured.
    """

    says: Words
    tried: int
    fitting: int
    wage: tuple[float, float]
    wage_hires: tuple[float, float]
    measured: float


@cache
def rival() -> Rival:
    """Return what the model of auctions says in every setting of ``auctions.toml``; worked out once a process."""
    target, row = fit().target, shipped("auctions")
    tried = [
        Auctions(loss, row["offers_unemployed"], offers, share, row["discount"], row["leisure"], row["shape"])
        for share, offers, loss in product(row["bargaining"], row["offers_employed"], row["loss"])
    ]
    found = [(blocked_by(one, target.separations_change), one) for one in tried]
    pairs = [(bids(before), bids(after)) for before, after in found if before is not None]
    wages = [after.wage / before.wage - 1 for before, after in pairs]
    hires = [after.wage_hires / before.wage_hires - 1 for before, after in pairs]
    ends = (min(wages), max(wages)), (min(hires), max(hires))
    return Rival(words(row["says"]), len(tried), len(pairs), *ends, target.hires_wage_change)
