"""What becomes of shares and options: the unvested that are lost on leaving, and the gains that are asked back."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from songbang.answers.results import Figure, View
from songbang.basis.provision import Provision
from songbang.basis.shown import plain, yuan
from songbang.basis.words import Words
from songbang.matter.matter import Grant
from songbang.position.case import Case
from songbang.position.cost import CostKind, CostLine
from songbang.sums.choose import round_to_cent

NOTHING = Decimal("0.00")
FORFEITED = Words("「{name}」没有归属的部分", "“{name}”: what has not vested")
CLAWED = Words("「{name}」要求退回的收益", "“{name}”: gains asked back")
UNVESTED = Words("到{day}还有{shares}股没有归属", "{shares} shares have not vested by {day}")
WORTH = Words("{shares} × （{price} − {cost}） = {sum}", "{shares} × ({price} − {cost}) = {sum}")
NO_PRICE = Words("不知道每股多少钱，算不出。", "the price of a share is not known")
TODAY = Words("价格会变，这里按给出的价格。", "prices move; the one that was told is taken")
GAIN = Words("已经实现的收益 {sum}", "gains already made: {sum}")
BREACH_ONLY = Words(
    "通常以违反竞业限制为条件，看授予文件怎么写。",
    "it mostly hangs on a breach of the non-compete; look at what the grant says",
)
WITH_HELD = Words("连同已归属、还没卖的{shares}股", "with the {shares} vested shares that are not sold")
NOT_TOLD = Words("不知道授予文件有没有约定退回收益。", "whether the grant asks gains back is not known")
IF_ASKED = Words("约定了退回的", "where it does")


def share_lines(case: Case, grant: Grant, left: date) -> Iterator[CostLine]:
    """Return what a grant loses on leaving on a day, and what may be asked back of it."""
    yield CostLine(CostKind.EQUITY_FORFEITED, FORFEITED.fill(name=grant.name), _forfeited(grant, left))
    if grant.clawback is not False and (grant.gain or grant.vested or grant.clawback):
        yield CostLine(CostKind.EQUITY_CLAWBACK, CLAWED.fill(name=grant.name), _clawed(case, grant))


def _forfeited(grant: Grant, left: date) -> Figure:
    vested = sum((shares for on, shares in grant.vests if on <= left), Decimal(0))
    shares = max(grant.unvested - vested, Decimal(0))
    told = UNVESTED.fill(day=left, shares=plain(shares))
    if not shares:
        return Figure(NOTHING, (told,))
    value = _worth(grant, shares)
    if value is None:
        return Figure(None, (told, NO_PRICE))
    return Figure(value, (told, _sum(grant, shares, value), TODAY))


def _clawed(case: Case, grant: Grant) -> Figure:
    """Return the gains made, with the vested shares that are still held as a wider reading."""
    found = case.setting.asked("equity.clawback")
    rests = (found,) if isinstance(found, Provision) else ()
    steps = (GAIN.fill(sum=yuan(grant.gain)), BREACH_ONLY, *(one.says for one in rests))
    held = _worth(grant, grant.vested) if grant.vested else None
    wider = () if not held else (View(grant.gain + held, WITH_HELD.fill(shares=plain(grant.vested))),)
    if grant.clawback is None:
        return Figure(None, (NOT_TOLD, *steps), rests, views=(View(grant.gain, IF_ASKED), *wider))
    return Figure(round_to_cent(grant.gain), steps, rests, views=wider)


def _worth(grant: Grant, shares: Decimal) -> Decimal | None:
    """Return what shares are worth beyond what they cost; never below nothing."""
    if grant.price is None:
        return None
    return round_to_cent(shares * max(grant.price - grant.cost, Decimal(0)))


def _sum(grant: Grant, shares: Decimal, value: Decimal) -> Words:
    price = yuan(grant.price or NOTHING)
    return WORTH.fill(shares=plain(shares), price=price, cost=yuan(grant.cost), sum=yuan(value))
