"""The pictures of the money: months and exposure over time; told in words, and unknown never as nothing."""

import itertools
import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reports.positions import ALL, DAY, FREED, LAST, days, disputed, page_of

from songbang.answers.results import Range
from songbang.basis.shown import yuan
from songbang.position.results import ExposurePoint, LikeCase, MonthMoney, Position, SideReading
from songbang.position.status import Side, Status
from songbang.reports.stand import compensation_picture, exposure_picture
from songbang.reports.stand.compensation_picture import compensation_svg
from songbang.reports.stand.exposure_picture import exposure_svg
from songbang.reports.stand.figures import figures
from songbang.reports.stand.picture.money_axis import round_sums
from songbang.reports.stand.timeline import timeline_svg

LANGS = ["zh", "zh-Hant", "en"]
WIDTHS = [340, 760]
SVG = "{http://www.w3.org/2000/svg}"
DRAWN: dict[str, Callable[[Position, str, float], str | None]] = {
    "compensation": compensation_svg,
    "exposure": exposure_svg,
}


def tree(name: str, position: Position, lang: str = "zh", width: float = 760) -> ET.Element:
    svg = DRAWN[name](position, lang, width)
    assert svg is not None
    return ET.fromstring(svg)  # noqa: S314 - our own picture


def words(root: ET.Element) -> list[str]:
    return [one.text or "" for one in root.iter(f"{SVG}text")]


def said(root: ET.Element) -> str:
    return root.findtext(f"{SVG}desc") or ""


def with_months(change: Callable[[MonthMoney], MonthMoney]) -> Position:
    position = disputed()
    return replace(position, money=replace(position.money, months=tuple(map(change, position.money.months))))


def with_points(change: Callable[[ExposurePoint], ExposurePoint]) -> Position:
    return replace(disputed(), exposure_over_time=tuple(map(change, disputed().exposure_over_time)))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", [one for one in ALL if one != "unknown"])
@pytest.mark.parametrize("picture", [compensation_picture, exposure_picture])
def test_no_words_lie_over_others_and_all_is_on_the_picture(picture: object, name: str, width: int, lang: str) -> None:
    canvas, height = picture.drawn(ALL[name], lang, width)  # type: ignore[attr-defined]
    assert all(box.left >= -1 and box.right <= width + 1 and box.top >= -1 for box in canvas.boxes)
    assert all(box.bottom <= height + 1 for box in canvas.boxes)
    assert [(one, other) for one, other in itertools.combinations(canvas.boxes, 2) if one.meets(other)] == []


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", DRAWN)
def test_it_is_the_same_every_time_and_names_itself(name: str, lang: str) -> None:
    assert DRAWN[name](disputed(), lang, 760) == DRAWN[name](disputed(), lang, 760)
    root = tree(name, disputed(), lang)
    title, desc = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None and desc is not None and title.text and desc.text
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == f"{title.get('id')} {desc.get('id')}"


def test_the_pictures_of_a_page_share_no_name_and_have_no_style_of_their_own() -> None:
    drawn = [svg for width in WIDTHS for svg in (*figures(disputed(), "zh", width).values(),)]
    drawn += [timeline_svg(disputed(), "zh", width) for width in WIDTHS]
    names = [name for svg in drawn for name in re.findall(r' id="([^"]+)"', svg)]
    assert len(drawn) == 6 and len(names) == len(set(names))
    assert not [svg for svg in drawn if " style=" in svg or "<style" in svg or "href" in svg or "script" in svg]


def test_every_month_is_a_bar_and_is_told() -> None:
    root, money = tree("compensation", disputed()), disputed().money
    frames = [one for one in root.iter(f"{SVG}rect") if one.get("class") in {"sb-edge", "sb-later"}]
    assert len(frames) == len(money.months) + 3  # and three of the key
    for sum_of in (money.due.value, money.paid, money.owed.value):
        assert isinstance(sum_of, Decimal)
        assert [one for one in words(root) if yuan(sum_of) in one] and yuan(sum_of) in said(root)
    assert "2026-04 至 2026-05 每月：应付 9,000，已付 9,000，还欠 0" in said(root)
    assert "2026-06：应付 9,000，已付 4,500，还欠 4,500" in said(root)
    assert "2028-03 每月：以后应付 9,000" in said(root)


def test_a_month_of_which_nobody_told_is_unknown_and_not_unpaid() -> None:
    position = with_months(lambda one: replace(one, known=False, paid=Decimal(0), owed=one.due))
    root = tree("compensation", position)
    fills = [one.get("fill") for one in root.iter(f"{SVG}rect")]
    past = sum(not one.after for one in position.money.months)
    assert fills.count("url(#dots-compensation-760)") == past + 1  # and once in the key
    assert "url(#hatch-compensation-760)" not in fills
    assert "应付；付了没有还不知道" in words(root) and "还欠" not in words(root)
    assert "付了没有还不知道" in said(root) and "已付 0" not in said(root)
    for svg in (timeline_svg(position, "zh", 760),):
        assert 'fill="url(#dots-timeline-760)"' in svg


