"""The folded copy: what is matched, and the way back."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songbang.basis.span import Span
from songbang.papers.folded import fold, simplified

# The signs that folding treats in some special way, mixed with any text.
_SIGNS = "第一条二十四个月離職競業，。：（）「」『』“”——－…①Ⅲ２４Ａｂ 　\n\t\r\xa0\u200b\u00ad\ufeffabc .,-12ｶﾞ①²㈠"
_TEXTS = st.text(alphabet=st.one_of(st.sampled_from(_SIGNS), st.characters()), max_size=60)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("２４个月", "24个月"),
        ("ＡＢＣ（甲方）：是；否！？", "ABC(甲方):是;否!?"),
        ("離職後競業限制補償", "离职后竞业限制补偿"),
        ("“關聯公司”與「本公司」及『附件』", "“关联公司”与“本公司”及“附件”"),
        ("《保密协议》【　】、。", "《保密协议》【】、。"),
        ("甲方 —— 乙方", "甲方--乙方"),
        ("附錄三 ─ 確認書", "附录三-确认书"),
        ("違\n約　金 為 50 萬 元", "违约金为50万元"),
        ("within  twelve\n\tmonths", "within twelve months"),
        ("the “Company” shall", "the “Company” shall"),
        ("第 3 条\t至第\xa05 条", "第3条至第5条"),
        ("竞\u200b业\u00ad限\ufeff制", "竞业限制"),
        ("non\u00adcom\u200bpete", "noncompete"),
        ("  \n 甲方 ", "甲方"),
        ("a ,b", "a ,b"),
        ("a ， b", "a,b"),
        ("①２０２４年②ＸＸ", "①2024年②XX"),
        ("5㎡ 10² Ⅲ Ⅰ", "5㎡10² Ⅲ Ⅰ"),
        ("", ""),
        (" \n", ""),
    ],
)
def test_folding_brings_a_text_to_the_form_of_the_cues(text: str, folded: str) -> None:
    assert fold(text).text == folded


def test_a_quotation_mark_that_is_straight_stays_straight() -> None:
    assert fold("\"Company\" and 'staff'").text == "\"Company\" and 'staff'"


def test_the_way_back_leads_to_the_words_as_they_stand() -> None:
    text = "乙方離職後\n２４個月　內，不得……"
    folded = fold(text)
    start = folded.text.index("24个月内")
    assert folded.span(start, start + 5).of(text) == "２４個月　內"


def test_a_place_that_is_left_out_is_the_next_one_that_stays() -> None:
    folded = fold("甲  乙")
    assert [folded.at(offset) for offset in range(5)] == [0, 1, 1, 1, 2]


def test_an_empty_range_is_a_place_and_a_backward_one_an_error() -> None:
    folded = fold(" 甲 乙 ")
    assert folded.span(1, 1) == Span(3, 3)
    assert folded.span(2, 2) == Span(5, 5)
    with pytest.raises(ValueError, match="forward"):
        folded.span(2, 1)


@given(_TEXTS)
def test_every_offset_of_the_copy_maps_to_one_later_in_the_source(text: str) -> None:
    folded = fold(text)
    back = [folded.span(at, at + 1).start for at in range(len(folded.text))]
    assert back == sorted(set(back))
    assert [folded.at(offset) for offset in back] == list(range(len(folded.text)))


@given(_TEXTS)
def test_every_offset_of_the_source_maps_no_further_than_the_next(text: str) -> None:
    folded = fold(text)
    there = [folded.at(offset) for offset in range(len(text) + 1)]
    assert there == sorted(there)
    assert there[-1] == len(folded.text)
    assert all(after - before in {0, 1} for before, after in pairwise(there))


@given(_TEXTS, st.data())
def test_the_words_at_a_place_fold_to_the_words_that_were_found(text: str, data: st.DataObject) -> None:
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    words = folded.span(start, end).of(text)
    assert fold(words).text == folded.text[start:end].strip(" ")


@given(_TEXTS)
def test_what_is_folded_stays_as_it_is(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@given(st.text())
def test_simplifying_moves_no_offset(text: str) -> None:
    assert len(simplified(text)) == len(text)


def test_simplifying_changes_nothing_but_the_script() -> None:
    assert simplified("競業　禁止：２４個月\n「甲方」") == "竞业　禁止：２４个月\n「甲方」"


def test_a_long_agreement_is_folded_in_the_blink_of_an_eye() -> None:
    text = ("乙方離職後２４個月內，不得從事\n與甲方競爭之業務。" * 12_000)[:300_000]
    fold(text)
    start = time.process_time()
    fold(text)
    assert time.process_time() - start < 0.25
