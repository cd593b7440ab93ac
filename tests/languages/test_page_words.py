"""What a template says: its message, its values, and what happens where a catalogue has nothing."""

import pytest
from languages.make import CATALOGUES
from languages.po import forms, read, text_of
from markupsafe import Markup

from songbang.basis.words import Words
from songbang.languages.catalogues import said
from songbang.reports.page_words import MissingMessage, filled, page_words

DAY = Words("星期一", "Monday")
LANGUAGES = ("zh", "zh-Hant", "en")


def english() -> list[tuple[str, str]]:
    every = (read(file, "en") for file in sorted((CATALOGUES / "en" / "LC_MESSAGES").glob("*.po")))
    return [(text_of(one), forms(one)[0]) for each in every for one in each if len(forms(one)) == 1 and text_of(one)]


def test_a_message_is_told_in_the_language_of_the_page() -> None:
    message, words = next(pair for pair in english() if "{" not in pair[0])

    assert page_words("zh")["_"](message) == message
    assert page_words("en")["_"](message) == words
    assert page_words("zh-Hant")["_"](message) == said(message, "zh-Hant")


def test_a_message_that_no_catalogue_has_is_chinese_in_production_and_an_error_here() -> None:
    assert page_words("zh-Hant")["_"]("这句话没有人写过，离职") == "這句話沒有人寫過，離職"
    with pytest.warns(MissingMessage, match="没有人写过"):
        assert page_words("en")["_"]("这句话没有人写过") == "这句话没有人写过"


def test_values_go_in_after_the_language() -> None:
    assert filled("{day}：{file}", {"day": DAY, "file": "离职.docx"}, "en") == "Monday：离职.docx"
    assert filled("{day}：{file}", {"day": DAY, "file": "离职.docx"}, "zh-Hant") == "星期一：离职.docx"
    assert filled("{file}", {"file": "{0.__class__}"}, "zh") == "{0.__class__}"


def test_a_value_that_is_markup_stays_and_everything_else_is_escaped() -> None:
    link = Markup('<a href="/law">law</a>')

    assert filled("<{link}> {file}", {"link": link, "file": "<b>"}, "en") == f"&lt;{link}&gt; &lt;b&gt;"
    assert not isinstance(filled("<{file}>", {"file": "<b>"}, "en"), Markup)


@pytest.mark.parametrize("lang", ["zh", "zh-Hant"])
def test_a_count_is_filled_in(lang: str) -> None:
    assert page_words(lang)["_n"]("{count} 份，{name}", 3, name="甲辰") == "3 份，甲辰"
