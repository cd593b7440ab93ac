"""By which rule a month of the restraint is paid: as agreed, or by the share that the law of the place gives."""

from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from songbang.answers.applicable import Applied, applicable
from songbang.answers.figures.setting import Setting
from songbang.answers.results import View
from songbang.basis.known import number, share_figure, used, word, yes
from songbang.basis.provision import Provision
from songbang.basis.shown import percent, yuan
from songbang.basis.standing import Topic
from songbang.basis.words import Words
from songbang.sums.agreed import agreed_monthly, compensation_needs, compensation_stated
from songbang.sums.choose import larger
from songbang.sums.share_due import ShareDue, share_due

RULES = {"default_share", "least_share"}
LIFTS = "least_share"
AGREED = Words("约定每月{sum}元。", "agreed: {sum} yuan a month")
AGREED_WAGE = Words("约定为最低工资的{share}。", "agreed: {share} of the minimum wage")
NONE = Words(
    "没有约定补偿（或约定不算），按法律补上。", "no compensation is agreed, or none that counts: the law fills the gap"
)
LIFTED = Words("低于当地要求的{due}元，提高到{due}元。", "below the {due} yuan that the place demands: raised to {due}")
TOP_UP = Words("补到{share}（或最低工资）", "raised to {share} (or the minimum wage)")
OTHER = Words("按{title}第{article}条", "under {title} art. {article}")
WORKED = ("comp_stated", "comp_share", "comp_of", "comp_amount", "comp_per", "comp_in_wages", "comp_void", "avg12")


@dataclass(frozen=True, slots=True)
class Rate:
    """What a month is paid before its floor.

    ``part`` is the sum for a month, ``None`` where it is not known; ``of_wage`` the share of the minimum wage where
    that is what was agreed; ``floored`` tells whether the minimum wage is the least.
    """

    part: Decimal | None
    steps: tuple[Words, ...]
    provisions: tuple[Provision, ...] = ()
    missing: tuple[str, ...] = ()
    views: tuple[View, ...] = ()
    of_wage: Fraction | None = None
    floored: bool = False
    reads: tuple[str, ...] = WORKED


def rate(setting: Setting) -> Rate:
    """Return how a month is paid."""
    facts = setting.facts
    counted = [
        one
        for one in applicable(setting.law, setting.place, setting.day, facts, Topic.COMPENSATION)
        if one.provision.rule in RULES and not one.unrecorded
    ]
    in_wages = yes(facts, "comp_in_wages") or word(facts, "comp_when") == "in_wages"
    if compensation_stated(facts) and not in_wages and not yes(facts, "comp_void"):
        return _agreed(setting, counted)
    return _by_law(setting, counted)


def _agreed(setting: Setting, counted: list[Applied]) -> Rate:
    facts, share = setting.facts, number(setting.facts, "comp_share")
    if number(facts, "comp_amount") is None and word(facts, "comp_of") == "minimum_wage" and share is not None:
        of_wage = Fraction(share)
        return Rate(None, (AGREED_WAGE.fill(share=percent(share)),), of_wage=of_wage)
    monthly = agreed_monthly(facts)
    if monthly is None:
        return Rate(None, (), missing=compensation_needs(facts))
    found = Rate(monthly, (AGREED.fill(sum=yuan(monthly)),))
    for one in counted:
        found = _beside_agreed(setting, one, found, monthly)
    return found


def _beside_agreed(setting: Setting, one: Applied, found: Rate, monthly: Decimal) -> Rate:
    """Lift what is agreed where the place demands more; where courts differ, tell the higher sum as a view."""
    due = _share(setting, one.provision)
    if due.due is None or due.due <= monthly:
        return found
    if one.provision.rule == LIFTS and not one.lacking and not one.provision.disputes:
        steps = (*found.steps, *due.steps, LIFTED.fill(due=yuan(due.due)))
        return replace(found, part=larger(monthly, due.due), steps=steps, provisions=(*found.provisions, one.provision))
    share = percent(share_figure(one.provision, "share"))
    view = View(due.due, TOP_UP.fill(share=share))
    missing = tuple(dict.fromkeys((*found.missing, *one.lacking)))
    return replace(found, views=(*found.views, view), missing=missing)


def _by_law(setting: Setting, counted: list[Applied]) -> Rate:
    """Take the provision that counts; where which one counts is not known or disputed, tell each as a view."""
    settled = [one for one in counted if not one.lacking]
    contested = {name for one in settled for name in one.provision.disputes}
    first = next((one for one in settled if one.provision.id in contested), settled[0] if settled else None)
    if first is None:
        return Rate(None, (NONE,), missing=tuple(name for one in counted for name in one.lacking))
    others = [one for one in counted if one is not first]
    due = _share(setting, first.provision)
    views = tuple(_view(setting, one) for one in others)
    displacing = [one for one in others if one.lacking and first.provision.id in one.provision.overrides]
    missing = (
        *(name for one in others for name in one.lacking),
        *(name for name in due.missing if name != "minimum_wage"),
    )
    part, steps = due.part, (NONE, *due.steps[:1])
    if displacing:
        part, views = None, (_view(setting, first), *views)
    reads = (*WORKED, *due.reads, *first.provision.when)
    return Rate(part, steps, (first.provision,), tuple(dict.fromkeys(missing)), views, floored=True, reads=reads)


def _view(setting: Setting, one: Applied) -> View:
    cite = one.provision.cites[0]
    return View(_share(setting, one.provision).due, OTHER.fill(title=cite.title, article=cite.article))


def _share(setting: Setting, provision: Provision) -> ShareDue:
    floor = str(provision.values["floor"])
    return share_due(setting.facts, share_figure(provision, "share"), str(provision.values["of"]), floor or None)


def facts_of(setting: Setting, found: Rate) -> dict[str, object]:
    """Return the facts that a rate rests on."""
    return used(setting.facts, *found.reads)
