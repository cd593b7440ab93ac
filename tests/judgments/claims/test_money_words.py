"""What a sum is for: the same word is ours in one item and another matter in the next."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songbang.judgments.claims.items import items
from songbang.judgments.claims.said import said
from songbang.papers.folded import fold

Matter = tuple[str, str | None, bool]


def matters(words: str, *, about: bool = False) -> list[Matter]:
    text = fold(words).text
    found = said(text, 0, len(text), about=about)
    return [(one.kind, None if one.amount is None else format(one.amount, "f"), one.denied) for one in found]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("支付违反竞业限制义务违约金20万元", [("damages", "200000", False)]),
        ("支付违反保密与竞业限制协议违约金20万元", [("damages", "200000", False)]),
        ("支付违反《保密协议》违约金20万元", [("damages", "200000", False)]),
        ("返还竞业限制补偿金12,000元", [("return_of_compensation", "12000", False)]),
        ("将已领取的竞业限制补偿金12,000元返还原告", [("return_of_compensation", "12000", False)]),
        ("返还原告支付的经济补偿1.2万元", [("return_of_compensation", "12000", False)]),
        ("支付竞业限制期间的经济补偿金 48 000元", [("compensation", "48000", False)]),
        ("支付解除竞业限制协议后额外三个月的补偿13500元", [("compensation", "13500", False)]),
        ("按每月4500元支付竞业限制补偿，共计54000元", [("compensation", "54000", False)]),
        ("无需支付竞业限制违约金30万元", [("damages", "300000", True)]),
        ("竞业限制补偿金不予返还", [("return_of_compensation", None, True)]),
        ("不承担竞业限制违约责任", [("damages", None, True)]),
        ("赔偿因违反竞业限制造成的经济损失5万元", [("loss", "50000", False)]),
        ("支付公证费3,000元、律师费20,000元", [("costs", "3000", False), ("costs", "20000", False)]),
        ("于2025年6月30日前继续履行竞业限制义务", [("continued_performance", None, False)]),
        ("从乙巳公司离职", [("continued_performance", None, False)]),
        ("确认双方的竞业限制协议已解除", [("end_of_restraint", None, False)]),
        ("原告无需继续履行竞业限制义务", [("end_of_restraint", None, False)]),
        ("确认合同第九条竞业限制条款对原告没有约束力", [("invalidity", None, False)]),
    ],
)
def test_matters_of_the_restraint(words: str, expected: list[Matter]) -> None:
    assert matters(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "支付违反保密义务违约金20万元",
        "支付违反服务期约定的违约金2万元",
        "支付解除劳动合同经济补偿金4万元",
        "支付违法解除劳动合同赔偿金8万元",
        "支付离职经济补偿36000元",
        "支付未休年休假工资5000元",
        "支付保密费6000元",
        "赔偿侵犯商业秘密的损失10万元",
        "停止泄露原告商业秘密",
        "停止支付补偿",
        "继续履行劳动合同",
        "确认劳动关系于2024年1月1日解除",
        "确认原告不存在违反竞业限制义务的行为",
        "承担案件受理费",
    ],
)
def test_other_matters(words: str) -> None:
    assert matters(words) == []


def test_compensation_alone_is_ours_only_among_items_on_the_restraint() -> None:
    assert matters("支付经济补偿金3万元", about=True) == [("compensation", "30000", False)]
    assert matters("支付经济补偿金3万元") == []


def test_a_number_inside_a_sum_opens_no_item() -> None:
    text = fold("1.支付违约金1,200,000元；2.返还补偿金30,000元；3.自2024年1月起继续履行").text

    assert [one.number for one in items(text, 0, len(text))] == [1, 2, 3]


@given(st.text(alphabet="一二3１、.,;：。（）元万违约金补偿返还无需支付竞业 \n", max_size=80))
def test_any_words_are_read_without_a_fault(words: str) -> None:
    text = fold(words).text
    for item in items(text, 0, len(text)):
        assert 0 <= item.start <= item.end <= len(text)
        for one in said(text, item.start, item.end, about=True):
            assert item.start <= one.start <= one.end <= item.end
