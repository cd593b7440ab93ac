"""Who signed: signature blocks in the shapes people meet them, and what only looks like one."""
# ruff: noqa: E501 - blocks as they stand in papers

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.papers.word_maker import p, table
from tests.papers.word_maker import paper as word_paper
from tests.readings.made import paper, reading_of, written

from songbang.basis.span import Span
from songbang.papers.paper import Page
from songbang.readings.read import reading
from songbang.readings.reading import Reading
from songbang.readings.signature import signed_on

HEAD = "竞业限制协议\n甲方：青禾示例科技有限公司\n乙方：林小满\n第一条 乙方离职后十二个月内不得到竞争单位任职。\n"
HEAD_EN = "EMPLOYMENT AGREEMENT\nThis Agreement is made between Green Paddock Limited and Lam Siu Mun.\n1. Duties.\n"


def states(text: str) -> list[tuple[str, bool | None]]:
    return [(one.party, one.signed) for one in reading_of(text).signatures]


SIGNED = {
    "name and day": "甲方（盖章）：青禾示例科技有限公司\n日期：2025年3月1日\n乙方（签字）：林小满\n日期：2025年3月1日\n",
    "side by side": "甲方（盖章）：青禾示例科技有限公司　　　乙方（签字）：林小满\n日期：2025年3月1日　　　日期：2025年3月1日\n",
    "one day for both": "甲方（盖章）：青禾示例科技有限公司　　　乙方（签字）：林小满\n签订日期：二〇二五年三月一日\n",
    "name below": "甲方（公章）：\n青禾示例科技有限公司\n2025年3月1日\n乙方（签名）：林小满\n2025年3月1日\n",
    "dashes": "用人单位（盖章）：青禾示例科技有限公司\n日期：2025-03-01\n劳动者（签字）：林小满\n日期：2025-03-01\n",
    "seal by representative": "甲方（盖章）：青禾示例科技有限公司\n法定代表人（签字）：周行\n日期：2025.3.1\n乙方（签字）：林小满\n日期：2025.3.1\n",
    "e-signed": "甲方（盖章）：已电子签署 2025年3月1日\n乙方（签字）：已电子签署 2025年3月1日\n",
}


@pytest.mark.parametrize("block", SIGNED.values(), ids=SIGNED)
def test_what_stands_in_both_places_is_signed(block: str) -> None:
    found = reading_of(HEAD + block)
    assert [(one.party, one.signed) for one in found.signatures] == [("employer", True), ("worker", True)]
    assert signed_on(found.signatures) == date(2025, 3, 1)


BLANK = {
    "spaces": "甲方（盖章）：                    乙方（签字）：\n日期：    年    月    日          日期：    年    月    日\n",
    "lines": "甲方（盖章）：________  乙方（签字）：________\n日期：____年__月__日  日期：____年__月__日\n",
    "no colon": "甲方（盖章）                     乙方（签字）\n",
    "colon before": "甲方：（盖章）                 乙方：（签字）\n签订日期：                     签订日期：\n",
    "party names only": "甲方（盖章）：　　　　乙方：\n　　年　月　日　　　　　年　月　日\n",
    "upright": "甲方（公章）：\n日期：\n\n乙方（签字）：\n日期：\n",
    "traditional": "僱主簽署及蓋章：＿＿＿＿＿＿　　僱員簽署：＿＿＿＿＿＿\n日期：＿＿＿＿＿＿　　日期：＿＿＿＿＿＿\n",
}


@pytest.mark.parametrize("block", BLANK.values(), ids=BLANK)
def test_blank_places_are_not_signed(block: str) -> None:
    found = reading_of(HEAD + block)
    assert [(one.party, one.signed) for one in found.signatures] == [("employer", False), ("worker", False)]
    assert signed_on(found.signatures) is None


UNSURE = {
    "a firm's printed name": ("甲方（盖章）：青禾示例科技有限公司\n", "employer"),
    "a printed name over an open day": ("乙方（签字）：林小满\n日期：____年__月__日\n", "worker"),
    "a day without a name": ("乙方（签字）：\n日期：2025年3月1日\n", "worker"),
}


@pytest.mark.parametrize(("block", "party"), UNSURE.values(), ids=UNSURE)
def test_what_the_text_cannot_tell_stays_open(block: str, party: str) -> None:
    assert states(HEAD + block) == [(party, None)]


