"""Numbers in the formats of Word's lists."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songbang.papers.list_numbers import numeral


@pytest.mark.parametrize(
    ("form", "numbers"),
    [
        ("decimal", {1: "1", 10: "10"}),
        ("decimalZero", {1: "01", 10: "10"}),
        ("decimalFullWidth", {1: "１", 12: "１２"}),
        ("decimalHalfWidth", {12: "12"}),
        ("chineseCounting", {1: "一", 10: "十", 11: "十一", 20: "二十", 21: "二十一", 99: "九十九"}),
        (
            "chineseCountingThousand",
            {100: "一百", 101: "一百零一", 110: "一百一十", 111: "一百一十一", 1001: "一千零一"},
        ),
        ("japaneseCounting", {10: "十", 100: "百", 111: "百十一", 1000: "千"}),
        ("taiwaneseCountingThousand", {12: "十二", 120: "一百二十"}),
        ("chineseLegalSimplified", {1: "壹", 10: "壹拾", 26: "贰拾陆"}),
        ("ideographLegalTraditional", {2: "貳", 11: "壹拾壹"}),
        ("ideographTraditional", {1: "甲", 10: "癸", 11: "甲"}),
        ("ideographZodiac", {1: "子", 12: "亥"}),
        ("ideographZodiacTraditional", {1: "甲子", 60: "癸亥"}),
        ("ideographDigital", {10: "一〇", 21: "二一"}),
        ("decimalEnclosedCircle", {1: "①", 20: "⑳", 21: "21"}),
        ("decimalEnclosedCircleChinese", {3: "③"}),
        ("decimalEnclosedParen", {1: "⑴"}),
        ("decimalEnclosedFullstop", {1: "⒈"}),
        ("ideographEnclosedCircle", {1: "㊀"}),
        ("lowerLetter", {1: "a", 26: "z", 27: "aa", 28: "bb"}),
        ("upperLetter", {3: "C"}),
        ("lowerRoman", {4: "iv", 9: "ix"}),
        ("upperRoman", {1994: "MCMXCIV"}),
        ("ordinal", {1: "1st", 2: "2nd", 3: "3rd", 4: "4th", 11: "11th", 112: "112th", 21: "21st"}),
        ("cardinalText", {1: "One", 21: "Twenty-one", 342: "Three hundred forty-two"}),
        ("ordinalText", {1: "First", 5: "Fifth", 20: "Twentieth", 22: "Twenty-second", 100: "One hundredth"}),
        ("numberInDash", {1: "- 1 -"}),
        ("none", {1: ""}),
        ("aiueo", {1: "1"}),
    ],
)
def test_a_number_is_written_as_its_format_says(form: str, numbers: dict[int, str]) -> None:
    assert {number: numeral(number, form) for number in numbers} == numbers


@given(st.sampled_from(["chineseCounting", "japaneseCounting", "chineseLegalSimplified", "upperRoman"]), st.data())
def test_two_numbers_are_never_written_alike(form: str, data: st.DataObject) -> None:
    one, other = data.draw(st.lists(st.integers(1, 9_999), min_size=2, max_size=2, unique=True))
    assert numeral(one, form) != numeral(other, form)


@given(st.integers(), st.sampled_from(["lowerLetter", "upperRoman", "chineseCounting", "ordinalText", "hex"]))
def test_no_number_is_written_longer_than_a_line(number: int, form: str) -> None:
    assert len(numeral(number, form)) <= max(400, len(str(number)))
