"""What can be checked of accessibility without a person: structure, names, languages, contrast."""

import itertools
import re
from typing import Any

import pytest
from lxml import html
from tests.reports.make_outcome import law, outcome

from songbang.reports.html.page import report_html

LANGS = {"zh": "zh-Hans", "zh-Hant": "zh-Hant", "en": "en"}
PAGE = report_html(outcome(), law())


def tree(lang: str) -> Any:
    return html.document_fromstring(report_html(outcome(), law(), lang))


@pytest.mark.parametrize("lang", LANGS)
def test_headings_go_down_one_step_at_a_time(lang: str) -> None:
    levels = [int(heading.tag[1]) for heading in tree(lang).xpath("//h1 | //h2 | //h3 | //h4 | //h5 | //h6")]
    assert levels.count(1) == 1 and levels[0] == 1
    assert all(below <= above + 1 for above, below in itertools.pairwise(levels))
    assert all(heading.text_content().strip() for heading in tree(lang).xpath("//h1 | //h2 | //h3 | //h4"))


@pytest.mark.parametrize("lang", LANGS)
def test_the_page_names_its_language_and_its_landmarks(lang: str) -> None:
    page = tree(lang)
    assert page.get("lang") == LANGS[lang]
    assert page.xpath("//title")[0].text
    for landmark in ("header", "main", "footer", "nav"):
        assert len(page.xpath(f"//{landmark}")) == 1, landmark
    assert page.xpath("//nav/@aria-label")
    assert page.xpath("//body/*[1][@class='skip']/@href") == ["#main"]
    assert page.xpath("//meta[@name='viewport']/@content") == ["width=device-width, initial-scale=1"]


@pytest.mark.parametrize("lang", LANGS)
def test_what_is_named_by_another_element_is_named(lang: str) -> None:
    page = tree(lang)
    names = set(page.xpath("//@id"))
    assert set(page.xpath("//@aria-labelledby")) <= names
    assert all(page.xpath("//@aria-label"))
    for link in page.xpath("//a"):
        assert link.text_content().strip() or link.get("aria-label"), html.tostring(link)
    for region in page.xpath("//*[@tabindex]"):
        assert region.get("aria-label") or region.get("aria-labelledby")


def test_the_table_has_a_caption_and_headed_columns_and_rows() -> None:
    for table in tree("zh").xpath("//table"):
        assert table.xpath("./caption")[0].text_content().strip()
        assert len(table.xpath("./thead//th[@scope='col']")) == 3
        assert all(row.xpath("./th[@scope='row']") for row in table.xpath("./tbody/tr"))


def test_a_standing_is_told_in_words() -> None:
    assert all(one.text_content().strip() for one in tree("zh").xpath("//*[contains(@class,'standing')]"))


def palettes() -> list[dict[str, str]]:
    blocks = re.findall(r":root \{([^}]*)\}", PAGE)
    found = [dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", block)) for block in blocks]
    assert len(found) == 3
    return found


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", palettes(), ids=["light", "dark", "print"])
def test_words_stand_out_from_their_ground(palette: dict[str, str]) -> None:
    for ground in ("paper", "card"):
        for ink in ("ink", "quiet", "link"):
            assert contrast(palette[ink], palette[ground]) >= 4.5, (ink, ground)
        assert contrast(palette["edge"], palette[ground]) >= 3, ("edge", ground)
    for ground in ("mark", "mark-more"):
        assert contrast(palette["ink"], palette[ground]) >= 4.5, ground
        assert contrast(palette["link"], palette[ground]) >= 4.5 or ground == "mark-more"
    assert contrast(palette["badge-ink"], palette["badge"]) >= 4.5


def test_no_colour_is_red() -> None:
    for palette in palettes():
        for name, colour in palette.items():
            red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
            assert red <= green + 8 <= blue + 16, name


def test_the_letters_are_large_enough_to_read_on_a_phone() -> None:
    style = re.search(r"body \{[^}]*font: ([0-9.]+)rem", PAGE)
    assert style and float(style[1]) >= 1
    sizes = [float(size) for size in re.findall(r"font-size: ([0-9.]+)r?em", PAGE)]
    assert min(sizes) >= 0.85