def test_where_the_sides_differ_both_are_drawn_and_told() -> None:
    root = tree("exposure", disputed())
    lines = [one.get("stroke-dasharray") for one in root.iter(f"{SVG}path") if one.get("class") == "sb-stroke"]
    assert lines.count("7 4") == 1
    assert {"合计，公司的算法", "合计，你的算法"} <= set(words(root))
    assert "公司的算法 742,500 元，你的算法 0 元" in said(root)
    agreed = tree("exposure", ALL["bound"])
    assert "合计" in words(agreed) and "合计，你的算法" not in words(agreed)


def test_once_a_competitor_was_joined_the_day_of_joining_counts_for_both() -> None:
    joined = replace(disputed(), facts={**disputed().facts, "joined_rival": DAY})
    free_from_then = days((None, DAY, Status.BOUND, FREED), (LAST, None, Status.FREE, FREED))
    position = replace(joined, readings=tuple(SideReading(side, free_from_then) for side in Side))
    assert "你的算法 0 元" not in said(tree("exposure", position))


def test_a_range_says_where_it_comes_from_and_cases_say_how_many_they_are() -> None:
    root = tree("exposure", disputed())
    assert "违约金减少后的大致范围：540,000 到 720,000 元" in words(root)
    assert "2 个公开案件判下来的违约金：300,000 元 到 1,000,000 元；它们不是抽样" in words(root)
    assert "2 个公开案件" in said(root) and "540,000 到 720,000" in said(root)
    assert len(list(root.iter(f"{SVG}polygon"))) == 2, "one case lies beyond the top, and the key says so"
    assert "判得比这张图的顶还高" in words(root)


def test_without_cases_and_range_none_is_drawn() -> None:
    bare = replace(disputed().exposure, like=(), reduced=replace(disputed().exposure.reduced, value=None))
    told = "".join(tree("exposure", replace(disputed(), exposure=bare)).itertext())
    assert "公开案件" not in told and "大致范围" not in told


@pytest.mark.parametrize(("damages", "back"), [(None, None), (Decimal(720000), None), (None, Decimal(22500))])
def test_what_is_not_known_is_dots_and_said(damages: Decimal | None, back: Decimal | None) -> None:
    position = with_points(
        lambda one: replace(one, damages=damages, back=back, total=None, status=Status.BOUND, if_paid=None)
    )
    root = tree("exposure", position)
    assert [one for one in root.iter(f"{SVG}rect") if one.get("fill") == "url(#dots-exposure-760)"]
    assert "还算不出" in words(root) and "还算不出" in said(root)


def test_what_further_payments_add_is_a_line_with_its_highest_sum() -> None:
    later = with_points(lambda one: replace(one, if_paid=Decimal(760000) if one.day > DAY else None))
    root = tree("exposure", later)
    assert "补偿照付到那天的合计，最多 760,000 元" in words(root)
    assert "如果补偿从现在起照付" in said(root) and "760,000" in said(root)


@pytest.mark.parametrize("name", DRAWN)
def test_where_no_day_is_known_there_is_no_picture(name: str) -> None:
    assert DRAWN[name](ALL["unknown"], "zh", 760) is None
    assert figures(ALL["unknown"], "zh", 760) == {}


@pytest.mark.parametrize("lang", LANGS)
def test_the_page_shows_each_beside_its_table_for_a_screen_and_a_phone(lang: str) -> None:
    page = page_of(disputed(), lang)
    for section in ("months", "over-time"):
        part = page[page.index(f'<section id="{section}"') :]
        part = part[: part.index("</section>")]
        assert part.count("<svg") == 2 and part.index("<svg") < part.index("<table")


SUMS = st.none() | st.decimals(0, 10**9, places=2)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(SUMS, SUMS, SUMS), min_size=1, max_size=30), st.sampled_from(WIDTHS), st.sampled_from(LANGS))
def test_any_sums_can_be_drawn(
    sums: list[tuple[Decimal | None, Decimal | None, Decimal | None]], width: int, lang: str
) -> None:
    given_points = zip(disputed().exposure_over_time, sums, strict=False)
    points = tuple(replace(one, damages=d, back=b, total=t, if_paid=t) for one, (d, b, t) in given_points)
    awards = tuple(LikeCase("x", "cn", disputed().exposure.like[0].says, t, None) for _, _, t in sums)
    exposure = replace(
        disputed().exposure, like=awards, reduced=replace(disputed().exposure.reduced, value=_range(sums))
    )
    root = tree("exposure", replace(disputed(), exposure_over_time=points, exposure=exposure), lang, width)
    assert said(root)


def _range(sums: list[tuple[Decimal | None, Decimal | None, Decimal | None]]) -> Range | None:
    known = [one for row in sums for one in row if one is not None]
    return Range(min(known), max(known)) if known else None


@given(st.decimals(0, 10**12, places=2))
def test_the_round_sums_of_an_axis_are_few_and_begin_with_nothing(most: Decimal) -> None:
    found = round_sums(most)
    assert found[0] == 0 and found[-1] <= most and len(found) <= 5
    assert len(found) >= 2 or most == 0
