"""The rejected rival: employers of unlike productivity who bid against each other for one worker.

Postel-Vinay and Robin (Econometrica 70, 2002) with bargaining as in Cahuc, Postel-Vinay and Robin (Econometrica 74,
2006). Offers come from firms of productivity p, 1 or more, with the tail p to the power -``shape``. Whoever works at p
and could last have worked at q for all of q is paid

    w(q, p) = B p + (1 - B) q - (1 - B)^2 l integral from q to p of T / (r + d + B l T),   T: the tail

so the prospect of a later auction is paid for by a low wage at the start: this is why a ban lowers the wage of new
hires here. The module is kept to show that as a figure; no answer of the lab rests on it. Sums over firms use that all
which is better than q is rarer by known factors: G(q|p) = ((1 + k T(p)) / (1 + k T(q)))^2 of those at p had q or less.
"""

from dataclasses import dataclass, replace
from functools import cache
from math import log1p

import numpy as np
from scipy.optimize import brentq

from songbang.lab.ladder.cells import Array

PLACES = 64


@dataclass(frozen=True, slots=True)
class Auctions:
    """A market of auctions. Rates are chances a month; ``leisure`` is the worth of a month without work.

    ``bargaining`` is the worker's share of what a match is worth more than the next best.
    """

    loss: float
    offers_unemployed: float
    offers_employed: float
    bargaining: float
    discount: float
    leisure: float
    shape: float


@dataclass(frozen=True, slots=True)
class Bids:
    """What comes of it: separations a month, the mean wage of all and of new hires, the least productivity accepted."""

    separations: float
    wage: float
    wage_hires: float
    reservation: float


def bids(market: Auctions) -> Bids:
    """Return a market of auctions at rest; wages in units of the lowest productivity on offer."""
    reservation = float(brentq(lambda tried: _worth_of_search(market, tried) - tried, 0.0, 1e3, xtol=1e-13))
    least = max(reservation, 1.0)
    speed = market.offers_employed * least**-market.shape / market.loss
    t, dt = _places(1.0)
    tail, raise_at = t**market.shape, _raise(market, t / least)
    # what lies between the reservation and the worst firm on offer, where each offer is a better one
    entry = (least - reservation) * float(_raise(market, np.ones(1))[0])
    stayers, hires = (1 + speed) / (1 + speed * tail) ** 2, speed / log1p(speed) / (1 + speed * tail)
    at_start = speed / log1p(speed) / (1 + speed)

    def paid(weights: Array, entrants: float) -> float:
        by_rank = (market.shape - raise_at) * t ** (market.shape - 2)
        return float(np.sum(least * by_rank * weights * dt)) - entry * entrants

    separations = market.loss * (1 + speed) * log1p(speed) / speed
    return Bids(separations, paid(stayers, 1 / (1 + speed)), paid(hires, at_start), reservation)


def blocked_by(market: Auctions, separations_change: float) -> Auctions | None:
    """Return the market with as many offers at work blocked as a ban must undo to raise separations by that share.

    ``None`` where no share of blocked offers does it.
    """
    wanted = bids(market).separations / (1 + separations_change)

    def off(blocked: float) -> float:
        return bids(_less(market, blocked)).separations - wanted

    return _less(market, float(brentq(off, 0.0, MOST, xtol=1e-13))) if off(MOST) < 0 < off(0.0) else None


def _less(market: Auctions, blocked: float) -> Auctions:
    return replace(market, offers_employed=market.offers_employed * (1 - blocked))


def _worth_of_search(market: Auctions, least: float) -> float:
    """Return the productivity at which a job is worth as much as going on to look from ``least``."""
    top = 1 / max(least, 1.0)
    t, dt = _places(top)
    chance = market.bargaining * market.offers_employed
    above = float(np.sum(t ** (market.shape - 2) / (_patience(market) + chance * t**market.shape) * dt))
    below = max(1.0 - least, 0.0) / (_patience(market) + chance)
    gain = market.bargaining * (market.offers_unemployed - market.offers_employed)
    return market.leisure + gain * (above + below)


def _raise(market: Auctions, t: Array) -> Array:
    """Return by how much the wage rises with the best offer let go, where that offer is of productivity 1 / t."""
    offers, share = market.offers_employed * t**market.shape, market.bargaining
    return (1 - share) * (_patience(market) + offers) / (_patience(market) + share * offers)


def _patience(market: Auctions) -> float:
    return market.discount + market.loss


def _places(top: float) -> tuple[Array, Array]:
    places, weights = _rule()
    return (places + 1) / 2 * top, weights / 2 * top


@cache
def _rule() -> tuple[Array, Array]:
    return np.polynomial.legendre.leggauss(PLACES)


MOST = 0.999
"""Share of blocked offers up to which one is looked for: without any offers there is no auction."""
