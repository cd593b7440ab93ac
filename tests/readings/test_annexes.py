"""Annexes that a paper names, and whether they stand in it."""
# ruff: noqa: E501 - papers as they stand

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.readings.made import reading_of, written

from songbang.readings.read import reading

HEAD = "竞业限制协议\n甲方：青禾示例科技有限公司\n乙方：林小满\n"
HEAD_EN = "RESTRICTIVE COVENANT AGREEMENT\nmade between Green Paddock Limited and Lam Siu Mun.\n"
BLANKS = "甲方（盖章）：　　　　乙方（签字）：\n日期：　　　　　　日期：\n"


def named(text: str) -> list[tuple[str, str | None, bool]]:
    """Label, title, and whether it is here, of each annex that a paper of these words names."""
    return [(one.label, one.title, one.here) for one in reading_of(text).annexes]


HERE = {
    "a list below": "竞争企业见附件一。\n附件一：竞争企业名单\n1. 朱槿示例网络有限公司\n2. 蓝桉示例软件有限公司\n",
    "behind the signatures": f"竞争企业见附件一。\n{BLANKS}附件一　竞争企业名单（40家，含其关联公司）\n朱槿示例网络有限公司\n",
    "a title that sounds like a duty": "乙方应遵守附件三。\n附件三：离职后义务及补偿约定\n1.1 乙方离职后不得任职于竞争单位。\n",
    "arabic here, Chinese there": "竞争企业见附件1。\n附件一 竞争企业名单\n朱槿示例网络有限公司\n",
    "in brackets": "竞争企业见附件（一）。\n附件（一）竞争企业名单\n朱槿示例网络有限公司\n",
    "traditional": "競爭企業見附件一。\n附件一　競爭企業名單\n朱槿示例網絡有限公司\n",
    "words behind the name": "竞争企业见附件四。\n附件四　乙方确认已经阅读下列名单，并有机会提出问题。朱槿示例网络有限公司。\n",
    "a table of two": "受聘于附表二所列公司的，视为违约。\n附表一\n岗位\t月数\n附表二\n朱槿示例网络有限公司\n",
    "without a number": "附件所列企业视为竞争单位。\n附件 竞争单位名单（共 60 家）\n朱槿示例网络有限公司\n",
}


@pytest.mark.parametrize("words", HERE.values(), ids=HERE)
def test_an_annex_below_its_paper_stands_there(words: str) -> None:
    found = named(HEAD + words)
    assert found
    assert all(here for _, _, here in found)


AWAY = {
    "never mentioned again": ("前述企业包括附件一所列企业。\n", ("附件一", None)),
    "title in brackets": ("名单见附件一《竞争企业名单》。\n", ("附件一", "竞争企业名单")),
    "title before": ("遵守《竞争企业名单》（附件一）。\n", ("附件一", "竞争企业名单")),
    "to be handed out": (f"竞争企业见附件一。\n{BLANKS}附件一：竞争企业名单（另附）\n", ("附件一", "竞争企业名单")),
    "left out": ("竞争企业见附件一。\n附件一：竞争企业名单\n（略）\n", ("附件一", "竞争企业名单")),
    "only a list of annexes": (f"竞争企业见附件一。\n附件一：竞争企业名单\n{BLANKS}", ("附件一", "竞争企业名单")),
    "list in one line": (f"{BLANKS}附件：1.竞争企业名单；2.离职承诺书\n", ("附件1", "竞争企业名单")),
    "without a number": ("竞争企业名单详见附件。\n", ("附件", None)),
}


@pytest.mark.parametrize(("words", "first"), AWAY.values(), ids=AWAY)
def test_an_annex_that_is_only_named_does_not(words: str, first: tuple[str, str | None]) -> None:
    label, title, here = named(HEAD + words)[0]
    assert (label, title, here) == (*first, False)


def test_a_list_of_annexes_names_each() -> None:
    assert [title for _, title, _ in named(f"{HEAD}{BLANKS}附件：\n1. 竞争企业名单\n2. 离职承诺书\n")] == [
        "竞争企业名单",
        "离职承诺书",
    ]


NO_ANNEX = [
    "本协议作为劳动合同的附件，与劳动合同具有同等效力。\n",
    "本协议为劳动合同附件一，与劳动合同同时生效。\n",
    "不得打开来历不明的邮件附件。\n",
    "乙方应遵守《员工手册》附件二的规定。\n",
    "岗位清单见邮件附件。\n",
    "设备及附件由甲方提供。\n",
    "本协议附件与正文具有同等效力，附件与正文不一致的，以附件为准。\n",
    "附则\n本协议自签字之日起生效。\n",
]


@pytest.mark.parametrize("words", NO_ANNEX)
def test_what_is_no_annex_of_this_paper(words: str) -> None:
    assert named(HEAD + words) == []


@pytest.mark.parametrize(
    "text",
    [
        "附件一\n竞争企业名单\n朱槿示例网络有限公司\n",
        "投资经理聘任合同之附件C：离任特别约定\n经理离任后六个月内不得任职于竞争单位。\n",
        "Schedule 2 List of Competitors\nBluewillow Software Ltd\n",
    ],
)
def test_a_paper_that_is_an_annex_does_not_name_itself(text: str) -> None:
    assert [one for one in named(text) if not one[2]] == []


def test_english_annexes() -> None:
    away = named(HEAD_EN + "1. The Competitors are named in Schedule 2. The rates stand in Annex B (to be provided).\n")
    assert [(label, here) for label, _, here in away] == [("Schedule 2", False), ("Annex B", False)]
    here = named(
        HEAD_EN + "1. The Competitors are named in Schedule 2.\nSCHEDULE 2\nBluewillow Software Ltd\nOak Ltd\n"
    )
    assert [(label, here) for label, _, here in here] == [("Schedule 2", True)]


@pytest.mark.parametrize("words", ["Schedule 1 to the Employment Ordinance", "Exhibit A of the Plan Prospectus"])
def test_an_annex_of_another_text_is_none(words: str) -> None:
    assert named(f"{HEAD_EN}1. Holidays are those of {words}.\n") == []


@settings(max_examples=120, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "附件",
                "一",
                "1",
                "：",
                "《",
                "》",
                "名单",
                "\n",
                "见",
                "（另附）",
                "Schedule ",
                "A",
                "。",
                "附录二",
                "  ",
                "、",
            ]
        ),
        max_size=24,
    ).map("".join)
)
def test_every_annex_stands_at_its_place_and_once(text: str) -> None:
    found = reading(written(text), 0).annexes
    assert all(one.span.of(text) for one in found)
    numbers = [one.number for one in found if one.number]
    assert len(numbers) == len(set(numbers))
