"""No number stands in a letter that is not in the position, in the matter, or in a provision that a letter may cite."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal

import cn2an
import pytest
from tests.drafts.briefs import EVERY, MATTERS, law, named, written
from tests.drafts.paper import letter_text

from songbang.basis.words import Words
from songbang.drafts.citing import BINDING
from songbang.drafts.months import month_rows, months_due
from songbang.drafts.piece import Piece

NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
SUM = re.compile(r"(\d[\d,]*\.\d\d)(?:元|(?= |$))|CNY (\d[\d,]*\.\d\d)")
ARTICLE = re.compile(r"《([^》]+)》第([零一二三四五六七八九十百]+)条")


def numbers(value: object) -> Iterator[Decimal]:
    """Every number in a value, however deep; of text the numbers in it."""
    if isinstance(value, Decimal):
        yield value
    elif isinstance(value, bool) or value is None:
        return
    elif isinstance(value, int):
        yield Decimal(value)
    elif isinstance(value, date):
        yield from map(Decimal, (value.year, value.month, value.day))
    elif isinstance(value, str):
        yield from (Decimal(found.replace(",", "")) for found in NUMBER.findall(value))
    elif isinstance(value, Mapping):
        yield from (one for pair in value.items() for part in pair for one in numbers(part))
    elif isinstance(value, list | tuple | set | frozenset):
        yield from (one for part in value for one in numbers(part))
    elif is_dataclass(value):
        yield from (one for field in fields(value) for one in numbers(getattr(value, field.name)))


def known(name: str) -> set[Decimal]:
    """The numbers of the matter and the position; shares also as per cent; the numbers that count rows."""
    brief = named(name)
    held = {*numbers(brief.matter), *numbers(brief.position)}
    shares = {one * 100 for one in held if one < 1}
    return held | shares | {Decimal(len(brief.exhibits)), *map(Decimal, range(1, 5))}


def sums(name: str) -> set[Decimal]:
    """The sums of money of the matter and the position."""
    brief = named(name)
    return {one for one in numbers((brief.matter, brief.position)) if one == one.quantize(Decimal("0.01"))}


@pytest.mark.parametrize("name", MATTERS)
def test_every_number_of_a_letter_is_in_the_position_or_the_matter(name: str) -> None:
    held = known(name)
    for kind, lang in EVERY:
        found = {Decimal(one.replace(",", "")) for one in NUMBER.findall(letter_text(written(name, kind, lang)))}
        assert found - held == set(), (kind, lang)


@pytest.mark.parametrize("name", MATTERS)
def test_every_sum_of_a_letter_is_a_sum_of_the_position(name: str) -> None:
    held = sums(name)
    for kind, lang in EVERY:
        found = {Decimal("".join(one).replace(",", "")) for one in SUM.findall(letter_text(written(name, kind, lang)))}
        assert found - held == set(), (kind, lang)


def test_every_article_of_a_letter_is_one_that_binding_law_here_has() -> None:
    held = {
        (cite.title.replace("《", "〈").replace("》", "〉"), cite.article.split("(")[0].split("-")[0])
        for place in law().places.values()
        for one in place.provisions
        if one.force in BINDING
        for cite in one.cites
    }
    cited = {
        (title, str(cn2an.cn2an(number, "smart")))
        for name in MATTERS
        for kind, lang in EVERY
        if lang == "zh"
        for title, number in ARTICLE.findall(letter_text(written(name, kind, lang)))
    }

    assert len(cited) >= 8
    assert cited - held == set()


def test_neither_guidance_nor_practice_is_cited_in_a_letter() -> None:
    for name in MATTERS:
        for kind, _ in (one for one in EVERY if one[1] == "zh"):
            text = letter_text(written(name, kind))
            assert not any(word in text for word in ("指引", "典型案例", "指导性案例", "会议纪要"))


def test_the_figures_of_the_answer_are_those_of_the_position() -> None:
    brief = named("owed")
    told = {one.name: one.value for one in written("owed", "reminder").figures}

    assert brief.position.money.owed.value == Decimal("60600.00")
    assert told["money.owed"] == "60600.00"
    assert told["money.paid"] == "9000.00"
    assert told["facts.nc_months"] == "24"


def test_the_months_of_a_letter_add_up() -> None:
    months = months_due(named("owed"))
    rows = month_rows(months)

    assert sum(one.owed for one in months) == named("owed").position.money.owed.value
    assert [row["owed"].value for row in rows] == [f"{one.owed:.2f}" for one in months]
    assert rows[0]["span"].words == Words("2026年4月", "April 2026")
    assert isinstance(rows[0]["step"], Piece)


def test_a_month_that_is_not_yet_to_be_paid_is_told_apart() -> None:
    assert "应付日是2026年11月30日，还没有到" in letter_text(written("owed", "reminder"))


def test_what_is_not_known_is_a_place_to_fill_and_never_nought() -> None:
    text = letter_text(written("little", "reminder"))

    assert "每月补偿（还缺：" in text
    assert "应付【待填：应付的补偿" in text
    assert "0.00" not in text
