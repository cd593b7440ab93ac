"""The files of a ranking: the verdict first, an interval beside every rank, no name as markup or formula."""

import csv
import io
import itertools
import re
from base64 import b64encode
from dataclasses import replace
from functools import cache
from hashlib import sha256
from typing import Any

import polars as pl
import pytest
from lxml import etree, html
from tests.reports.rank.made import EVIL, FIRMS, FORMULA, UNHELD, lists, ranking

from songbang.reports.charts.arcs import Arc, Node, arcs_svg
from songbang.reports.charts.sheet import plain
from songbang.reports.rank.files import PAGE, rank_files
from songbang.reports.rank.ladders import MOST, ladders
from songbang.reports.rank.rank_table import rank_axis

LANGS = {"zh": "zh-Hans", "zh-Hant": "zh-Hant", "en": "en"}


@cache
def files(lang: str = "zh", *, rankable: bool = True) -> dict[str, bytes]:
    return dict(rank_files(lists(), ranking(rankable=rankable), lang))


def text(lang: str = "zh", *, rankable: bool = True) -> str:
    return files(lang, rankable=rankable)[PAGE].decode("utf-8")


def tree(lang: str = "zh", *, rankable: bool = True) -> Any:
    return html.document_fromstring(text(lang, rankable=rankable))


def found(svg: str, path: str) -> Any:
    return etree.fromstring(svg).xpath(path)


def rows(name: str) -> list[list[str]]:
    data = files()[name].decode("utf-8-sig")
    return list(csv.reader(io.StringIO(data, newline="")))


@pytest.mark.parametrize("lang", LANGS)
def test_the_verdict_stands_first_then_why_and_that_it_is_a_model(lang: str) -> None:
    good, bad = (tree(lang, rankable=rankable) for rankable in (True, False))
    assert good.xpath("//h1")[0].text_content() != bad.xpath("//h1")[0].text_content()
    leads = [one.text_content() for one in good.xpath("//p[@class='lead']")]
    assert any("model" in one or "模型" in one for one in leads)
    assert good.get("lang") == LANGS[lang]


def test_ranks_that_rest_on_nothing_do_not_lead_and_say_so() -> None:
    good, bad = ([one.get("id") for one in tree(rankable=it).xpath("//section")] for it in (True, False))
    assert good.index("ranks") < good.index("chance")
    assert bad.index("ranks") > bad.index("chance")
    assert "只供核对" in tree(rankable=False).xpath("//section[@id='ranks']/h2")[0].text
    assert "只供核对" in files(rankable=False)["rank.svg"].decode()
    assert "只供核对" not in files()["rank.svg"].decode()


def test_every_rank_has_its_interval_and_its_range_without_a_list_beside_it() -> None:
    body = tree().xpath("//section[@id='ranks']//tbody/tr")
    told = {row.xpath("./th")[0].text: [cell.text_content() for cell in row.xpath("./td")] for row in body}
    assert list(told) == list(FIRMS)
    assert told["丙午数据"] == ["3", "", "2–4", "3", "2", "2"]
    assert told["戊申网络"][2] == "说不出"
    assert len(body[0].xpath(".//*[local-name()='circle']")) == 1
    assert not body[4].xpath(".//*[@class='sf-line']") and body[3].xpath(".//*[@class='sf-line']")


@pytest.mark.parametrize("lang", LANGS)
def test_nothing_runs_but_our_own_script_and_a_name_is_no_markup(lang: str) -> None:
    page = text(lang)
    policy = str(tree(lang).xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0])
    for tag in ("style", "script"):
        inside = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        assert len(inside) == 1, tag
        assert f"{tag}-src 'sha256-{b64encode(sha256(inside[0].encode()).digest()).decode()}'" in policy
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert not tree(lang).xpath("//@style | //@src | //@onload | //@onclick | //b")
    assert EVIL not in page
    assert EVIL in tree(lang).xpath("//section[@id='ranks']//tbody")[0].text_content()
    assert not [one for one in tree(lang).xpath("//@href") if not one.startswith("#")]


@pytest.mark.parametrize("lang", LANGS)
def test_headings_go_down_one_step_and_what_is_named_is_named(lang: str) -> None:
    page = tree(lang)
    levels = [int(one.tag[1]) for one in page.xpath("//h1 | //h2 | //h3 | //h4")]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(below <= above + 1 for above, below in itertools.pairwise(levels))
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {one for names in page.xpath("//@aria-labelledby") for one in names.split()} <= set(ids)
    assert all(one.text_content().strip() for one in page.xpath("//h2 | //h3 | //caption | //legend | //label"))
    for table in page.xpath("//table"):
        assert table.xpath("./caption")[0].text_content().strip()
        assert table.xpath("./thead//th[@scope='col']") and table.xpath("./tbody/tr/th[@scope='row']")
    assert {one.lstrip("#") for one in page.xpath("//nav//@href")} <= set(ids)


