"""What becomes of the restraint where the worker asked for its end."""

from dataclasses import replace
from datetime import date

from songbang.answers.figures.after_breach import ended_by_joining
from songbang.answers.figures.restraint import Restraint
from songbang.answers.figures.setting import Setting
from songbang.answers.results import Figure
from songbang.basis.known import day, used
from songbang.basis.words import Words

RESCINDED = Words("{day}提出解除，到这天为止。", "the worker ended it on {day}; it ends that day")
TOO_EARLY = Words(
    "{day}提出的解除早于可以解除的日子，仍受约束。",
    "it was asked to end on {day}, before that could be asked: still bound",
)
OUTSIDE = Words("{day}不在竞业限制期内，没有影响。", "{day} lies outside the restraint; it changes nothing")


def rescinded(setting: Setting, found: Restraint, early: Figure) -> Restraint:
    """End the restraint on the day the worker ended it, if that is not before ``early``, the first day allowed."""
    asked = day(setting.facts, "employee_rescinded")
    if asked is None:
        views = (*found.figure.views, *ended_by_joining(setting, found, early.value))
        return replace(found, figure=replace(found.figure, views=views))
    if not found.first <= asked <= found.last:
        steps = (*found.figure.steps, OUTSIDE.fill(day=asked))
        return replace(found, figure=replace(found.figure, steps=steps))
    figure, allowed = found.figure, early.value
    seen = {**figure.facts, **used(setting.facts, "employee_rescinded", "paid")}
    rests = (*figure.provisions, *early.provisions)
    if not isinstance(allowed, date) or asked < allowed:
        steps = (*figure.steps, *early.steps, TOO_EARLY.fill(day=asked))
        return replace(found, figure=replace(figure, steps=steps, facts=seen, provisions=rests))
    told = replace(figure, value=asked, steps=(*figure.steps, RESCINDED.fill(day=asked)), facts=seen, provisions=rests)
    released = found.released if found.released is not None and found.released <= asked else None
    return replace(found, last=asked, released=released, figure=replace(told, missing=(), views=()))
