"""A comparison as it leaves the house: page, pictures, workbook; no markup, no formula, the same each time."""

import io
from dataclasses import replace
from fractions import Fraction
from functools import cache

import openpyxl
import polars as pl
import pytest
from lxml.etree import fromstring
from tests.portfolio.audit.rosters import DAY, roster
from tests.portfolio.policy.rosters import rows_of

from songbang.basis.words import Words
from songbang.law.read import load
from songbang.portfolio.audit.audit import audit
from songbang.portfolio.policy.assumed import Assumed, Band
from songbang.portfolio.policy.compare import Comparison, compare
from songbang.portfolio.policy.leavers import leavers_of
from songbang.portfolio.policy.people import Asked
from songbang.portfolio.policy.policy import Active, Instead, Policy
from songbang.reports.policy.charts import pictures
from songbang.reports.policy.page import policy_html
from songbang.reports.policy.workbook import People, policy_workbook

LAW = load()
ASSUMED = Assumed(
    Band(Fraction(1, 10), Fraction(1, 5), Fraction(3, 10), "报表"), Fraction(1, 2), None, 100_000, 500_000
)
EVIL = "<script>alert(1)</script>=1+1"


@cache
def compared() -> Comparison:
    as_is = Policy("as_is", Words("维持", "as is"), Words("", ""))
    drop = replace(as_is, name="drop", label=Words(EVIL, EVIL), keeps=(), active=Active.RELEASE)
    own = replace(drop, name="own", label=Words("另", "own"), instead=(Instead(Words("通知期", "notice"), None),))
    return compare(roster(rows_of(3, 70)), [as_is, drop, own], LAW, DAY, ASSUMED)


@pytest.mark.parametrize("lang", ["zh", "zh-Hant", "en"])
def test_the_page_is_one_file_in_which_nothing_is_markup_that_a_policy_says(lang: str) -> None:
    page = policy_html(compared(), LAW, lang)

    assert "<script" not in page
    assert 'http-equiv="Content-Security-Policy"' in page
    assert "src=" not in page
    assert page.count("<svg") == 2


def test_the_same_comparison_makes_the_same_bytes() -> None:
    assert policy_html(compared(), LAW) == policy_html(compared(), LAW)
    assert policy_workbook(compared(), LAW, "zh") == policy_workbook(compared(), LAW, "zh")


def test_every_picture_is_told_in_words_with_n_and_the_day() -> None:
    for one in pictures(compared(), "zh"):
        root = fromstring(one.svg)
        texts = " ".join(map(str, root.itertext()))
        assert root.find("{http://www.w3.org/2000/svg}desc").text == one.said  # type: ignore[union-attr]
        assert "n = 70" in texts
        assert "2026-11-22" in texts


def test_an_alternative_without_a_price_is_not_guessed() -> None:
    line = compared().costs[2].line("instead_1")

    assert (line.mid, line.missing) == (None, ("per_head",))
    assert line in compared().costs[2].not_counted()


def test_the_workbook_can_be_filtered_and_holds_no_formula() -> None:
    frame = roster(rows_of(3, 70))
    choices = leavers_of(Asked(frame, audit(frame, LAW, DAY), LAW, None))
    original = frame.select("place").with_columns(name=pl.lit("=1+1"))
    people = People(original, choices, (Words("用途", "purpose"),))
    book = openpyxl.load_workbook(io.BytesIO(policy_workbook(compared(), LAW, "zh", people)))

    assert book.sheetnames == ["说明", "费用", "离职", "人员类别", "依据", "公布的数", "每个人"]
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    assert any(cell.value == "=1+1" for cell in cells)
    assert all(sheet.auto_filter.ref and sheet.freeze_panes for sheet in book)
    assert book["每个人"].max_row == choices.rows.height + 1
    bare = openpyxl.load_workbook(io.BytesIO(policy_workbook(compared(), LAW, "en")))
    assert "People" not in bare.sheetnames
