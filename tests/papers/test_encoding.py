"""Bytes of a text: which encoding they are in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songbang.papers.encoding import decode
from songbang.papers.problems import PaperError

_SIMPLE = "第一条 乙方离职后二十四个月内，不得到与甲方有竞争关系的单位工作。"
_TRADITIONAL = "第一條 乙方離職後二十四個月內，不得到與甲方有競爭關係的單位工作。"
_SHORT_SIMPLE = (
    "竞业限制协议",
    "离职证明",
    "员工手册",
    "保密承诺书",
    "录用通知",
    "附件一",
    "股权激励",
    "违约金",
    "薪资单",
)
_SHORT_TRADITIONAL = ("競業禁止切結書", "離職證明書", "僱傭合約", "員工手冊", "保密協議", "附件一", "薪資單", "違約金")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "gb18030"])
def test_simplified_text_is_read_in_each_encoding(encoding: str) -> None:
    assert decode(f"{_SIMPLE}\r\n".encode(encoding)) == f"{_SIMPLE}\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "gb18030", "big5", "cp950", "big5hkscs"])
def test_traditional_text_is_read_in_each_encoding(encoding: str) -> None:
    assert decode(_TRADITIONAL.encode(encoding)) == _TRADITIONAL


@pytest.mark.parametrize("words", _SHORT_SIMPLE)
def test_a_few_words_in_gb18030_are_not_taken_for_big5(words: str) -> None:
    assert decode(words.encode("gb18030")) == words


@pytest.mark.parametrize("words", _SHORT_TRADITIONAL)
def test_a_few_words_in_big5_are_not_taken_for_gb18030(words: str) -> None:
    assert decode(words.encode("big5")) == words


def test_characters_that_only_hong_kong_writes_are_read() -> None:
    text = "僱員須於離職後嘅十二個月內，唔得受僱於同業。"
    assert decode(text.encode("big5hkscs")) == text


def test_an_english_letter_with_curly_quotes_is_no_chinese() -> None:
    text = "The Employee’s “Restricted Period” is twelve months – no longer."
    assert decode(text.encode("cp1252")) == text


def test_text_that_is_cut_off_in_a_character_is_read_up_to_there() -> None:
    assert decode(_SIMPLE.encode()[:-1]) == _SIMPLE[:-1] + "\ufffd"
    assert decode(_SIMPLE.encode("gb18030")[:-1]) == _SIMPLE[:-1] + "\ufffd"


def test_one_broken_byte_does_not_cost_the_paper() -> None:
    data = (_SIMPLE * 20).encode()
    assert decode(data[:300] + b"\xff" + data[300:]).count("竞争关系") == 20


def test_what_a_page_states_for_itself_is_believed_before_a_guess() -> None:
    assert decode("ééé".encode("cp1252"), "iso-8859-1") == "ééé"
    assert decode("合同".encode("gb18030"), "GB2312") == "合同"


def test_what_a_page_states_wrongly_is_not_believed() -> None:
    assert decode(_SIMPLE.encode(), "gb2312") == _SIMPLE
    assert decode(_SIMPLE.encode("gb18030"), "utf-8") == _SIMPLE
    assert decode(_SIMPLE.encode("gb18030"), "no-such-encoding") == _SIMPLE


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)) * 8,
        b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff" * 20,
        "この契約は退職後も有効です".encode("shift_jis"),
        b"\x01\x02\x03\x04\x05",
        "锟".encode() + b"\xef\xbf\xbd" * 40,
    ],
)
def test_bytes_that_are_no_text_are_called_garbled(data: bytes) -> None:
    with pytest.raises(PaperError) as error:
        decode(data)
    assert error.value.code == "garbled_text"


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_garbled(data: bytes) -> None:
    try:
        assert isinstance(decode(data), str)
    except PaperError as error:
        assert error.code == "garbled_text"


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn", "Co"]), min_size=1))
def test_utf8_comes_back_as_it_was_written(text: str) -> None:
    if not text.startswith("\ufeff") and text.count("\ufffd") < 2:
        assert decode(text.encode()) == text
