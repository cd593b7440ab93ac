"""What policies, groups and numbers of the card are called on a page."""

from dataclasses import replace

from songbang.basis.words import Words
from songbang.lab.card import Card
from songbang.lab.card_keys import card_keys
from songbang.lab.chosen import Chosen
from songbang.lab.outcome import Outcome
from songbang.lab.policy import policies
from songbang.reports.amounts import join, plain
from songbang.reports.charts.sheet import plain as name
from songbang.reports.lab.numbers import share

_WITH = Words("{says}：{numbers}", "{says}: {numbers}")
_AT = Words("{at}. {says}", "{at}. {says}")
_OF = Words("{group}：{says}", "{group}: {says}")
_OF_FIRM = Words("{firm}（占岗位 {share}）", "{firm} ({share} of posts)")


def policy_words(chosen: Chosen) -> Words:
    """Return a policy with its numbers: what the same policy with others is told apart by."""
    policy = policies()[chosen.name]
    told = [
        name(share(value, places=0) if policy.parameters[key].most == 1 else plain(f"{value:g}"))
        for key, value in chosen.numbers.items()
    ]
    if chosen.firm and told:
        told = [_OF_FIRM.fill(firm=chosen.firm, share=told[0])]
    return _WITH.fill(says=policy.says, numbers=join(told)) if told else policy.says


def numbered(outcome: Outcome) -> list[Words]:
    """Return the policies in their order, each with its number on the page."""
    return [_AT.fill(at=at, says=policy_words(one.chosen)) for at, one in enumerate(outcome.policies, 1)]


def group_words(card: Card, group: str) -> Words:
    """Return what a group is called."""
    return next(one.says for one in card.groups if one.name == group)


def key_words(card: Card, key: str) -> Words:
    """Return what a number of the card is, with its group where it belongs to one: ``group.research.loss``."""
    table, *owner, last = key.split(".")
    says = card_keys(table)[last].says
    return _OF.fill(group=group_words(card, owner[0]), says=says) if owner else begun(says)


def begun(words: Words) -> Words:
    """Return a label as it begins a line: in English with a capital."""
    return replace(words, en=words.en[:1].upper() + words.en[1:])
