"""The market of the memo in a few lines: its groups, its restraints, what has a source and what has none."""

from collections.abc import Iterator

from songbang.basis.words import Words
from songbang.lab.card_keys import card_keys
from songbang.lab.outcome import Outcome
from songbang.reports.amounts import join
from songbang.reports.charts.sheet import Block, Column, Table, Text, cell, plain
from songbang.reports.lab.card_section import value_text
from songbang.reports.lab.named import key_words
from songbang.reports.lab.shortened import shortened

MOST_GROUPS, MOST_SOURCES = 3, 4
_GROUP = Words("{says}（{currency}；机会都是一个月的）", "{says} ({currency}; chances are those of a month)")
_KEYS = ("workers", "pay", "loss", "offers_unemployed", "offers_employed", "floor", "bound", "listed", "deterrence")
_SHORT = {
    "workers": Words("人数", "Workers"),
    "pay": Words("月薪", "Pay"),
    "loss": Words("失去工作", "Job loss"),
    "offers_unemployed": Words("机会：找工作的", "Offers: out of work"),
    "offers_employed": Words("机会：在职的", "Offers: in work"),
    "floor": Words("工资底线比产出", "Floor"),
    "bound": Words("受限岗位", "Bound"),
    "listed": Words("名单上的机会", "Listed offers"),
    "deterrence": Words("放弃的", "Let go"),
}
_TERMS = Words("限制：{terms}。", "Restraints: {terms}.")
_TERM = Words("{says} {value}", "{says}: {value}")
_SOURCED = Words("有来源的数：{sources}。", "With a source: {sources}.")
_SOURCE = Words("{key}（{source}）", "{key} ({source})")
_ASSUMED = Words(
    "没有来源、由写卡片的人假定的数：{count} 个。每个数和范围见 lab.html。",
    "Assumed by whoever wrote the card, without a source: {count} numbers. lab.html has each with its range.",
)
_AND_MORE = Words("等 {count} 个", "{count} in all")
_NAME = Words("组", "Group")


def market_blocks(outcome: Outcome) -> Iterator[Block]:
    """Yield a table of the groups, and the rest in sentences."""
    card = outcome.card
    columns = (Column(_NAME), *(Column(_SHORT[name], number=True) for name in _KEYS))
    units = {name: card_keys("group")[name].unit for name in _KEYS}
    rows = tuple(
        (
            cell(shortened(group.says)),
            *(cell(value_text(getattr(group, name), units[name], "").strip()) for name in _KEYS),
        )
        for group in card.groups[:MOST_GROUPS]
    )
    yield Table(_GROUP.fill(says=shortened(card.says), currency=card.currency), columns, rows)
    terms = [
        _TERM.fill(says=key.says, value=value_text(getattr(card.restraint, name), key.unit, card.currency))
        for name, key in card_keys("restraint").items()
        if getattr(card.restraint, name) is not None
    ]
    yield Text(_TERMS.fill(terms=join(terms, "；", "; ")), quiet=True)
    told = [(key, one.says) for key, one in card.sources.items() if one.says]
    if told:
        listed = [
            _SOURCE.fill(key=key_words(card, key), source=shortened(plain(says))) for key, says in told[:MOST_SOURCES]
        ]
        more = [_AND_MORE.fill(count=len(told))] if len(told) > MOST_SOURCES else []
        yield Text(_SOURCED.fill(sources=join([*listed, *more], "；", "; ")), quiet=True)
    if outcome.assumptions:
        yield Text(_ASSUMED.fill(count=len(outcome.assumptions)), quiet=True)
