"""Whether two firms compete by the answers given, and what each answer says."""

from collections.abc import Iterator, Mapping

from songbang.answers.applicable import applicable
from songbang.answers.figures.setting import Setting
from songbang.basis.provision import Provision
from songbang.basis.standing import Topic
from songbang.position.move.inquiries_business import BUSINESS
from songbang.position.move.inquiries_form import FORM, NAMES
from songbang.position.move.inquiry import CORE, CUSTOMERS, DETOURS, MARKET, NAMING, PRODUCTS, SUBSTITUTES, Asked
from songbang.position.move.result import Inquiry, Substance
from songbang.position.results import Reason

LOCAL_DETOURS = ".through_others"
ASKED = (*NAMES, *BUSINESS, *FORM)
"""Every question, in the order in which it is asked."""
IDS = tuple(one.id for one in ASKED)


def substance(answers: Mapping[str, bool]) -> Substance:
    """Return what the answers point to; where they point both ways, or one that counts is missing, it stays unknown.

    Competing takes all four: products, customers, market, and that they stand in for each other. Differing takes that
    they do not stand in for each other and one more, or that products, customers and market are all others.
    """
    given = [answers.get(name) for name in CORE]
    if all(given):
        return Substance.COMPETES
    others = [answers.get(name) for name in (PRODUCTS, CUSTOMERS, MARKET)]
    apart = answers.get(SUBSTITUTES)
    if all(one is False for one in others) and apart is not True:
        return Substance.DIFFERS
    if apart is False and False in others and others.count(True) <= others.count(False):
        return Substance.DIFFERS
    return Substance.UNKNOWN


def inquiries(setting: Setting, answers: Mapping[str, bool], *, naming: bool) -> Iterator[Inquiry]:
    """Yield every question with its answer; those on names only where a likeness has to be settled."""
    for one in ASKED:
        if one.id not in NAMING or naming or one.id in answers:
            answer = answers.get(one.id)
            says = None if answer is None else one.yes if answer else one.no
            yield Inquiry(one.id, one.asks, one.for_worker, one.for_employer, _because(setting, one), answer, says)


def _because(setting: Setting, one: Asked) -> tuple[Reason, ...]:
    found = (setting.asked(point) for point in one.points)
    rests = tuple(law for law in found if isinstance(law, Provision))
    local = _local(setting) if one.id in DETOURS else ()
    return tuple(Reason(law.says, (law,)) for law in (*rests, *local))


def _local(setting: Setting) -> tuple[Provision, ...]:
    """Return what the place itself says on working through others."""
    counted = applicable(setting.law, setting.place, setting.day, setting.facts, Topic.SCOPE)
    return tuple(
        one.provision
        for one in counted
        if one.provision.id.endswith(LOCAL_DETOURS) and not one.lacking and not one.unrecorded
    )
