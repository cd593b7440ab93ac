"""By which rule a month of the restraint is paid: as agreed, or by the share that the law of the place gives."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from songbang.answers.applicable import Applied, applicable
from songbang.answers.figures.floor import floor_on
from songbang.answers.figures.setting import Setting
from songbang.answers.results import View
from songbang.basis.known import day, number, share_figure, used, word, yes
from songbang.basis.provision import Provision
from songbang.basis.shown import percent, yuan
from songbang.basis.standing import Topic
from songbang.basis.words import Words
from songbang.sums.agreed import agreed_monthly, compensation_needs, compensation_stated
from songbang.sums.choose import larger, share_of
from songbang.sums.share_due import ShareDue, share_due

RULES = {"default_share", "least_share"}
LIFTS = "least_share"
AGREED = Words("约定每月{sum}元。", "agreed: {sum} yuan a month")
AGREED_WAGE = Words("约定为最低工资的{share}。", "agreed: {share} of the minimum wage")
NOT_TOLD = Words("不知道有没有约定补偿。", "whether compensation is agreed is not known")
IF_NONE = Words("没有约定补偿的，法律补上的", "where none is agreed, what the law fills in")
NONE = Words(
    "没有约定补偿（或约定不算），按法律补上。", "no compensation is agreed, or none that counts: the law fills the gap"
)
UNCLEAR = Words("有约定，但算不出每月多少。", "compensation is agreed, but not how much that is a month")
LIFTED = Words("低于当地要求的{due}元，提高到{due}元。", "below the {due} yuan that the place demands: raised to {due}")
TOP_UP = Words("补到{share}（或最低工资）", "raised to {share} (or the minimum wage)")
NOT_RECORDED = Words(
    "没有约定补偿（或约定不算）；{day}没有记载法律怎样补上。",
    "no compensation is agreed, or none that counts; no rule that fills the gap is recorded for {day}",
)
ARTICLE = Words("按{title}第{article}条", "under {title} art. {article}")
HEADING = Words("按{title}", "under {title}")
WORKED = (
    *("comp_stated", "comp_share", "comp_of", "comp_amount", "comp_per", "comp_in_wages", "comp_void"),
    *("avg12", "basic_wage", "wage_monthly"),
)


@dataclass(frozen=True, slots=True)
class Rate:
    """What a month is paid before its floor.

    ``part`` is the sum for a month, ``None`` where it is not known; ``of_wage`` the share of the minimum wage where
    that is what was agreed, ``part`` then the least that the place demands beside it; ``floored`` tells whether the
    minimum wage is the least.
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
    facts, counted = setting.facts, shares(setting)
    in_wages = yes(facts, "comp_in_wages") or word(facts, "comp_when") == "in_wages"
    stated, none_counts = compensation_stated(facts), in_wages or yes(facts, "comp_void")
    if stated and not none_counts:
        found = _agreed(setting, counted)
    else:
        found = _by_law(setting, counted)
        found = _not_told(found) if stated is None and not none_counts else found
    held = (one for place in setting.law.line(setting.place) for one in place.provisions if one.rule in RULES)
    return replace(found, reads=(*found.reads, *(name for one in held for name in one.when)))


def _not_told(by_law: Rate) -> Rate:
    """Return what is known where nobody told whether compensation is agreed: what it is if there is none."""
    views = () if by_law.part is None else (View(by_law.part, IF_NONE),)
    missing = tuple(dict.fromkeys(("comp_stated", *by_law.missing)))
    return Rate(None, (NOT_TOLD,), by_law.provisions, missing, (*views, *by_law.views), reads=by_law.reads)


def shares(setting: Setting) -> list[Applied]:
    """Return the provisions that count and give a share of the pay for a month."""
    counted = applicable(setting.law, setting.place, setting.day, setting.facts, Topic.COMPENSATION)
    return [one for one in counted if one.provision.rule in RULES and not one.unrecorded]


def chosen(counted: list[Applied]) -> tuple[Applied | None, list[Applied]]:
    """Return the provision that counts where nothing is agreed, and those that would displace it if a fact were known.

    One that is disputed by a nearer place stays the first; the other is a view beside it.
    """
    settled = [one for one in counted if not one.lacking]
    contested = {name for one in settled for name in one.provision.disputes}
    first = next((one for one in settled if one.provision.id in contested), settled[0] if settled else None)
    if first is None:
        return None, []
    return first, [one for one in counted if one.lacking and first.provision.id in one.provision.overrides]


