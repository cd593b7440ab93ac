"""The files of flows: withheld cells nowhere, an interval beside every figure, no name as markup or formula."""

import csv
import io
import itertools
import re
from dataclasses import replace
from functools import cache
from typing import Any

import polars as pl
import pytest
from lxml import etree, html
from tests.reports.flows.made import EVIL, FIRMS, FORMULA, flows, moves, shares

from songbang.market.flows.flows import flows_of
from songbang.market.flows.told import OTHERS, K
from songbang.reports.charts.sankey import Ends, Flow, sankey_svg
from songbang.reports.flows.files import PAGE, flow_files
from songbang.reports.flows.firm_tables import signed
from songbang.reports.flows.matrix_table import side_totals
from songbang.reports.flows.sankey_picture import sankey_picture

LANGS = {"zh": "zh-Hans", "en": "en"}


@cache
def files(lang: str = "zh") -> dict[str, bytes]:
    return dict(flow_files(moves(), flows(), shares(), lang))


def tree(lang: str = "zh") -> Any:
    return html.document_fromstring(files(lang)[PAGE].decode("utf-8"))


def cells(name: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(files()[name].decode("utf-8-sig"), newline="")))


def found(svg: str, path: str) -> Any:
    return etree.fromstring(svg).xpath(path)


@pytest.mark.parametrize("lang", LANGS)
def test_the_page_is_one_file_in_which_no_name_is_markup(lang: str) -> None:
    page = tree(lang)
    assert page.get("lang") == LANGS[lang]
    assert not page.xpath("//script | //img | //@src | //@style | //b")
    policy = str(page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0])
    assert "script-src 'none'" in policy and "unsafe" not in policy
    assert EVIL in page.xpath("//section[@id='matrix']")[0].text_content()
    assert not [one for one in page.xpath("//@href") if not one.startswith("#")]


@pytest.mark.parametrize("lang", LANGS)
def test_headings_go_down_one_step_and_what_is_named_is_named(lang: str) -> None:
    page = tree(lang)
    levels = [int(one.tag[1]) for one in page.xpath("//h1 | //h2 | //h3 | //h4")]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(below <= above + 1 for above, below in itertools.pairwise(levels))
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {one for names in page.xpath("//@aria-labelledby") for one in names.split()} <= set(ids)
    for table in page.xpath("//table"):
        assert table.xpath("./caption")[0].text_content().strip()
        assert table.xpath("./thead//th[@scope='col']") and table.xpath("./tbody/tr/th[@scope='row']")


def test_a_cell_that_is_not_told_is_a_dot_that_is_read_out_and_never_a_number() -> None:
    told = {
        (one, other): count for one, other, count in flows().counted.matrix.select("from", "to", "count").iter_rows()
    }
    table = tree().xpath("//section[@id='matrix']//table")[0]
    heads = [one.text_content() for one in table.xpath(".//thead//th")][1:-1]
    dots = 0
    for row in table.xpath("./tbody/tr")[:-1]:
        name = row.xpath("./th")[0].text_content()
        for head, one in zip(heads, row.xpath("./td"), strict=False):
            shown = one.text_content()
            if (name, head) in told:
                assert shown == str(told[name, head])
            else:
                assert shown in {"", "·不列"}
                dots += bool(shown)
    assert told and all(count >= K for count in told.values())
    assert dots == sum(
        (one, other) not in told
        for one in flows().counted.firms["firm"]
        for other in flows().counted.firms["firm"]
        if one != other
    )


def test_the_bands_of_the_picture_are_the_cells_that_are_told() -> None:
    picture = sankey_picture(flows().counted, "zh")
    assert picture is not None
    for svg in (picture.svg, picture.narrow):
        bands = found(svg, "//*[@class='band']/*[local-name()='title']/text()")
        assert sum(int(band.rpartition(": ")[2]) for band in bands) == flows().counted.matrix["count"].sum()
    hidden = flows().counted
    assert sankey_picture(replace(hidden, matrix=hidden.matrix.clear()), "zh") is None


def test_firms_beyond_the_largest_are_drawn_together_and_sums_are_kept() -> None:
    names = [f"第{at}家" for at in range(30)]
    pairs = list(itertools.permutations(names, 2))
    matrix = pl.DataFrame({"from": [one for one, _ in pairs], "to": [other for _, other in pairs], "count": K})
    firms = pl.DataFrame({"firm": names, "out": 29 * K, "in": 29 * K})
    counted = replace(flows().counted, total=len(pairs) * K, matrix=matrix, firms=firms)
    picture = sankey_picture(counted, "en")
    assert picture is not None
    bands = found(picture.svg, "//*[@class='band']/*[local-name()='title']/text()")
    assert sum(int(band.rpartition(": ")[2]) for band in bands) == counted.total
    assert any(band.startswith("other firms → other firms") for band in bands)
    assert sum(side_totals(counted, "out").values()) == counted.total


