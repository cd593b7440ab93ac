"""The primitives of one labour market, in units of productivity: what every level of the lab takes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ladder:
    """A job ladder (Burdett and Mortensen 1998) in which some jobs bind. Rates are chances a month.

    Firms are equally productive (productivity is 1) and post wages; a job has the rank x, 0 to 1, of its wage among
    offers. ``loss``: a job ends. ``offers_unemployed``, ``offers_employed``: an offer comes, its rank uniform; whoever
    works takes a better one. ``floor``: the lowest wage. A job of rank ``bound_from`` or more is bound with chance
    ``bound`` when it is taken, and stays so; of the outside offers of who is in a bound job the share ``blocked`` does
    not count. Whoever has lost a job is free. With ``bound`` 1 this is the ladder of one kind of worker, of whose
    offers ``blocked`` are lost.
    """

    loss: float
    offers_unemployed: float
    offers_employed: float
    floor: float
    bound: float
    blocked: float
    bound_from: float = 0.0

    def __post_init__(self) -> None:
        if not (self.loss > 0 and self.offers_unemployed > 0 and self.offers_employed >= 0):
            raise ValueError("a rate of loss or of offers that is not above zero")
        if self.loss + max(self.offers_unemployed, self.offers_employed) > 1:
            raise ValueError("rates of a month that come to more than one")
        if not all(0 <= share <= 1 for share in (self.floor, self.bound, self.blocked, self.bound_from)):
            raise ValueError("a share that is not between 0 and 1")
