"""What people type is text: it neither becomes part of a template nor of the file's own language."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.drafts.briefs import EVERY, named
from tests.drafts.paper import letter_text, opened, parts, well_formed

from songbang.drafts.brief import Brief
from songbang.drafts.draft import draft
from songbang.drafts.fill import plain_text
from songbang.matter.matter import Party

NAMES = (
    "{{ 7*7 }}",
    "{% for x in y %}",
    "{{ employer.__class__ }}",
    "{_{ 1 }_}",
    "<w:p><w:r><w:t>x</w:t></w:r></w:p>",
    "]]></w:t>&amp;&#65;",
    'A & B <"Co">',
    "甲\x00\x01\x07\x0b乙\u202e丙\ufdd00\ufdd1",
    "一\n二\t三\r四",
    "\ufdd1\ufdd0",
    "【待填：姓名】",
)


def called(name: str) -> Brief:
    brief = named("owed")
    party = Party(name, name, name)
    return replace(brief, matter=replace(brief.matter, person=party, employer=party))


@pytest.mark.parametrize("name", NAMES)
def test_a_name_stays_a_name(name: str) -> None:
    made = draft("reminder", called(name), "zh")

    assert well_formed(made)
    assert "49" not in letter_text(made)
    assert f"致：{plain_text(name)}" in letter_text(made) or not plain_text(name)


def test_a_hostile_name_breaks_no_letter() -> None:
    for kind, lang in EVERY:
        made = draft(kind, called("{{ 7*7 }}<w:p>{%"), lang)
        assert well_formed(made)
        assert opened(made).paragraphs
        assert "{{ 7*7 }}<w:p>{%" in letter_text(made)


def test_a_name_cannot_make_itself_a_figure_or_a_blank() -> None:
    made = draft("reminder", called("\ufdd02\ufdd1"), "zh")

    assert "致：2" in letter_text(made)
    assert "\ufdd0" not in parts(made)["word/document.xml"].decode("utf-8")


@given(st.text(max_size=200))
def test_text_of_any_kind_becomes_one_line_that_a_file_can_hold(text: str) -> None:
    line = plain_text(text)

    assert "\n" not in line
    assert all(sign == "\t" or ord(sign) >= 0x20 for sign in line)
    assert plain_text(line) == line


def test_a_name_without_end_is_cut() -> None:
    assert len(plain_text("甲" * 100_000)) < 3000
