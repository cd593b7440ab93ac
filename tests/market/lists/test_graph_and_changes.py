"""Lists made a graph: weights, years, affiliates; and what changed between years."""

from collections.abc import Sequence

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from songbang.market.lists.entries import Entries, Entry, Kind
from songbang.market.lists.lists import Lists, lists_of
from songbang.market.names.aliases import Aliases

LISTS = (
    ("甲辰科技", 2023, ("乙巳网络",)),
    ("甲辰科技", 2024, ("乙巳网络", "丙午半导体", "丁未云")),
    ("乙巳网络", 2023, ("甲辰科技", "丙午半导体")),
    ("乙巳网络", 2024, ("甲辰科技",)),
    ("丙午半导体", 2024, ()),
    ("戊申智能", None, ("甲辰科技",)),
)
List = tuple[str, int | None, Sequence[str]]


def made(lists: Sequence[List], aliases: Aliases | None = None) -> Lists:
    entries = [
        Entry("x", None, firm, Kind.NAMED if name else Kind.NONE, name or "无", year)
        for firm, year, names in lists
        for name in (*names, *([""] if not names else []))
    ]
    return lists_of([Entries(tuple(entries), (), ())], aliases or Aliases())


def edges(lists: Lists, year: int | None = None) -> dict[tuple[str, str], float]:
    graph = lists.graph(year)
    places = zip(graph.listers, graph.listed, graph.weights, strict=True)
    return {(graph.firms[lister], graph.firms[named]): weight for lister, named, weight in places}


def test_the_newest_list_of_each_firm_counts_and_each_list_weighs_one() -> None:
    third = pytest.approx(1 / 3)

    assert edges(made(LISTS)) == {
        ("甲辰科技", "乙巳网络"): third,
        ("甲辰科技", "丙午半导体"): third,
        ("甲辰科技", "丁未云"): third,
        ("乙巳网络", "甲辰科技"): 1.0,
        ("戊申智能", "甲辰科技"): 1.0,
    }


def test_a_year_is_that_year_alone() -> None:
    lists = made(LISTS)
    graph = lists.graph(2023)

    assert lists.years == (2023, 2024)
    assert dict(zip(graph.firms, graph.held, strict=True)) == {"丙午半导体": False, "乙巳网络": True, "甲辰科技": True}
    assert edges(lists, 2023)["乙巳网络", "甲辰科技"] == 0.5
    with pytest.raises(KeyError):
        lists.graph(2020)


def test_a_list_known_to_be_empty_is_held_and_a_firm_only_named_is_not() -> None:
    graph = made(LISTS).graph()

    assert dict(zip(graph.firms, graph.held, strict=True)) == {
        **dict.fromkeys(("甲辰科技", "乙巳网络", "丙午半导体", "戊申智能"), True),
        "丁未云": False,
    }


def test_affiliates_are_collapsed_before_lists_are_measured() -> None:
    one_group = Aliases({"甲辰云": "甲辰云"}, {"甲辰云": "甲辰科技"}, frozenset({"甲辰云"}))
    lists = made(
        [("乙巳网络", 2024, ("甲辰科技", "甲辰云", "丙午半导体")), ("甲辰云", 2024, ("甲辰科技有限公司", "乙巳网络"))],
        one_group,
    )

    assert edges(lists) == {
        ("乙巳网络", "甲辰科技"): 0.5,
        ("乙巳网络", "丙午半导体"): 0.5,
        ("甲辰科技", "乙巳网络"): 1.0,
    }
    assert lists.errors["code"].to_list() == ["names_itself"]


def test_an_undated_list_counts_only_where_there_is_no_other() -> None:
    assert edges(made([("甲辰科技", None, ("乙巳网络",)), ("甲辰科技", 2019, ("丙午半导体",))])) == {
        ("甲辰科技", "丙午半导体"): 1.0
    }


def test_two_sources_of_one_year_are_one_list() -> None:
    assert edges(
        made([("甲辰科技", 2024, ("乙巳网络", "乙巳网络")), ("甲辰科技", 2024, ("丙午半导体", "乙巳网络有限公司"))])
    ) == {
        ("甲辰科技", "丙午半导体"): 0.5,
        ("甲辰科技", "乙巳网络"): 0.5,
    }


def test_changes_are_told_only_where_both_lists_are_held() -> None:
    changes = made(LISTS).changes

    assert {(row[2], row[6]) for row in changes.named_by.iter_rows()} == {
        ("丁未云", "joined"),
        ("丙午半导体", "same"),
        ("乙巳网络", "same"),
        ("甲辰科技", "same"),
    }
    assert set(changes.lines.select("firm", "listed", "change").iter_rows()) == {
        ("甲辰科技", "丁未云", "added"),
        ("甲辰科技", "丙午半导体", "added"),
        ("乙巳网络", "丙午半导体", "dropped"),
    }
    assert list(changes.unknown.select("firm", "held_in").iter_rows()) == [("丙午半导体", 2024)]
    assert set(changes.named_by["lists"]) == {2}


def test_lists_of_one_year_tell_of_no_change() -> None:
    changes = made([("甲辰科技", 2024, ("乙巳网络",))]).changes

    assert changes.named_by.is_empty()
    assert changes.lines.is_empty()
    assert changes.unknown.is_empty()


FIRMS = st.sampled_from("甲乙丙丁戊")
SOME = st.lists(st.tuples(FIRMS, st.sampled_from([None, 2023, 2024]), st.lists(FIRMS, max_size=4)), max_size=8)


@settings(max_examples=25)
@given(SOME)
def test_every_list_weighs_one_and_no_firm_names_itself(lists: list[List]) -> None:
    found = made(lists)
    for year in (None, *found.years):
        graph = found.graph(year)
        own: dict[int, float] = {}
        for lister, weight in zip(graph.listers, graph.weights, strict=True):
            own[lister] = own.get(lister, 0) + weight
        assert all(abs(total - 1) < 1e-9 and graph.held[firm] for firm, total in own.items())
    listed = found.rows.filter(pl.col("listed").is_not_null())
    assert not (listed["listed"] == listed["firm"]).any()


@settings(max_examples=25)
@given(SOME)
def test_named_by_adds_up_to_the_lines(lists: list[List]) -> None:
    changes = made(lists).changes
    before, after, change = (changes.named_by["named_before"], changes.named_by["named_after"], changes.lines["change"])

    assert sum(after) - sum(before) == change.to_list().count("added") - change.to_list().count("dropped")
