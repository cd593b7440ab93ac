from dataclasses import replace
from datetime import date
from decimal import Decimal

from tests.reports.make_outcome import law
from tests.reports.test_law_answer import provision

from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.law.place import Place
from songbang.law.wages import City, Wage, Wages
from songbang.reports.law_pages import law_pages
from songbang.reports.markdown import anchor, plain, table

DAY = date(2026, 11, 1)


def held() -> Law:
    """Two places: the lower one has a provision with a condition, and a minimum wage."""
    old = replace(provision(date(2020, 1, 1)), until=date(2024, 12, 31))
    new = replace(provision(date(2025, 1, 1), verified=True), checked_with="a text")
    own = replace(
        new, id="xx-yy.duration.cap", place="xx-yy", when={"protects_technical_secret": (True,)},
        overrides=("xx.duration.cap",), disputes=("xx.unknown",),
    )  # fmt: skip
    top = Place("xx", Words("示例国", "Exampleland"), DAY, (), (old, new), ())
    below = Place("xx-yy", Words("示例省", "Example Province"), DAY, (), (own,), ())
    wage = Wage("xx-yy", 1, date(2024, 7, 1), None, Decimal(2000), verified=False, reviewed=DAY, source="a_page | b")
    wages = Wages({"xx-yy": (wage,)}, {"xx-yy-zz": City("xx-yy-zz", 1, DAY)})
    return Law({"xx-yy": below, "xx": top}, law().instruments, (), wages)


def test_the_newest_version_of_a_provision_stands_first() -> None:
    page = law_pages(held())["law.md"]

    assert page.index("自 from 2025-01-01") < page.index("2020-01-01 – 2024-12-31")
    assert page.count("#### `xx.duration.cap`") == 1


def test_conditions_and_what_is_displaced_are_told() -> None:
    page = law_pages(held())["law.md"]

    assert "竞业限制保护的是技术秘密：是 · the non-compete protects technical secrets: yes" in page
    assert "取代 In place of: [`xx.duration.cap`](#xxdurationcap)" in page
    assert "尚无定论 In unsettled conflict with: `xx.unknown`" in page


def test_guidance_and_what_was_not_compared_are_named() -> None:
    page = law_pages(held())["law.md"]

    assert "部门指引（不是法律） · ministry guidance (not law)" in page
    assert "没有与条文核对过 · not compared with the text" in page


def test_a_minimum_wage_has_its_days_and_its_source() -> None:
    assert "| 1 | 2024-07-01 | 未知 not known | 2,000 | 否 no | a\\_page \\| b |" in law_pages(held())["law.md"]


def test_coverage_counts_own_and_inherited_provisions() -> None:
    page = law_pages(held())["places.md"]

    assert "[示例省 · Example Province](law.md#xx-yy-示例省--example-province) `xx-yy` | 1 | 1 | 2026-11-01" in page
    assert "1 / 2 (50%)" in page
    assert "`xx-yy-zz`" in page.partition("说明 · Notes")[2]


def test_the_same_law_gives_the_same_pages_whatever_the_order_of_its_places() -> None:
    first = held()

    assert law_pages(first) == law_pages(replace(first, places=dict(reversed(list(first.places.items())))))


def test_text_is_never_taken_for_markdown() -> None:
    assert plain("a*b_c|d <e>\n[f]") == "a\\*b\\_c\\|d \\<e\\> \\[f\\]"
    assert anchor("`cn.no_poach.agreement` 期限 · Length") == "cnno_poachagreement-期限--length"
    assert table(("a", "n:"), [("x", "1")]) == "| a | n |\n| --- | ---: |\n| x | 1 |"
