"""A paper read whole: language, place, kind, parties, the papers it names."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.readings.made import paper, reading_of, written

from songbang.clauses.clause import Kind
from songbang.clauses.kinds import kind_modules
from songbang.clauses.vocabulary import VOCABULARY
from songbang.readings.read import reading

SIMPLIFIED = "劳动合同书\n甲方：青禾示例科技有限公司\n乙方：林小满\n第一条 乙方应当遵守甲方的规章制度。\n"
TRADITIONAL = "僱傭合約\n僱主：青禾示例科技有限公司\n僱員：林小滿\n第一條 僱員應當遵守僱主的規章制度，並保守秘密。\n"
ENGLISH = (
    "EMPLOYMENT AGREEMENT\nThis Agreement is made between Green Paddock Limited and Lam Siu Mun.\n"
    "1. The Employee shall serve the Company faithfully and shall keep its secrets.\n"
)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (SIMPLIFIED, "zh-Hans"),
        (TRADITIONAL, "zh-Hant"),
        (ENGLISH, "en"),
        (SIMPLIFIED + "本合同由乙方在 Offer Letter 之外另行签署。", "zh-Hans"),
        (ENGLISH + SIMPLIFIED + "本合同以中文文本为准。" * 8, "zh-Hans"),
        (ENGLISH * 3 + SIMPLIFIED + "The English version shall prevail.", "en"),
        ("", "zh-Hans"),
    ],
)
def test_the_language(text: str, language: str) -> None:
    assert reading_of(text).language == language


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (SIMPLIFIED + "甲方地址：上海市浦东新区某路1号", "cn-sh"),
        (SIMPLIFIED + "甲方住所：广东省深圳市南山区某路1号", "cn-gd-sz"),
        (SIMPLIFIED + "甲方住所：广东省佛山市某路1号", "cn-gd"),
        (SIMPLIFIED + "争议由杭州市劳动人事争议仲裁委员会管辖。", "cn-zj"),
        (SIMPLIFIED + "工作地点：成都市", "cn-sc"),
        (SIMPLIFIED, "cn"),
        (SIMPLIFIED + "本合同适用中华人民共和国法律。", "cn"),
        (TRADITIONAL + "本合約受香港特別行政區法律管轄。", "hk"),
        (TRADITIONAL + "地址：香港九龍某道1號", "hk"),
        (ENGLISH + "This Agreement is governed by the laws of Hong Kong.", "hk"),
        (ENGLISH + "This Agreement is governed by the laws of the People's Republic of China.", "cn"),
        (ENGLISH + "The registered office is at 1 Example Road, Shanghai.", "cn-sh"),
        (ENGLISH, None),
        (TRADITIONAL, None),
    ],
)
def test_the_place(text: str, place: str | None) -> None:
    found = reading_of(text)
    assert found.place == place
    assert found.place_from == ("paper" if place else None)


@pytest.mark.parametrize(
    ("text", "said", "place", "source"),
    [
        (SIMPLIFIED, "cn-sh", "cn-sh", "option"),
        (SIMPLIFIED + "甲方地址：上海市浦东新区某路1号", "cn-bj", "cn-sh", "paper"),
        (ENGLISH, "hk", "hk", "option"),
        (ENGLISH, None, None, None),
        (ENGLISH + "This Agreement is governed by the laws of Hong Kong.", "cn", "hk", "paper"),
    ],
)
def test_what_the_user_says_of_the_place(text: str, said: str | None, place: str | None, source: str | None) -> None:
    found = reading_of(text, place=said)
    assert (found.place, found.place_from) == (place, source)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("竞业限制协议", "non_compete_agreement"),
        ("保密与竞业限制协议", "non_compete_agreement"),
        ("競業禁止協議", "non_compete_agreement"),
        ("NON-COMPETITION AGREEMENT", "non_compete_agreement"),
        ("保密协议", "confidentiality_agreement"),
        ("劳动合同书", "labour_contract"),
        ("僱傭合約", "labour_contract"),
        ("EMPLOYMENT AGREEMENT", "labour_contract"),
        ("员工手册", "handbook"),
        ("Employee Handbook", "handbook"),
        ("录用意向书", "offer_letter"),
        ("录用通知书", "offer_letter"),
        ("限制性股票授予协议", "equity_agreement"),
        ("保密承诺书", "commitment_letter"),
        ("竞业限制启动通知书", "notice"),
        ("解除竞业限制通知", "notice"),
        ("技术服务合同", "service_contract"),
        ("互不挖角备忘录", "inter_firm_agreement"),
        ("民事判决书", "judgment"),
        ("房屋租赁合同", "other"),
        ("离职证明书", "other"),
    ],
)
def test_the_kind_is_told_by_the_title(title: str, kind: str) -> None:
    assert reading_of(f"{title}\n甲方与乙方就下列事项达成一致。\n").kind == kind


@pytest.mark.parametrize(
    ("text", "employer", "worker"),
    [
        (SIMPLIFIED, "青禾示例科技有限公司", "林小满"),
        (TRADITIONAL, "青禾示例科技有限公司", "林小滿"),
        ("劳动合同\n甲方：青禾示例科技有限公司\n乙方：林小满，女\n", "青禾示例科技有限公司", "林小满"),
        (ENGLISH, "Green Paddock Limited", None),
        ("劳动合同\n甲方（用人单位）：青禾示例医院\n乙方（劳动者）：林小满 身份证号：____\n", "青禾示例医院", "林小满"),
        ("劳动合同\n甲方：青禾示例轴承厂\n乙方：林小满\n", "青禾示例轴承厂", "林小满"),
        ("劳动合同\n甲方：____________\n乙方：____________\n第一条 乙方应当遵守制度。\n", None, None),
        ("员工须知\n食堂十一点半开饭。", None, None),
    ],
)
def test_who_stands_on_either_side(text: str, employer: str | None, worker: str | None) -> None:
    found = reading_of(text)
    assert (found.employer, found.worker) == (employer, worker)


def test_the_papers_that_are_named() -> None:
    text = (
        SIMPLIFIED
        + "乙方应当遵守《员工手册》和《保密协议》。违反《员工手册》的，依《中华人民共和国劳动合同法》处理。\n"
    )
    found = reading_of(text).mentions
    assert [mention.title for mention in found] == ["员工手册", "保密协议"]
    assert [mention.span.of(text) for mention in found] == ["《员工手册》", "《保密协议》"]


def test_a_title_broken_over_a_line_is_whole() -> None:
    (mention,) = reading_of("员工须知\n员工应当签署《知识产权与\n保密协议》。\n").mentions
    assert mention.title == "知识产权与保密协议"


def test_a_traditional_title_is_given_as_written() -> None:
    (mention,) = reading_of("僱員須知\n僱員應當簽署《離職承諾書》。\n").mentions
    assert mention.title == "離職承諾書"


def test_the_clauses_carry_their_terms_and_the_number_of_the_paper() -> None:
    text = SIMPLIFIED + "第二条 乙方离职后十二个月内，不得到与甲方有竞争关系的企业任职。\n"
    (clause,) = reading_of(text, number=3).of_kind(Kind.NON_COMPETE)
    assert clause.id == "p3.c0"
    months = clause.term("duration_months")
    assert months is not None
    assert months.value == 12


def pieces() -> list[str]:
    """Words out of the vocabulary's own fragments, and out of the examples of every kind."""
    fragments = {word for pattern in VOCABULARY.values() for word in re.findall(r"[一-鿿]{2,6}|[A-Za-z]{4,}", pattern)}
    examples = [
        part for module in kind_modules() for words in module.EXAMPLES for part in re.split(r"(?<=[，。,.])", words)
    ]
    return sorted(fragments) + sorted(filter(None, examples))


MARKS = [
    "，",
    "。",
    "；",
    "：",
    "\n",
    "\n第三条 ",
    "\n（一）",
    "（",
    "）",
    "《",
    "》",
    "____",
    "24个月",
    "30%",
    "50万元",
    "三倍",
    "附件一",
    "\t",
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(pieces()), st.sampled_from(MARKS)), max_size=50).map("".join))
def test_words_of_clauses_in_any_order_are_read(text: str) -> None:
    found = reading(written(text), 0)
    assert [clause.id for clause in found.clauses] == [f"p0.c{at}" for at in range(len(found.clauses))]
    for clause in found.clauses:
        assert clause.span.of(text).strip()
        for term in clause.terms:
            assert term.span is None or term.span.of(text)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    found = reading(written(text), 0)
    assert found.language in {"zh-Hans", "zh-Hant", "en"}
    assert [mention.span.of(text) for mention in found.mentions if not mention.span.of(text)] == []


def test_reading_twice_gives_the_same() -> None:
    text = SIMPLIFIED + "第二条 乙方离职后十二个月内，不得到与甲方有竞争关系的企业任职。\n"
    assert reading(paper(text), 0) == reading(paper(text), 0)