def _agreed(setting: Setting, counted: list[Applied]) -> Rate:
    facts, share = setting.facts, number(setting.facts, "comp_share")
    if number(facts, "comp_amount") is None and word(facts, "comp_of") == "minimum_wage" and share is not None:
        held = floor_on(setting, _first(setting)).wage
        monthly = None if held is None else share_of(held, Fraction(share))
        found = Rate(None, (AGREED_WAGE.fill(share=percent(share)),), of_wage=Fraction(share))
    else:
        monthly = agreed_monthly(facts)
        if monthly is None:
            return Rate(None, (UNCLEAR,), missing=compensation_needs(facts))
        found = Rate(monthly, (AGREED.fill(sum=yuan(monthly)),))
    return found if monthly is None else _beside_agreed(setting, counted, found, monthly)


def _beside_agreed(setting: Setting, counted: list[Applied], found: Rate, monthly: Decimal) -> Rate:
    """Lift what is agreed where the place demands more; where courts differ, tell the higher sum as a view."""
    for one in counted:
        due, lifts = _share(setting, one.provision), one.provision.rule == LIFTS
        if due.part is None or due.due is None:
            needs = (*one.lacking, *(name for name in due.missing if name != "minimum_wage")) if lifts else ()
            found = replace(found, missing=tuple(dict.fromkeys((*found.missing, *needs))))
            continue
        if lifts and not one.lacking and not one.provision.disputes and due.part > monthly:
            steps = (*found.steps, *due.steps[:1], LIFTED.fill(due=yuan(due.part)))
            part, rests = larger(monthly, due.part), (*found.provisions, one.provision)
            found = replace(found, part=part, steps=steps, provisions=rests)
        if due.due > larger(monthly, found.part or monthly):
            view = View(due.due, TOP_UP.fill(share=percent(share_figure(one.provision, "share"))))
            missing = tuple(dict.fromkeys((*found.missing, *one.lacking)))
            found = replace(found, views=(*found.views, view), missing=missing)
    return found


def _by_law(setting: Setting, counted: list[Applied]) -> Rate:
    """Take the provision that counts; where which one counts is not known or disputed, tell each as a view."""
    first, displacing = chosen(counted)
    if first is None:
        missing = tuple(name for one in counted for name in one.lacking)
        return Rate(None, (NONE if missing else NOT_RECORDED.fill(day=setting.day),), missing=missing)
    others = [one for one in counted if one is not first]
    due = _share(setting, first.provision)
    views = tuple(_view(setting, one) for one in others)
    missing = (
        *(name for one in others for name in one.lacking),
        *(name for one in others if not one.lacking for name in _share(setting, one.provision).missing),
        *due.missing,
    )
    part, steps = due.part, (NONE, *due.steps[:1])
    if displacing:
        part, views = None, (_view(setting, first), *views)
    reads = (*WORKED, *due.reads)
    needs = tuple(name for name in dict.fromkeys(missing) if name != "minimum_wage")
    return Rate(part, steps, (first.provision,), needs, views, floored=True, reads=reads)


def _view(setting: Setting, one: Applied) -> View:
    cite = one.provision.cites[0]
    said = ARTICLE if cite.article[:1].isdigit() else HEADING
    return View(_share(setting, one.provision).due, said.fill(title=cite.title, article=cite.article))


def _share(setting: Setting, provision: Provision) -> ShareDue:
    """Return the share by a provision; its floor is the fact, else what the table holds at the beginning."""
    floor, facts = str(provision.values["floor"]), setting.facts
    if floor and number(facts, floor) is None:
        held = floor_on(setting, _first(setting)).wage
        facts = facts if held is None else {**facts, floor: held}
    return share_due(facts, share_figure(provision, "share"), str(provision.values["of"]), floor or None)


def _first(setting: Setting) -> date:
    """Return the first day of the restraint, the day asked about where nobody has told it."""
    left = day(setting.facts, "left")
    return setting.day if left is None else left + timedelta(days=1)


def facts_of(setting: Setting, found: Rate) -> dict[str, object]:
    """Return the facts that a rate rests on."""
    return used(setting.facts, *found.reads)
