"""Claims that are changed, taken back or asked anew, and payers told in other ways."""

import pytest
from tests.judgments.claims.made import Row, appeal, award, first, rows, worker_sues

ALL_REFUSED = "驳回原告苏州甲辰科技有限公司的全部诉讼请求。"


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        pytest.param(
            "甲辰公司向本院提出诉讼请求：1.林某支付违约金200万元；2.林某返还补偿金3万元。庭审中，甲辰公司将第1项诉讼请求"
            "的金额减少为150万元，并当庭增加诉讼请求：判令林某赔偿律师费2万元。",
            [("damages", "1500000"), ("return_of_compensation", "30000"), ("loss", "20000")],
            id="by number, and one more",
        ),
        pytest.param(
            "甲辰公司向本院提出诉讼请求：1.林某支付违约金15万元。庭审中，甲辰公司将违约金由15万元增加至25万元。",
            [("damages", "250000")],
            id="from one sum to another",
        ),
        pytest.param(
            "甲辰公司向本院提出诉讼请求：1.林某支付违约金15万元。庭审中，甲辰公司将诉讼请求变更为12万元。",
            [("damages", "120000")],
            id="the only sum there is",
        ),
        pytest.param(
            "甲辰公司向本院提出诉讼请求：1.林某支付违约金15万元；2.林某返还补偿金3万元。合同约定违约金由20万元起算。",
            [("damages", "150000"), ("return_of_compensation", "30000")],
            id="no change at all",
        ),
    ],
)
def test_the_last_sum_counts(claims: str, expected: list[tuple[str, str]]) -> None:
    assert [(claim, claimed) for _, claim, claimed, _, _ in first(claims, ALL_REFUSED)] == expected


def test_a_list_that_takes_the_place_of_another_gives_up_the_rest() -> None:
    claims = (
        "甲辰公司向本院提出诉讼请求：1.林某支付违约金10万元；2.林某继续履行竞业限制义务。审理中，甲辰公司变更诉讼请"
        "求为：1.林某支付违约金8万元；2.林某返还补偿金2万元。"
    )
    expected: list[Row] = [
        ("employer", "damages", "80000", "0", "refused"),
        ("employer", "continued_performance", None, None, None),
        ("employer", "return_of_compensation", "20000", "0", "refused"),
    ]

    assert first(claims, ALL_REFUSED) == expected


def test_a_claim_taken_back_in_its_own_item_is_not_decided() -> None:
    claims = "甲辰公司向本院提出诉讼请求：1.林某支付违约金10万元；2.林某返还补偿金2万元（庭审中撤回）。"

    assert [row[3:] for row in first(claims, ALL_REFUSED)] == [("0", "refused"), (None, None)]


def test_the_suit_and_not_the_arbitration_in_the_same_sentence_counts() -> None:
    claims = (
        "甲辰公司诉称，其申请仲裁，要求被告支付违约金30万元，仲裁委未支持，甲辰公司不服，诉至法院要求判令被告支付违"
        "约金20万元，返还竞业限制补偿金15,000元。"
    )
    orders = (
        "一、林某支付甲辰公司违约金3万元；二、驳回原告苏州甲辰科技有限公司要求被告林某返还竞业限制补偿金15,000元的"
        "诉讼请求。"
    )

    assert first(claims, orders) == [
        ("employer", "damages", "200000", "30000", "partly"),
        ("employer", "return_of_compensation", "15000", "0", "refused"),
    ]


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        pytest.param(
            "林某诉讼请求：请求判令林某不支付违约金12万元，甲辰公司支付竞业限制补偿金36000元。",
            ["no_payment", "compensation"],
            id="another payer",
        ),
        pytest.param(
            "林某诉讼请求：请求判令林某无需支付违约金12万元、返还竞业限制补偿金36000元。",
            ["no_payment", "no_payment"],
            id="one denial for both",
        ),
        pytest.param(
            "林某诉讼请求：判决林某不向甲辰公司支付竞业限制违约金12万元；甲辰公司拒不支付补偿金，判令其支付竞业限制补偿金36000元。",
            ["no_payment", "compensation"],
            id="who refuses to pay is asked to pay",
        ),
    ],
)
def test_what_need_not_be_paid_is_told_from_what_is_asked(claims: str, expected: list[str]) -> None:
    assert [row[1] for row in worker_sues(claims, "驳回原告林某的诉讼请求。")] == expected


def test_equal_sums_for_two_matters_are_two_and_a_sum_in_words_and_figures_is_one() -> None:
    claims = "甲辰公司向本院提出诉讼请求：林某返还竞业限制补偿金5万元、支付违约金伍拾万元（500000元）。"
    orders = "林某于本判决生效之日起十日内返还甲辰公司竞业限制补偿金5万元，支付违约金5万元，两项合计10万元。"

    assert first(claims, orders) == [
        ("employer", "return_of_compensation", "50000", "50000", "allowed"),
        ("employer", "damages", "500000", "50000", "partly"),
    ]


def test_a_counter_request_in_an_award_stands_beside_the_request() -> None:
    claims = (
        "申请人的仲裁请求：一、支付竞业限制补偿金30000元。被申请人提出反请求：1.申请人支付违反竞业限制违约金10万元。"
    )

    assert [row[:3] for row in award(claims, "一、驳回申请人的仲裁请求；二、驳回被申请人的反请求。")] == [
        ("worker", "compensation", "30000"),
        ("employer", "damages", "100000"),
    ]


def test_a_rate_for_months_to_come_is_no_sum() -> None:
    claims = "林某向本院提出诉讼请求：1.甲辰公司自2022年6月起至2023年9月止每月支付原告竞业限制经济补偿金10000元。"

    assert worker_sues(claims, "驳回原告林某的诉讼请求。")[0][:3] == ("worker", "compensation", None)


def test_the_order_below_names_its_payer_by_the_word_of_the_first_suit() -> None:
    below = (
        "甲辰公司一审诉请：林某支付违约金10万元、返还竞业限制补偿金2万元。一审法院判决：被告于判决生效后立即给付原告"
        "苏州甲辰科技有限公司违约金3万元，驳回原告其他诉讼请求。"
    )

    assert appeal(below, "驳回上诉，维持原判。") == [
        ("employer", "damages", "100000", "30000", "partly"),
        ("employer", "return_of_compensation", "20000", "0", "refused"),
    ]


TOLD = """【基本案情】林某于2018年3月入职甲辰公司，任研发部经理，双方签订竞业限制协议。2021年4月林某离职，入职乙巳公司。
甲辰公司提起诉讼，请求判令林某支付违约金40万元，继续履行竞业限制义务。
【裁判结果】{result}
【典型意义】竞业限制制度旨在保护商业秘密。
"""


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        pytest.param(
            "苏州市吴江区人民法院判决：一、林某支付甲辰公司违约金15万元；二、驳回甲辰公司其他诉讼请求。林某不服，提"
            "起上诉。苏州市中级人民法院判决：驳回上诉，维持原判。",
            [("150000", "partly"), (None, "refused")],
            id="upheld",
        ),
        pytest.param(
            "一审法院判决林某支付甲辰公司违约金10万元，驳回甲辰公司的其他诉讼请求。林某上诉。二审法院认为，林某不掌"
            "握商业秘密，改判驳回甲辰公司的全部诉讼请求。",
            [("0", "refused"), (None, "refused")],
            id="changed above",
        ),
    ],
)
def test_a_case_that_is_told_ends_with_its_last_step(result: str, expected: list[tuple[str | None, str]]) -> None:
    assert [row[3:] for row in rows(TOLD.format(result=result))] == expected
