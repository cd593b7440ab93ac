"""The model of auctions, against people who were drawn one by one."""

import numpy as np
import pytest

from songbang.lab.ladder.auctions import Auctions, bids, blocked_by

MARKET = Auctions(0.02, 0.35, 0.06, 0.3, 0.005, 0.6, 3.0)


def test_wages_are_those_of_people_drawn_one_by_one() -> None:
    rest, found = bids(MARKET), _drawn(MARKET, 20_000, 300)

    assert found == pytest.approx((rest.separations, rest.wage, rest.wage_hires), rel=0.01)


def test_workers_who_hold_out_for_nothing_less_get_all() -> None:
    # with all the bargaining theirs, people are paid what they make: nothing is left to win from a later auction
    most = bids(Auctions(0.02, 0.35, 0.06, 1.0, 0.005, 0.6, 3.0))
    little = bids(Auctions(0.02, 0.35, 0.06, 0.1, 0.005, 0.6, 3.0))

    assert most.wage > little.wage
    assert most.wage_hires > little.wage_hires


def test_what_no_share_of_blocked_offers_does_is_none() -> None:
    assert blocked_by(MARKET, 5.0) is None


def _drawn(market: Auctions, people: int, months: int) -> tuple[float, float, float]:
    """Let people live in the market; the wage is that of the module's first lines, its integral by trapezes."""
    chance = np.random.default_rng(7)
    reservation = bids(market).reservation
    grid = reservation / np.linspace(1, 1e-3, 4000)
    tail = np.minimum(grid, 1e9) ** -market.shape
    patience = market.discount + market.loss
    slope = tail / (patience + market.bargaining * market.offers_employed * tail)
    area = np.concatenate([[0.0], np.cumsum((slope[1:] + slope[:-1]) / 2 * np.diff(grid))])
    product, best, works = np.zeros(people), np.full(people, reservation), np.zeros(people, bool)
    left, months_worked, paid, hires = 0, 0, 0.0, []

    def wage(who: np.ndarray) -> np.ndarray:
        share, p, q = market.bargaining, product[who], best[who]
        between = np.interp(p, grid, area) - np.interp(q, grid, area)
        return np.asarray(share * p + (1 - share) * q - (1 - share) ** 2 * market.offers_employed * between)

    for month in range(months):
        counts = month >= months // 2
        event, offer = chance.random(people), chance.random(people) ** (-1 / market.shape)
        lost = works & (event < market.loss)
        asked = works & ~lost & (event < market.loss + market.offers_employed)
        found = ~works & (event < market.offers_unemployed) & (offer >= reservation)
        moved, raised = asked & (offer > product), asked & (offer <= product) & (offer > best)
        if counts:
            left, months_worked = left + int((lost | moved).sum()), months_worked + int(works.sum())
            paid += float(wage(works).sum())
        best[raised], best[moved], best[found] = offer[raised], product[moved], reservation
        product[moved], product[found] = offer[moved], offer[found]
        if counts:
            hires.append(wage(moved | found))
        works = (works | found) & ~lost
    return left / months_worked, paid / months_worked, float(np.concatenate(hires).mean())
