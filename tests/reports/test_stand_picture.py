"""The picture: no words over words, everything on it, the same every time, and nothing of a matter can break it."""

import itertools
import re
from dataclasses import replace
from datetime import date, timedelta
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reports.positions import ALL, LEFT, bound, bound_reading, disputed, event, option

from songbang.basis.words import Words
from songbang.matter.event import EventKind
from songbang.position.results import Position
from songbang.position.status import Status
from songbang.reports.stand.picture.letters import folded, text_width
from songbang.reports.stand.picture.scale import Scale, ticks
from songbang.reports.stand.status_words import STATUS
from songbang.reports.stand.timeline import drawn, timeline_svg

LANGS = ["zh", "zh-Hant", "en"]
WIDTHS = [340, 760]
SVG = "{http://www.w3.org/2000/svg}"


def tree(position: Position, lang: str = "zh", width: int = 760) -> ET.Element:
    return ET.fromstring(timeline_svg(position, lang, width))  # noqa: S314 - our own picture


def overlaps(position: Position, lang: str, width: int) -> list[tuple[object, object]]:
    canvas, height = drawn(position, lang, width)
    assert all(box.left >= -1 and box.right <= width + 1 and box.bottom <= height + 1 for box in canvas.boxes)
    return [(one, other) for one, other in itertools.combinations(canvas.boxes, 2) if one.meets(other)]


def until(years: int) -> Position:
    days = bound_reading(LEFT + timedelta(days=365 * years))
    readings = tuple(replace(one, days=days) for one in bound().readings)
    return replace(bound(), days=days, readings=readings)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ALL)
def test_no_words_lie_over_others(name: str, width: int, lang: str) -> None:
    assert overlaps(ALL[name], lang, width) == []


@pytest.mark.parametrize("years", [1, 3, 10, 40])
@pytest.mark.parametrize("width", WIDTHS)
def test_short_and_long_spans_are_named_by_months_quarters_or_years(years: int, width: int) -> None:
    position = until(years)
    assert overlaps(position, "en", width) == []
    names = [one.text or "" for one in tree(position, "en", width).iter(f"{SVG}text")]
    shape = r"\d{4}" if years >= 10 else r"\d{4}(-\d\d)?"
    assert sum(re.fullmatch(shape, name) is not None for name in names) >= 2


HAPPENED = st.lists(st.tuples(st.sampled_from(EventKind), st.integers(-900, 900)), min_size=1, max_size=200)


@settings(max_examples=40)
@given(HAPPENED, st.sampled_from(LANGS), st.sampled_from(WIDTHS))
def test_one_to_two_hundred_events_never_touch(told: list[tuple[EventKind, int]], lang: str, width: int) -> None:
    events = tuple(
        sorted((event(kind, LEFT + timedelta(days=by), 1) for kind, by in told), key=lambda one: (one.day, one.kind))
    )
    assert overlaps(replace(disputed(), events=events), lang, width) == []


def test_every_event_is_told_or_counted() -> None:
    kinds = [EventKind.REPORTED, EventKind.REMINDED, EventKind.PROMISED]
    events = tuple(event(kinds[at % 3], LEFT + timedelta(days=at), 1) for at in range(90))
    text = "".join(tree(replace(disputed(), events=events)).itertext())
    assert text.count("30 次") >= 3


def test_payments_are_told_by_the_bars() -> None:
    drawn_words = [one.text for one in tree(disputed()).iter(f"{SVG}text")]
    assert not [one for one in drawn_words if one and "收到补偿" in one]
    assert [one for one in drawn_words if one and "催付补偿" in one]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", ALL)
def test_it_is_the_same_every_time(name: str, lang: str) -> None:
    assert timeline_svg(ALL[name], lang, 760) == timeline_svg(ALL[name], lang, 760)


@pytest.mark.parametrize("name", ALL)
def test_who_cannot_see_it_is_told_what_it_shows(name: str) -> None:
    root, position = tree(ALL[name]), ALL[name]
    title, desc = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert root.get("role") == "img"
    assert title is not None and desc is not None and title.text and desc.text
    assert root.get("aria-labelledby") == f"{title.get('id')} {desc.get('id')}"
    for one in (day for reading in position.readings for day in reading.days):
        assert STATUS[one.status].zh in desc.text


def test_the_day_asked_about_is_named_and_has_its_line() -> None:
    texts = [one.text or "" for one in tree(disputed()).iter(f"{SVG}text")]
    assert "所问的一天 2026-11-22" in texts


def test_disputed_and_unknown_differ_by_pattern_and_in_words() -> None:
    for name, pattern, status in (("disputed", "hatch", Status.DISPUTED), ("unknown", "dots", Status.UNKNOWN)):
        root = tree(ALL[name])
        assert [one for one in root.iter(f"{SVG}rect") if one.get("fill") == f"url(#{pattern}-timeline-760)"]
        assert STATUS[status].zh in [one.text for one in root.iter(f"{SVG}text")]


def test_two_pictures_on_one_page_share_no_name() -> None:
    names = [{one.get("id") for one in tree(disputed(), "zh", width).iter() if one.get("id")} for width in WIDTHS]
    assert names[0] and names[0] & names[1] == set()


def test_it_needs_nothing_from_outside() -> None:
    told = timeline_svg(disputed(), "zh", 760)
    assert "script" not in told and "href" not in told and "url(http" not in told


@settings(max_examples=60)
@given(st.text(max_size=300))
def test_no_words_of_a_matter_can_break_it(words: str) -> None:
    deadline = replace(disputed().deadlines[0], kind="other", says=Words(words, words))
    position = replace(disputed(), deadlines=(deadline,), options=(option("x", words, words),))
    assert overlaps(position, "zh", 340) == []
    assert tree(position, "zh", 340).tag == f"{SVG}svg"


@settings(max_examples=100)
@given(st.text(max_size=120), st.floats(60, 400))
def test_folding_loses_no_word_and_keeps_to_its_room(words: str, room: float) -> None:
    lines = list(folded(words, 12, room))
    assert "".join("".join(lines).split()) == "".join(words.split())
    assert all(text_width(line, 12) <= room or len(line.rstrip("，。；：、）」』”！？,.;:)")) <= 16 for line in lines)


@settings(max_examples=100)
@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(1, 20000), st.floats(20, 90))
def test_the_axis_names_days_of_its_span_in_order_with_room_between(first: date, days: int, room: float) -> None:
    scale = Scale(first, first + timedelta(days=days), 0.0, 700.0)
    named = list(ticks(scale, room))
    assert all(scale.shows(day) for day, _ in named)
    places = [scale.x(day) for day, _ in named]
    # Months differ by a few days, and so do the places of their names.
    assert all(after - before >= room * 0.9 for before, after in itertools.pairwise(places))


def test_the_picture_reaches_to_the_first_and_the_last_day_there_is() -> None:
    edge = replace(disputed(), day=date.max)
    assert tree(edge, "en").tag == f"{SVG}svg"
    assert tree(replace(disputed(), day=date.min), "en").tag == f"{SVG}svg"
