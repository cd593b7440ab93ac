"""A position in words: nothing in it that the position does not hold, nothing of the position left out."""

import io
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from tests.reports.positions import ALL, EVENTS, disputed, event, law, matter, option, text_of

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.matter.event import EventKind
from songbang.position.results import Position, Sum
from songbang.position.status import Point, Status
from songbang.reports.stand.sheet import Table
from songbang.reports.stand.sheets import sheets
from songbang.reports.stand.status_words import POINTS, STATUS
from songbang.reports.stand.text import print_stand

LANGS = ["zh", "zh-Hant", "en"]
FORBIDDEN = ("safe to sign", "可以放心", "！", "!", "一定会", "概率是", "guaranteed")


def values(held: object) -> Iterator[object]:
    """Everything that a position holds, however deep."""
    yield held
    if is_dataclass(held) and not isinstance(held, type):
        inner: list[object] = [getattr(held, field.name) for field in fields(held)]
    elif isinstance(held, dict):
        inner = list(held.values())
    else:
        inner = list(held) if isinstance(held, tuple | list | frozenset) else []
    for one in inner:
        yield from values(one)


def sums(position: Position) -> set[Decimal]:
    held = {one for one in values(position) if isinstance(one, Decimal)}
    lines = [side for one in position.options for side in (one.brings, one.costs, one.forgone)]
    known = [[line.amount for line in side if line.amount is not None] for side in lines]
    late = [sum((one.owed for one in position.money.months if one.late and one.late < position.day), Decimal(0))]
    return held | {sum(side, Decimal(0)) for side in known} | set(late)


def written(text: str) -> set[date]:
    return {date.fromisoformat(one) for one in re.findall(r"\d{4}-\d\d-\d\d", text)}


def texts(position: Position) -> str:
    return " ".join(f"{one.zh} {one.en}" for one in values(position) if isinstance(one, Words))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", ALL)
def test_every_sum_that_is_told_is_one_of_the_position(name: str, lang: str) -> None:
    position = ALL[name]
    told = text_of(position, lang)
    found = {Decimal(one.replace(",", "")) for one in re.findall(r"([0-9][0-9,]*(?:\.[0-9]+)?) (?:元|yuan)", told)}
    assert found - sums(position) == set()
    assert found or name == "unknown"


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", ALL)
def test_every_day_that_is_told_is_one_of_the_position_or_next_to_it(name: str, lang: str) -> None:
    position = ALL[name]
    held = {one for one in values(position) if isinstance(one, date)}
    near = held | {one + timedelta(days=by) for one in held for by in (-1, 1)}
    told = {date.fromisoformat(one) for one in re.findall(r"\d{4}-\d\d-\d\d", text_of(position, lang))}
    said = {date.fromisoformat(one) for one in re.findall(r"\d{4}-\d\d-\d\d", texts(position))}
    assert told - near - said == set()


@pytest.mark.parametrize("name", ALL)
def test_no_word_promises_or_frightens(name: str) -> None:
    told = "".join(text_of(ALL[name], lang) for lang in LANGS)
    assert not [word for word in FORBIDDEN if word in told]


def test_nothing_of_the_position_is_left_out() -> None:
    position = disputed()
    told = text_of(position, "zh")
    for dispute in position.disputes:
        assert dispute.employer.zh in told and dispute.worker.zh in told and dispute.settles.zh in told
    for says in (one.says for these in (position.deadlines, position.options, position.flips) for one in these):
        assert says.zh in told
    for question in position.questions:
        assert question.fact.asks.zh in told
    for case in position.exposure.like:
        assert case.id in told
    for one in position.money.months:
        assert f"{one.first:%Y-%m}" in told
    for happened in position.events:
        assert f"「matter.toml」第 {happened.source.line} 行" in told


def test_both_readings_stand_side_by_side_and_change_on_the_same_rows() -> None:
    table = next(
        block for section in sheets(disputed(), matter()) for block in section.blocks
        if section.id == "readings" and isinstance(block, Table)
    )  # fmt: skip
    rows = [[cell.zh for cell in row] for row in table.rows]
    assert [row[0] for row in rows] == [
        "到 2026-03-31", "2026-04-01 至 2026-11-01", "2026-11-02 至 2028-03-31", "2028-04-01 起",
    ]  # fmt: skip
    assert rows[2][1] == "受约束"
    assert rows[2][2].startswith("不受约束。")


def test_guidance_is_never_told_as_law_and_what_is_unchecked_says_so() -> None:
    told = text_of(disputed(), "zh")
    assert "示例合规指引 第 24(2) 条（部门指引（不是法律）；条文还没有与官方文本核对）" in told
    assert "[违约金] 与指引或做法不合" in told


def test_a_sum_that_is_partly_unknown_says_so() -> None:
    told = text_of(disputed(), "zh")
    assert "720,000，另有未知" in told


def test_a_choice_that_costs_an_unknown_sum_is_not_told_as_free_of_cost() -> None:
    unknown = option("x", "某种做法", "Some choice", brings=(), costs=(Sum(Words("违约金", "damages"), None),))
    told = text_of(replace(disputed(), options=(unknown,)), "zh")
    assert "某种做法 | 现在 | 2028-04-01 |  | 还算不出" in told


def test_few_cases_are_no_sample() -> None:
    assert "共 2 个公开案件。它们不是抽样，结果不能当作概率。" in text_of(disputed(), "zh")


def test_the_foot_says_what_this_is_and_for_which_day() -> None:
    told = text_of(disputed(), "zh")
    for words in ("不是法律意见", "12348", "没有任何内容离开这台电脑", "2026 年 11 月 1 日", "这里不处理"):
        assert words in told


def test_names_from_a_matter_reach_the_terminal_without_what_it_would_act_on() -> None:
    hostile = event(EventKind.JOINED_FIRM, date(2026, 11, 3), 50, firm="\x1b[31m乙巳\x07\u202e科技")
    position = replace(disputed(), events=(*EVENTS, hostile))
    out = io.StringIO()
    print_stand(position, sheets(position, matter()), law(), "zh", out)
    for told in (text_of(position, "zh"), out.getvalue()):
        assert "乙巳" in told
        assert not {"\x1b", "\x07", "\u202e"} & set(told)


def test_a_name_keeps_its_script() -> None:
    joined = event(EventKind.JOINED_FIRM, date(2026, 11, 3), 50, firm="乙巳网络公司")
    told = text_of(replace(disputed(), events=(joined,)), "zh-Hant")
    assert "「乙巳网络公司」" in told and "補償" in told


def test_the_terminal_shows_the_same_sections_as_the_plain_text() -> None:
    out = io.StringIO()
    print_stand(disputed(), sheets(disputed(), matter()), law(), "en", out)
    plain = text_of(disputed(), "en")
    heads = [line.removeprefix("## ") for line in plain.splitlines() if line.startswith("## ")]
    assert heads and all(head in out.getvalue() for head in heads)


def test_what_could_not_be_read_is_told_with_its_line() -> None:
    problem = Problem(
        "wrong_event", "matter.toml", Words("读不懂。", "Not read."), Words("改它。", "Mend it."), line=12
    )
    told = text_of(disputed(), "zh", replace(matter(), problems=(problem,)))
    assert "「matter.toml」第 12 行：读不懂。" in told and "可以这样做：改它。" in told


def test_every_point_and_status_has_its_words() -> None:
    assert set(POINTS) == set(Point)
    assert set(STATUS) == set(Status)