NO_BLOCK = [
    "第八条 本协议自甲方盖章、乙方签字之日起生效。\n",
    "本协议自双方签字盖章之日起生效，一式两份。\n",
    "经乙方（签字）确认后，甲方（盖章）留存一份，另一份交乙方。\n",
    "第三条 签字费：公司于入职后首个发薪日支付签字费人民币五万元。\n",
    "甲方：青禾示例科技有限公司\n乙方：林小满\n",
    "各部门负责人签字后，人力资源部方可办理退工手续。\n",
    "领用物品须在登记表上签名，并注明日期：逾期不补。\n",
    "附表二 员工手册（节录，签收时当面讲解）\n",
    "The Employee signed the earlier agreement by mistake. It was signed by nobody else.\n",
    "Any notice shall be signed by a director of the Company and dated.\n",
]


@pytest.mark.parametrize("words", NO_BLOCK)
def test_a_sentence_about_signing_is_no_place_to_sign(words: str) -> None:
    assert states(HEAD + words) == []


def test_each_day_belongs_to_the_name_above_it() -> None:
    found = reading_of(
        HEAD + "甲方（盖章）：青禾示例科技有限公司\t乙方（签字）：____\n日期：2025年4月17日\t日期：____年__月__日\n"
    )
    employer, worker = found.signatures
    assert (employer.signed, employer.day) == (True, date(2025, 4, 17))
    assert (worker.signed, worker.day) == (False, None)
    assert signed_on(found.signatures) is None


def test_days_that_differ_give_no_day_of_signing() -> None:
    found = reading_of(
        HEAD + "甲方（盖章）：青禾示例科技有限公司\n日期：2025年3月1日\n乙方（签字）：林小满\n日期：2025年3月9日\n"
    )
    assert [one.signed for one in found.signatures] == [True, True]
    assert signed_on(found.signatures) is None


def test_cells_of_a_table_are_blocks_of_their_columns() -> None:
    body = p("竞业限制协议") + table(
        ("甲方（盖章）：青禾示例科技有限公司", "乙方（签字）："), ("日期：2025年3月1日", "日期：")
    )
    found = reading(word_paper(body), 0)
    assert [(one.party, one.signed) for one in found.signatures] == [("employer", True), ("worker", False)]


def on_pages(text: str) -> Reading:
    """The same words on a page of a PDF or a picture."""
    made = paper(HEAD + text)
    return reading(replace(made, format="pdf", pages=(Page(1, Span(0, len(made.text))),)), 0)


@pytest.mark.parametrize("block", BLANK.values(), ids=BLANK)
def test_a_page_may_carry_ink_that_its_text_does_not_show(block: str) -> None:
    assert [one.signed for one in on_pages(block).signatures] == [None, None]


def test_a_pledge_has_one_side() -> None:
    text = (
        "离职承诺书\n本人承诺离职后十二个月内不到竞争单位任职。\n承诺人（签字并按手印）：林小满\n日期：2025年3月1日\n"
    )
    (one,) = reading_of(text).signatures
    assert (one.party, one.name, one.day) == ("worker", "林小满", date(2025, 3, 1))


def test_firms_among_themselves_have_no_worker() -> None:
    text = (
        "互不招揽备忘录\n甲方：青禾示例科技有限公司\n乙方：朱槿示例网络有限公司\n甲方（盖章）：        乙方（盖章）：\n"
    )
    assert {one.party for one in reading_of(text).signatures} <= {"employer", "other"}


ENGLISH = {
    "signed": ("Signed by the Employee: Lam Siu Mun\nDate: 3 March 2025\n", True, date(2025, 3, 3)),
    "conformed": ("Employee signature: /s/ Lam Siu Mun\nDate: March 3, 2025\n", True, date(2025, 3, 3)),
    "blank": ("Signed by the Employee: ____________\nDate: ____________\n", False, None),
    "not yet": ("Employee signature: not yet signed\n", False, None),
}


@pytest.mark.parametrize(("block", "signed", "day"), ENGLISH.values(), ids=ENGLISH)
def test_english_blocks(block: str, signed: bool, day: date | None) -> None:  # noqa: FBT001
    (one,) = reading_of(HEAD_EN + block).signatures
    assert (one.party, one.signed, one.day) == ("worker", signed, day)


def test_a_day_that_is_none_is_not_read() -> None:
    (one,) = reading_of(HEAD + "乙方（签字）：林小满\n日期：2025年13月41日\n").signatures
    assert one.day is None


@settings(max_examples=120, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "甲方（盖章）：",
                "乙方（签字）：",
                "日期：",
                "林小满",
                "____",
                "　　　",
                "\n",
                "\t",
                "2025年3月1日",
                "法定代表人：",
                "，",
                "年",
                "Signed by:",
                "Date:",
            ]
        ),
        max_size=24,
    ).map("".join)
)
def test_every_block_stands_at_its_place(text: str) -> None:
    found = reading(written(text), 0).signatures
    for one in found:
        assert one.label.split()[0][:2] in one.span.of(text).replace("\n", " ")
        assert one.name is None or one.name.strip() == one.name != ""
