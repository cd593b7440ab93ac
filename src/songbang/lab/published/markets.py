"""The ladders on which the model is held against an effect: those of the ridge, treated as the setting tells."""

from dataclasses import dataclass
from functools import cache

from songbang.lab.ladder.calibrate import RidgePoint, blocked_for, ridge
from songbang.lab.ladder.ladder import Ladder
from songbang.lab.published.settings import Box, Setting, fit


@dataclass(frozen=True, slots=True)
class Market:
    """One market before and after a treatment, and the same with restraints (whichever of both that is)."""

    before: Ladder
    after: Ladder
    restrained: Ladder


@cache
def fitted_ridge() -> tuple[RidgePoint, ...]:
    """Return the markets that fit what was measured in Hawaii, the slowest ladder first; worked out once a process."""
    return ridge(fit().target, fit().speeds)


def along_ridge(setting: Setting) -> tuple[Market | None, ...]:
    """Return one market for each point of the ridge; ``None`` where no share of blocked offers does what is pinned."""
    return tuple(_market(setting, point.after, point.before) for point in fitted_ridge())


def off_ridge(setting: Setting) -> tuple[Market, ...]:
    """Return the markets of the setting's box, if any; those that cannot do what is pinned are left out."""
    box = setting.box
    if box is None:
        return ()
    found = (_market(setting, free, None) for free in _free(box))
    return tuple(one for one in found if one is not None)


def _free(box: Box) -> tuple[Ladder, ...]:
    return tuple(
        Ladder(box.loss, box.offers_unemployed, speed * box.loss, floor, 0.0, 0.0)
        for speed in box.speeds
        for floor in box.floors
    )


def _market(setting: Setting, free: Ladder, restrained: Ladder | None) -> Market | None:
    tightened = setting.direction == "tightened"
    if setting.pinned is not None:
        restrained = blocked_for(free, setting.pinned.quantity, setting.pinned.change, tightened=tightened)
    if restrained is None:
        return None
    return Market(free, restrained, restrained) if tightened else Market(restrained, free, restrained)
