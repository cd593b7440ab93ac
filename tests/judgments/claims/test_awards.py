"""Claims in arbitral awards and mediation papers."""

import pytest
from tests.judgments.claims.made import Row, award, mediated


@pytest.mark.parametrize(
    ("claims", "orders", "expected"),
    [
        pytest.param(
            (
                "申请人请求裁决被申请人：一、支付2022年10月1日至2023年3月31日竞业限制经济补偿36,000元；二、支付解除劳"
                "动合同经济补偿金50,000元；三、确认双方竞业限制协议解除。"
            ),
            (
                "一、被申请人一次性支付申请人2022年10月1日至2023年3月31日竞业限制经济补偿21,600元；二、驳回申请人的其"
                "他仲裁请求。"
            ),
            [
                ("worker", "compensation", "36000", "21600", "partly"),
                ("worker", "end_of_restraint", None, None, "refused"),
            ],
            id="severance beside",
        ),
        pytest.param(
            (
                "仲裁请求：\n1.请求裁决被申请人支付竞业限制补偿金差额1.8万元。\n2.请求裁决被申请人支付2022年9月工资90"
                "00元。\n申请人称：其于2022年9月30日离职。"
            ),
            (
                "（一）被申请人于本裁决生效之日起七日内支付申请人竞业限制补偿金差额18000元；（二）被申请人于本裁决生"
                "效之日起七日内支付申请人2022年9月工资9000元。"
            ),
            [
                ("worker", "compensation", "18000", "18000", "allowed"),
            ],
            id="wages beside, the claims before the story",
        ),
        pytest.param(
            (
                "申请人请求：1.裁决被申请人支付2022年10月至2023年3月竞业限制补偿金30,000元；2.裁决被申请人支付2022年"
                "度年终奖20,000元。"
            ),
            (
                "本裁决为终局裁决：\n一、被申请人支付申请人竞业限制补偿金18,000元；\n二、驳回申请人的其他终局请求。\n"
                "本裁决为非终局裁决：\n一、驳回申请人的其他仲裁请求。"
            ),
            [
                ("worker", "compensation", "30000", "18000", "partly"),
            ],
            id="a final and a further part",
        ),
        pytest.param(
            (
                "申请人的仲裁请求为：裁决被申请人支付竞业限制补偿金30,000元；被申请人的仲裁反请求为：裁决申请人支付竞"
                "业限制违约金100,000元、返还补偿金5,000元。"
            ),
            (
                "一、对申请人要求被申请人支付竞业限制补偿金的仲裁请求不予支持；二、申请人支付被申请人违约金20,000元；"
                "三、对被申请人的其他仲裁反请求不予支持。"
            ),
            [
                ("worker", "compensation", "30000", "0", "refused"),
                ("employer", "damages", "100000", "20000", "partly"),
                ("employer", "return_of_compensation", "5000", "0", "refused"),
            ],
            id="both sides ask in one sentence",
        ),
    ],
)
def test_an_award_is_read_like_a_judgment(claims: str, orders: str, expected: list[Row]) -> None:
    assert award(claims, orders) == expected


@pytest.mark.parametrize(
    ("orders", "expected"),
    [
        pytest.param(
            (
                "一、被告林某于2023年4月30日前支付原告甲辰公司违约金15万元；二、被告林某于2023年4月30日前返还原告甲辰"
                "公司竞业限制补偿金4万元；三、原告甲辰公司自愿放弃其他诉讼请求；四、双方再无其他争议。"
            ),
            [
                ("employer", "damages", "500000", "150000", "partly"),
                ("employer", "return_of_compensation", "40000", "40000", "allowed"),
                ("employer", "continued_performance", None, None, None),
            ],
            id="each sum is told for what",
        ),
        pytest.param(
            "一、被告林某于2023年4月30日前一次性支付原告15万元；二、双方就本案再无争议。",
            [
                ("employer", "damages", "500000", None, None),
                ("employer", "return_of_compensation", "40000", None, None),
                ("employer", "continued_performance", None, None, None),
            ],
            id="one sum for everything answers no claim",
        ),
    ],
)
def test_what_is_agreed_counts_where_it_is_told_for_what(orders: str, expected: list[Row]) -> None:
    assert mediated(orders) == expected
