"""Every letter, from every matter: a whole Word file, its open places in yellow, nothing of the template left."""

from datetime import date

import pytest
from docx.oxml.ns import qn
from docx.shared import Mm
from tests.drafts.briefs import EVERY, MATTERS, brief, named, written
from tests.drafts.paper import letter_text, note_text, opened, paragraphs, parts, well_formed, yellow

from songbang.drafts.draft import draft
from songbang.drafts.fill import shown
from songbang.drafts.kinds import has_language, kinds, letter_module
from songbang.drafts.note import warnings

ASKED = {"arbitration", "breach_reply", "exhibits", "job_report", "negotiation", "no_effect_request"} | {
    "passport_return",
    "release_request",
    "reminder",
    "rescission",
}


def test_all_letters_are_there() -> None:
    assert set(kinds()) == ASKED
    assert {kind for kind in kinds() if not has_language(kind, "en")} == {"arbitration", "exhibits"}


def test_there_is_no_other_letter() -> None:
    with pytest.raises(LookupError, match="reminder"):
        letter_module("love_letter")


@pytest.mark.parametrize("name", MATTERS)
def test_a_letter_is_a_whole_word_file_without_a_trace_of_its_template(name: str) -> None:
    for kind, lang in EVERY:
        made = written(name, kind, lang)
        note, letter = paragraphs(made)
        text = "\n".join(note + letter)

        assert well_formed(made)
        assert note
        assert letter
        assert not any(sign in text for sign in ("{{", "{%", "}}", "\ufdd0", "\ufdd1", "None", "Words("))


@pytest.mark.parametrize("name", MATTERS)
def test_what_stays_open_is_yellow_and_listed_and_named_in_the_note(name: str) -> None:
    for kind, lang in EVERY:
        made = written(name, kind, lang)
        listed = [shown(one, lang) for one in made.blanks]

        assert list(dict.fromkeys(yellow(made))) == listed, (kind, lang)
        assert len(listed) > 12 or all(one in note_text(made) for one in listed)
        assert all(note in note_text(made) for note in [_in(one, lang) for one in made.notes])


def _in(words: object, lang: str) -> str:
    from songbang.basis.words import Words  # noqa: PLC0415
    from songbang.drafts.fill import plain_text  # noqa: PLC0415
    from songbang.reports.script import tell  # noqa: PLC0415

    assert isinstance(words, Words)
    return plain_text(tell(words, lang))


def test_a_letter_looks_as_letters_do() -> None:
    for kind, lang in EVERY:
        document = opened(written("owed", kind, lang))
        styles = {style.name: style for style in document.styles}
        body = styles["Body Text"].element.find(f".//{qn('w:rFonts')}")
        page = document.sections[1]

        assert body.get(qn("w:eastAsia")) == "FangSong"
        assert body.get(qn("w:ascii")) == "Times New Roman"
        assert styles["Title"].element.find(f".//{qn('w:rFonts')}").get(qn("w:eastAsia")) == "SimSun"
        assert (round((page.page_width or 0) / Mm(1)), round((page.page_height or 0) / Mm(1))) == (210, 297)
        assert "PAGE" in "".join(part.text or "" for part in page.footer._element.iter(qn("w:instrText")))
        indented = styles["Body Text"].element.find(f".//{qn('w:ind')}")
        assert lang == "en" or indented.get(qn("w:firstLineChars")) == "200"


def test_a_letter_tells_nothing_of_the_machine_or_its_owner() -> None:
    known = opened(written("owed", "reminder")).core_properties

    assert (known.author, known.last_modified_by, known.comments) == ("", "", "")
    assert known.title == "关于支付竞业限制经济补偿的催告函"
    assert not [name for name in parts(written("owed", "reminder")) if "thumbnail" in name]


def test_the_same_matter_gives_the_same_letter() -> None:
    for kind, lang in EVERY:
        again = draft(kind, named("owed"), lang)
        assert parts(again)["word/document.xml"] == parts(written("owed", kind, lang))["word/document.xml"]


@pytest.mark.parametrize(
    "day", [date(2020, 1, 1), date(2026, 3, 31), date(2026, 6, 30), date(2028, 4, 1), date(2035, 1, 1)]
)
@pytest.mark.parametrize("name", ["owed", "accused", "released"])
def test_a_letter_can_be_written_on_any_day(name: str, day: date) -> None:
    for kind in kinds():
        made = draft(kind, brief(MATTERS[name], day), "zh")
        assert well_formed(made)
        assert f"{day.year}年{day.month}月{day.day}日" in letter_text(made)


def test_traditional_script_turns_our_words_and_leaves_names_alone() -> None:
    text = letter_text(written("owed", "reminder", "zh-Hant"))

    assert "關於支付競業限制經濟補償的催告函" in text
    assert "甲辰科技有限公司" in text
    assert "《竞业限制协议》" in text
    assert "【待填：開戶行】" in text


def test_english_letters_are_in_english() -> None:
    text = letter_text(written("owed", "rescission", "en"))

    assert "Notice to end the non-compete" in text
    assert "Interpretation (I) on labour disputes, art. 38" in text
    assert "CNY 60,600.00" in text
    assert "[to fill in: bank]" in text


def test_the_note_says_how_to_send_and_that_nothing_is_sent() -> None:
    for kind, lang in EVERY:
        note = note_text(written("little", kind, lang))
        assert ("12348" in note) is True
        assert any(word in note for word in ("不会替你寄出", "不會替你寄出", "sends nothing"))


def test_what_was_not_understood_is_told_on_the_note() -> None:
    torn = brief('[facts]\nnc_months = "many"\n')

    assert any("1处没有读懂" in one.zh for one in warnings(torn, letter_module("reminder")))
