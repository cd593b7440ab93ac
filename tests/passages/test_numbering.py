"""The numbers that open a passage, as a reader sees them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.readings.made import paper

from songbang.papers.folded import fold
from songbang.passages.divide import divide
from songbang.passages.numbering import number_at, plain_number


def written(line: str) -> str | None:
    text = fold(line).text
    found = number_at(text, 0, len(text))
    return found.written if found else None


@pytest.mark.parametrize(
    ("line", "number", "bare"),
    [
        ("第十六条 保密义务", "第十六条", "16"),
        ("第16条 保密义务", "第16条", "16"),
        ("第廿三条 其他", "第廿三条", "23"),
        ("第一百零三条 其他", "第一百零三条", "103"),
        ("第二章 劳动纪律", "第二章", "2"),
        ("第三节 考勤", "第三节", "3"),
        ("第２条　期限", "第2条", "2"),
        ("一、工作内容", "一", "1"),
        ("十二、附则", "十二", "12"),
        ("（二）工作时间", "(二)", "2"),
        ("(三)休假", "(三)", "3"),
        ("4.2 员工应当保密", "4.2", "4.2"),
        ("4.2.1 员工应当保密", "4.2.1", "4.2.1"),
        ("7. 员工应当保密", "7", "7"),
        ("7、员工应当保密", "7", "7"),
        ("（5）交还设备", "(5)", "5"),
        ("5）交还设备", "5)", "5"),
        ("(a) the Employee shall", "(a)", "a"),
        ("(iv) the Employee shall", "(iv)", "iv"),
        ("①交还设备", "①", "①"),
        ("附件一：名单", "附件一", "1"),
        ("附件2 名单", "附件2", "2"),
        ("附录 名单", "附录", "附录"),
        ("Article 5 Confidentiality", "Article 5", "5"),
        ("Clause 4.2 Confidentiality", "Clause 4.2", "4.2"),
        ("Schedule 1 Competitors", "Schedule 1", "1"),
        ("## 第三条 保密", "第三条", "3"),
        ("**第三条** 保密", "第三条", "3"),
    ],
)
def test_a_number_that_opens_a_line(line: str, number: str, bare: str) -> None:
    assert written(line) == number
    assert plain_number(number) == bare


@pytest.mark.parametrize(
    "line",
    [
        "乙方违反第五条的，应当赔偿。",
        "第五条的约定不影响本条。",
        "第五条所述的义务继续有效。",
        "第三条和第四条继续有效。",
        "第三条、第四条继续有效。",
        "附件，均为本合同的组成部分",
        "2024年1月1日起施行",
        "30%的工资按月发放",
        "3.5%的利率",
        "员工应当保密",
        "The Employee shall",
        "",
    ],
)
def test_what_opens_no_passage(line: str) -> None:
    assert written(line) is None


def test_deeper_numbers_are_deeper() -> None:
    lines = ["第一章 总则", "第一节 用工", "第一条 目的", "（一）范围", "（1）人员", "①在职"]
    depths = [number.depth for line in lines if (number := number_at(fold(line).text, 0, len(fold(line).text)))]
    assert len(depths) == len(lines)
    assert depths == sorted(set(depths))


def test_an_item_knows_the_numbers_and_titles_above_it() -> None:
    words = (
        "第三章 保密与竞业\n第十六条 竞业限制\n（一）离职后一年内，员工不得到同业公司任职。\n（二）其他。\n"
        "第十七条 保密\n员工应当保守公司的秘密，不得泄露。\n"
    )
    items = divide(paper(words)).items
    first = items[2]
    assert (first.number, first.headings) == ("(一)", ("保密与竞业", "竞业限制"))
    assert [number for _, number in first.path] == ["3", "16", "1"]
    last = items[-1]
    assert (last.number, last.headings) == ("第十七条", ("保密与竞业", "保密"))
    assert [number for _, number in last.path] == ["3", "17"]


NUMERALS = "零一二三四五六七八九"


def spoken(number: int) -> str:
    """A count up to 99 as an article writes it."""
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else "十" if tens == 1 else NUMERALS[tens] + "十"
    return head + (NUMERALS[ones] if ones or not tens else "")


@given(st.integers(1, 99), st.sampled_from(["第{}条", "（{}）", "第{}章"]))
def test_chinese_and_arabic_numbers_mean_the_same(number: int, form: str) -> None:
    assert plain_number(form.format(spoken(number))) == plain_number(form.format(number)) == str(number)


@given(st.text(max_size=60))
def test_a_number_stands_at_the_start_of_its_line(line: str) -> None:
    text = fold(line).text
    found = number_at(text, 0, len(text))
    if found:
        assert 0 < found.end <= len(text)
        assert found.written in text[: found.end]
        assert plain_number(found.written)
