"""A policy as it is asked for, checked: one that exists, with the numbers it takes and no others."""

from collections.abc import Collection, Mapping
from difflib import get_close_matches

from songbang.basis.words import Words
from songbang.lab.card_cells import WrongCell
from songbang.lab.chosen import Chosen
from songbang.lab.policy import Parameter, Policy, policies

_NO_POLICY = Words("没有「{name}」这个政策。", "There is no policy “{name}”.")
_NAMED = Words("可以是：{names}。", "There are: {names}.")
_NEAREST = Words("是不是「{nearest}」？可以是：{names}。", "Is “{nearest}” meant? There are: {names}.")
_UNKNOWN = Words("政策「{name}」没有「{key}」这一项。", "The policy “{name}” takes no “{key}”.")
_TAKES = Words("它要的是：{takes}。", "It takes: {takes}.")
_NOTHING = Words("什么都不用写", "nothing")
_LACKS = Words("政策「{name}」缺「{key}」：{says}。", "The policy “{name}” lacks “{key}”: {says}.")
_WRITE = Words("写成 {key}=数，在 {least} 到 {most} 之间。", "Write {key}=number, between {least} and {most}.")
_WRONG = Words("政策「{name}」的「{key}」写得不对。", "“{key}” of the policy “{name}” is not right.")
FIRM, SOURCE, POLICY = "firm", "source", "policy"


def choose(name: str, told: Mapping[str, object]) -> Chosen:
    """Return a policy with its numbers; ``WrongCell`` where there is no such policy, or numbers are wrong or missing.

    Numbers may be written as text; ``firm`` and ``source`` are words.
    """
    policy = policies().get(name)
    if policy is None:
        raise WrongCell(name, _NO_POLICY.fill(name=name), _which(name, policies()), "policy_unknown")
    takes = {*policy.parameters, SOURCE, *((FIRM,) if policy.takes_firm else ())}
    for key in told:
        if key not in takes:
            says = _UNKNOWN.fill(name=name, key=key)
            raise WrongCell(name, says, _takes(policy), "policy_unknown_parameter")
    numbers = {key: _number(policy, key, one, told) for key, one in policy.parameters.items()}
    return Chosen(name, numbers, _text(policy, FIRM, told), _text(policy, SOURCE, told))


def written(told: str) -> Chosen:
    """Return a policy written as ``cap_months,months=6``, as a command line has it; ``WrongCell`` where it is wrong."""
    name, *parts = (one.strip() for one in told.split(","))
    pairs = [part.partition("=") for part in parts]
    return choose(name, {key.strip(): value.strip() for key, _, value in pairs})


def _number(policy: Policy, key: str, takes: Parameter, told: Mapping[str, object]) -> float:
    bounds = _WRITE.fill(key=key, least=f"{takes.least:g}", most=f"{takes.most:g}")
    if key not in told:
        raise WrongCell(key, _LACKS.fill(name=policy.name, key=key, says=takes.says), bounds, "policy_lacks_parameter")
    found = told[key]
    try:
        value = float("nan") if isinstance(found, bool) else float(str(found))
    except ValueError:
        value = float("nan")
    if not takes.least <= value <= takes.most:
        raise WrongCell(key, _WRONG.fill(name=policy.name, key=key), bounds, "policy_wrong_parameter")
    return value


def _text(policy: Policy, key: str, told: Mapping[str, object]) -> str:
    found = told.get(key, "")
    if not isinstance(found, str):
        raise WrongCell(key, _WRONG.fill(name=policy.name, key=key), _takes(policy), "policy_wrong_parameter")
    return found


def _takes(policy: Policy) -> Words:
    names = [*(f"{key}=…" for key in policy.parameters), *(("firm=…",) if policy.takes_firm else ())]
    return _TAKES.fill(takes=", ".join(names) if names else _NOTHING)


def _which(name: str, names: Collection[str]) -> Words:
    near = get_close_matches(name, names, 1)
    listed = ", ".join(names)
    return _NEAREST.fill(nearest=near[0], names=listed) if near else _NAMED.fill(names=listed)
