"""The page and the charts of the statistics: whole in one file, told in words too, no decision's text as markup."""

import re
from datetime import date, timedelta
from decimal import Decimal
from html.parser import HTMLParser

import pytest
from lxml import etree
from tests.judgments.statistics.made import damages, first_instance, table_of

from songbang.basis.words import Words
from songbang.judgments.statistics.checked import checked
from songbang.judgments.statistics.labels import Labels, Pair
from songbang.judgments.statistics.statistics import Statistics, statistics_of
from songbang.reports.judgments.charts.charts import Chart, charts_of
from songbang.reports.judgments.checked_json import checked_json
from songbang.reports.judgments.figures_json import statistics_json
from songbang.reports.judgments.page import statistics_html

DAY = date(2026, 11, 22)
PLACES = {"cn-sh": Words("上海", "Shanghai")}
COURT = "<script>甲法院</script>"


@pytest.fixture(scope="module")
def told() -> Statistics:
    left = date(2022, 1, 1)
    made = [
        first_instance(
            f"d{at}",
            damages(1000, 100 * at),
            place="cn-sh",
            court=COURT,
            bound_as="bound_to_secrecy",
            post_class=("rank_and_file", "other")[at % 2],
            monthly_pay=Decimal(100),
            left=left,
            level="second",
            disposition="upheld",
            decided=left + timedelta(days=100 + at),
        )
        for at in range(12)
    ]
    return statistics_of(table_of(made), DAY, seed=3)


@pytest.fixture(scope="module", params=["zh", "zh-Hant", "en"])
def lang(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def charts(told: Statistics, lang: str) -> list[Chart]:
    return list(charts_of(told, PLACES, lang))


@pytest.fixture(scope="module")
def page(told: Statistics, charts: list[Chart], lang: str) -> str:
    return statistics_html(told, charts, PLACES, lang)


class Tags(HTMLParser):
    """The ids of a page and what it would load."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.loads: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        given = dict(attrs)
        self.ids += [given["id"] or ""] if "id" in given else []
        self.loads += [value for name in ("src", "href") if (value := given.get(name)) and not value.startswith("#")]


def test_a_chart_says_n_and_date_and_what_it_shows_in_words(charts: list[Chart]) -> None:
    assert {one.name for one in charts} >= {"shares", "ratios", "awarded_to_annual_pay-place", "leaving_to_end"}
    for one in charts:
        drawn = etree.fromstring(one.svg)
        words = " ".join("".join(map(str, part.itertext())) for part in drawn.iter("{http://www.w3.org/2000/svg}text"))
        assert "2026-11-22" in words
        assert "12" in words
        assert drawn.get("role") == "img"
        assert one.said in "".join(map(str, drawn.itertext()))


def test_a_chart_is_the_same_every_time(told: Statistics, charts: list[Chart], lang: str) -> None:
    assert [one.svg for one in charts_of(told, PLACES, lang)] == [one.svg for one in charts]


def test_the_page_loads_nothing_and_every_id_stands_once(page: str) -> None:
    tags = Tags()
    tags.feed(page)

    assert tags.loads == []
    assert len(tags.ids) == len(set(tags.ids))
    assert "script" not in tags.tags


def test_the_warning_comes_first_and_the_study_is_quoted_with_its_mark(page: str, lang: str) -> None:
    warning = {"zh": "不是全部争议", "zh-Hant": "不是全部爭議", "en": "not all disputes"}[lang]
    mark = {"zh": "据报道", "zh-Hant": "據報道", "en": "from the story"}[lang]

    assert page.index(warning) < page.index("<table")
    assert f"77 % ({mark}, n = 556)" in page


def test_every_figure_on_the_page_has_its_counts(page: str) -> None:
    assert "6 / 12" in page
    assert "50.0 %" in page
    assert re.search(r"25\.4–74\.6 %", page)


def test_json_says_the_same_as_the_page(told: Statistics, lang: str) -> None:
    answer = statistics_json(told, PLACES, lang)
    (share,) = (
        one
        for one in answer["figures"]
        if one["measure"] == "rank_and_file_among_bound_to_secrecy" and one["by"] is None
    )

    assert (share["numerator"], share["n"], share["value"]) == (6, 12, 0.5)
    assert (share["low"], share["high"]) == (pytest.approx(0.2538, abs=1e-4), pytest.approx(0.7462, abs=1e-4))
    assert answer["survival"]["ended"] == 12
    assert answer["published"][0]["printed"] == "77 %"
    assert {one["measure"] for one in answer["figures"]} <= {one["name"] for one in answer["measures"]}


def test_a_page_of_nothing_says_so() -> None:
    nothing = statistics_of(table_of([]), DAY, seed=1)
    page = statistics_html(nothing, [], PLACES, "en")

    assert "Fewer than 5 disputes" in page
    assert list(charts_of(nothing, PLACES, "en")) == []


def test_what_a_person_checked_stands_beside_what_the_machine_counts(told: Statistics, lang: str) -> None:
    pairs = {"breach": tuple(Pair(f"{at:04}.txt", ("found", "not_found")[at % 3 == 0], "found") for at in range(9))}
    table = table_of([first_instance(f"d{at}", breach="found") for at in range(9)])
    checks = checked(Labels(pairs, ()), table, seed=2)
    page = statistics_html(told, [], PLACES, lang, checks)
    answer = checked_json(checks, lang)

    assert "6 / 9" in page
    assert (answer["agreement"][0]["equal"], answer["agreement"][0]["n"]) == (6, 9)
    assert answer["measures"][0]["measure"] == "breach_found"
    assert (answer["measures"][0]["as_read"], answer["measures"][0]["corrected"]) == (
        1.0,
        pytest.approx(6 / 9, abs=1e-6),
    )
    assert sum(one["corrected"] for one in answer["fields"][0]["values"]) == pytest.approx(1)