def test_an_end_is_pale_where_it_may_not_be_shown() -> None:
    svg = sankey_svg("one", ("题", "说"), (Ends({"甲": 10}), Ends({"乙": 10})), [Flow("甲", "乙", 6)], 400)
    dark, pale = (found(svg, f"//*[@fill='{fill}' and local-name()='rect']/@height") for fill in ("#1c2630", "#cbd5df"))
    assert [float(one) / float(other) for one, other in zip(dark, pale, strict=True)] == [0.6, 0.6]


@pytest.mark.parametrize(("section", "column"), [("net", 4), ("spread", 3), ("values", 4)])
def test_every_figure_has_its_interval_beside_it(section: str, column: int) -> None:
    rows = tree().xpath(f"//section[@id='{section}']//tbody/tr")
    assert rows
    for row in rows:
        assert re.fullmatch(r"\[[+−]?[\d.]+, [+−]?[\d.]+\]", row.xpath("./td")[column].text_content())
        assert row.xpath(".//*[@class='sf-line']") and row.xpath(".//*[@class='sf-dot']")


def test_a_date_is_compared_and_not_called_a_cause() -> None:
    words = tree().xpath("//section[@id='policy']")[0].text_content()
    assert "“研发”离开的人数" in words and "不是因果" in words and "p = " in words
    assert tree("en").xpath("//section[@id='policy']//figure").__len__() == 2


def test_printed_shares_that_do_not_hold_are_told() -> None:
    words = tree().xpath("//section[@id='shares']")[0].text_content()
    assert "3 个占比里，2 个对不上" in words
    assert "197 / 201 = 98 %，印成 89 %，对不上" in words
    assert not tree().xpath("//section[@id='shares']//b")


def test_every_part_that_cannot_be_told_says_why_and_what_would_help() -> None:
    days = ("first", "last", "joined_first", "joined_last")
    nothing = {"group": pl.lit(None, pl.String), **dict.fromkeys(days, pl.lit(None, pl.Date))}
    bare = replace(moves(), frame=moves().frame.with_columns(**nothing))
    told = flows_of(bare)
    page: Any = html.document_fromstring(dict(flow_files(bare, told))[PAGE].decode())
    lines = [one.text_content() for one in page.xpath("//section[@id='untold']/p")]
    assert len(lines) == len(told.untold) >= 2
    assert all(one.do.zh in line for one, line in zip(told.untold, lines, strict=True))
    assert not page.xpath("//section[@id='policy'] | //section[@id='retention'] | //section[@id='shares']")


def test_every_figure_is_defined_on_the_page() -> None:
    terms = [one.text_content() for one in tree().xpath("//section[@id='meanings']//dt")]
    assert len(terms) == len(set(terms)) >= 8
    assert all(one.text_content().strip() for one in tree().xpath("//section[@id='meanings']//dd"))


def test_english_speaks_english() -> None:
    said = " ".join(tree("en").xpath("//body//text()"))
    quoted = (*FIRMS, "研发", "产品", "有数据的人", "从未离开", "一半", "某报", "某文", "松绑")
    for one in sorted(quoted, key=len, reverse=True):
        said = said.replace(one, "")
    assert not re.findall(r"[\u4e00-\u9fff]+", said)


def test_tables_hold_no_row_of_a_person_and_no_formula() -> None:
    tables = {name: cells(name) for name in files() if name.endswith(".csv")}
    assert {"matrix.csv", "firms.csv", "net.csv", "retention.csv", "values.csv", "placebos.csv"} <= set(tables)
    assert not [one for rows in tables.values() for row in rows for one in row if one.startswith(("=", "@", "+"))]
    assert f"'{FORMULA}" in [row[0] for row in tables["matrix.csv"]]
    # a number below zero stays a number
    assert any(re.fullmatch(r"-0\.\d+", row[3]) for row in tables["net.csv"])
    at = tables["matrix.csv"][0].index("count")
    assert all(int(row[at]) >= K for row in tables["matrix.csv"][1:])
    assert OTHERS not in FIRMS


def test_the_same_moves_make_the_same_bytes() -> None:
    assert dict(flow_files(moves(), flows(), shares(), "zh")) == files()


@pytest.mark.parametrize(("value", "shown"), [(0.12, "+0.12"), (-0.12, "−0.12"), (-0.001, "0.00"), (0.0, "0.00")])
def test_a_number_has_a_sign_and_nothing_has_none(value: float, shown: str) -> None:
    assert signed(value) == shown