def test_english_speaks_english() -> None:
    said = " ".join(tree("en").xpath("//body//text()[not(ancestor::script)]"))
    for quoted in (*FIRMS, UNHELD, "任何使用", "架构的公司", "松绑"):
        said = said.replace(quoted, "")
    assert not re.findall(r"[\u4e00-\u9fff]+", said)


def test_the_picture_draws_each_edge_once_in_every_order_and_tells_the_years() -> None:
    graphs = {year: lists().graph(year) for year in (None, 2024, 2025)}
    orders = ladders(ranking(), graphs, plain("2024–2025"), "zh")
    pairs = {
        (graph.firms[one], graph.firms[other])
        for graph in graphs.values()
        for one, other in zip(graph.listers, graph.listed, strict=True)
    }
    for drawn in orders.drawn:
        arcs, nodes = (found(drawn, path) for path in ("//*[contains(@class, 'arc ')]", "//*[@data-name]"))
        names = {node.get("data-firm"): node.get("data-name") for node in nodes}
        assert {(names[arc.get("data-from")], names[arc.get("data-to")]) for arc in arcs} == pairs
        assert len(arcs) == len(pairs)
        seen = {view: sum(f"v{view}" in arc.get("class").split() for arc in arcs) for view in range(3)}
        assert list(seen.values()) == [len(graph.listers) for graph in graphs.values()]
    first, last = (found(orders.drawn[at], "//*[@data-name]/@data-name")[:6] for at in (0, 3))
    assert first == list(reversed(last)) == list(FIRMS)


def test_an_arc_against_the_order_is_dashed_and_one_without_a_place_is_neither() -> None:
    nodes = [Node(0, "甲", "1", ""), Node(1, "乙", "2", ""), Node(2, "丙", "", "", placed=False)]
    svg = arcs_svg("one", "题", nodes, [Arc(1, 0, (0,)), Arc(0, 1, (0,)), Arc(0, 2, (0, 1))], "无")
    assert re.findall(r'class="arc ([^"]*)"', svg) == ["up v0", "down v0", "aside v0 v1"]


def test_of_many_firms_the_highest_are_drawn_and_the_page_tells_how_many_are_not() -> None:
    many = 3 * MOST
    names = [f"第{at}家" for at in range(many)]
    nodes = pl.concat([ranking().firms.head(1)] * many).with_columns(
        firm=pl.Series(names), rank=pl.int_range(1, many + 1)
    )
    graph = replace(lists().graph(), firms=(*names,), held=(True,) * many, listers=(), listed=(), weights=())
    found = replace(ranking(), firms=nodes, others=ranking().others.clear())
    orders = ladders(found, {None: graph}, plain("2025"), "zh")
    assert orders.names == tuple(names[:MOST])
    assert len(orders.views) == 1


@pytest.mark.parametrize("firms", [1, 2, 7, 40, 205, 5000])
def test_the_line_of_ranks_is_marked_from_the_first_to_the_last(firms: int) -> None:
    axis = rank_axis(firms)
    places = [at for at, _ in axis.marks]
    assert places[0] == 1 and places[-1] == firms
    assert places == sorted(set(places)) and len(places) <= 8
    assert axis.first < axis.last


def test_tables_open_in_a_spreadsheet_as_text_and_numbers() -> None:
    ranks = rows("ranks.csv")
    assert ranks[0][:5] == ["firm", "rank", "score", "low", "high"]
    assert ranks[1][:5] == ["甲辰科技", "1", "6", "1", "2"]
    assert ranks[5][3] == ""
    assert [row[0] for row in rows("others.csv")[1:]] == [f"'{FORMULA}", UNHELD]
    assert "'@见附件" in rows("errors.csv")[1]
    assert rows("breadth.csv")[1][2] == "任何使用 <b>Transformer</b> 架构的公司"
    tables = [name for name in files() if name.endswith(".csv")]
    assert not [cell for name in tables for row in rows(name) for cell in row if cell.startswith(("=", "@", "+"))]


def test_changes_clauses_and_what_was_not_read_are_told() -> None:
    page = tree()
    changes = page.xpath("//section[@id='changes']")[0].text_content()
    assert "新上名单" in changes and "2024" in changes
    assert "任何使用 <b>Transformer</b> 架构的公司" in page.xpath("//section[@id='breadth']")[0].text_content()
    assert "errors.csv" in page.xpath("//section[@id='not-read']")[0].text_content()
    assert UNHELD in page.xpath("//section[@id='others']")[0].text_content()


def test_the_same_ranking_makes_the_same_bytes() -> None:
    assert dict(rank_files(lists(), ranking(), "zh")) == files()


def test_lists_that_rank_nobody_still_make_a_page() -> None:
    nobody = replace(
        ranking(rankable=False), firms=ranking().firms.clear(), null=replace(ranking().null, energies=()), draws=0
    )
    made = rank_files(lists(), nobody, "en")
    assert "No firm could be given a rank." in made[PAGE].decode()
    assert "rank.svg" not in made and "null.svg" not in made
