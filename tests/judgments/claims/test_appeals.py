"""Claims on appeal and retrial: what was first asked, and which orders of the court below are left."""

import pytest
from tests.judgments.claims.made import Row, appeal, retrial

RETOLD = (
    "甲辰公司向一审法院起诉请求：1.判令林某支付违约金40万元；2.判令林某返还竞业限制补偿金2万元；3.判令林某继续履"
    "行竞业限制义务。\n一审法院认定事实：林某于2019年4月1日入职，2022年12月31日离职。甲辰公司申请仲裁，要求林某支"
    "付违约金60万元，仲裁委裁决林某支付违约金10万元。\n一审法院认为，林某违约。据此，依照《中华人民共和国劳动合同"
    "法》第二十三条之规定，判决：一、林某于判决生效之日起十日内支付甲辰公司违约金12万元；二、林某于判决生效之日起"
    "十日内返还甲辰公司竞业限制补偿金2万元；三、林某继续履行竞业限制义务至2024年12月31日；四、驳回甲辰公司的其他"
    "诉讼请求。一审案件受理费10元，由林某负担。"
)
SHORT = (
    "甲辰公司一审诉请：林某支付违约金30万元。\n一审法院查明：……林某于2022年12月31日离职。\n一审法院认为，酌情确定"
    "违约金为9万元。一审法院判决林某于判决生效之日起十日内支付甲辰公司违约金9万元，驳回甲辰公司的其他诉讼请求。"
)
ASKED_LATE = (
    "原审法院审理查明：林某于2022年12月31日离职。甲辰公司诉至原审法院，请求判令林某：1、支付违约金25万元；2、返还"
    "补偿金12000元。\n原审法院认为，林某不属于竞业限制人员。原审法院判决：驳回甲辰公司的诉讼请求。"
)
AWARD_TOLD = (
    "甲辰公司于2023年2月向苏州市虎丘区劳动人事争议仲裁委员会申请仲裁，仲裁请求为：1.林某支付违约金100万元；2.林某"
    "返还补偿金5万元。该委裁决：一、林某支付甲辰公司违约金3万元；二、驳回甲辰公司其他仲裁请求。\n甲辰公司不服，向"
    "一审法院提出诉讼请求：1.判令林某支付违约金80万元；2.诉讼费由林某承担。\n一审法院经审理查明：2023年3月，甲辰"
    "公司向林某发出律师函，要求林某立即停止违约行为并支付违约金100万元。林某于2022年12月31日离职。\n一审法院认为"
    "，甲辰公司请求林某支付违约金80万元，数额过高，本院将违约金调整为13万元。对甲辰公司的诉讼请求，予以部分支持。"
    "据此判决如下：一、林某支付甲辰公司违约金13万元；二、驳回甲辰公司的其余诉讼请求。"
)
NOT_TO_OWE = (
    "原审法院经审理确认如下事实：林某于2022年12月31日离职。仲裁委裁决林某支付违约金20万元，林某不服，诉至原审法院"
    "。\n林某在原审中诉请：1.判令林某不支付甲辰公司违约金20万元；2.判令解除双方的竞业限制协议。\n原审法院认为，林"
    "某违约。原审法院依照《中华人民共和国劳动合同法》第二十三条的规定，作出如下判决：一、林某于本判决发生法律效力"
    "之日起十日内向甲辰公司支付违约金20万元；二、驳回林某的全部诉讼请求。"
)
NOT_TO_PERFORM = (
    "林某向一审法院起诉请求：1.林某与甲辰公司不继续履行竞业限制义务；2.林某不返还甲辰公司2020年7月28日至2020年9月"
    "27日竞业限制补偿金6,796元；3.林某不支付甲辰公司竞业限制违约金2,000,000元。\n一审法院认定事实：林某于2020年7"
    "月27日离职。甲辰公司申请仲裁，要求林某支付违约金200万元。仲裁裁决：一、双方继续履行竞业限制义务；二、林某返"
    "还补偿金6,796元；三、林某支付违约金2,000,000元。\n一审法院认为，林某构成违约。一审法院于2021年6月29日作出判"
    "决：一、林某与甲辰公司继续履行竞业限制义务；二、林某于判决生效之日起十日内返还甲辰公司2020年7月28日至2020年9"
    "月27日竞业限制补偿金6,796元；三、林某于判决生效之日起十日内支付甲辰公司违反竞业限制违约金240,000元。"
)
DOTS = (
    "原审原告甲辰公司诉称：……现诉请法院判令：1.被告支付违约金50万元；2.被告返还补偿金。原审被告林某辩称：不同意。"
    "\n原审法院经审理查明，2022年12月31日林某离职。\n原审法院认为，……。依照《中华人民共和国劳动合同法》第二十三条"
    "之规定，判决：林某于判决生效之日起十日内支付甲辰公司违约金10万元；驳回甲辰公司的其他诉讼请求。案件受理费10元"
    "，由林某负担。"
)
REFUSED = (
    "一审法院认定事实：林某原系甲辰公司职工。甲辰公司以林某违反竞业限制为由申请仲裁，请求林某支付违约金20万元。仲"
    "裁委不予受理，甲辰公司遂提起诉讼。一审法院判决：驳回甲辰公司的诉讼请求。"
)
CHANGED = (
    "甲辰公司向一审法院提出诉讼请求：1、判令林某支付违约金40万元；2、判令林某返还补偿金2万元；3、判令林某承担公证"
    "费2000元；4、判令林某继续履行竞业限制义务至2024年12月31日。一审庭审中，甲辰公司将第1项诉讼请求变更为判令林某"
    "支付违约金36万元，并撤回第3项诉讼请求。\n一审法院认为，林某违约。一审法院判决：一、林某支付甲辰公司违约金36"
    "万元；二、林某返还甲辰公司补偿金2万元；三、林某继续履行竞业限制义务至2024年12月31日。"
)
COUNTER_SUIT = (
    "甲辰公司一审诉讼请求：判令林某支付竞业限制违约金10万元、返还竞业限制补偿金5000元。\n林某一审反诉请求：1.确认"
    "竞业限制条款无效；2.甲辰公司支付竞业限制补偿金3万元。\n一审法院认为，……。遂依照《中华人民共和国劳动合同法》"
    "第二十三条，判决如下：一、确认劳动合同第十五条竞业限制条款无效；二、驳回甲辰公司的全部诉讼请求；三、驳回林某"
    "的其他反诉请求。"
)
INDIRECT = (
    "原审法院审理查明，双方于2022年12月31日解除劳动关系。甲辰公司在原审中诉称，林某应返还补偿24000元。\n原审法院"
    "认为，林某违约。判决：林某于判决生效后十日内返还甲辰公司竞业限制补偿24000元。"
)


@pytest.mark.parametrize(
    ("below", "orders", "expected"),
    [
        pytest.param(
            RETOLD,
            "驳回上诉，维持原判。",
            [
                ("employer", "damages", "400000", "120000", "partly"),
                ("employer", "return_of_compensation", "20000", "20000", "allowed"),
                ("employer", "continued_performance", None, None, "allowed"),
            ],
            id="upheld",
        ),
        pytest.param(
            RETOLD,
            (
                "一、维持苏州市虎丘区人民法院（2023）苏0505民初4410号民事判决第二项、第三项、第四项；\n二、变更苏州市"
                "虎丘区人民法院（2023）苏0505民初4410号民事判决第一项为：林某于本判决生效之日起十日内支付甲辰公司违约"
                "金6万元。"
            ),
            [
                ("employer", "damages", "400000", "60000", "partly"),
                ("employer", "return_of_compensation", "20000", "20000", "allowed"),
                ("employer", "continued_performance", None, None, "allowed"),
            ],
            id="one item changed, the others kept",
        ),
        pytest.param(
            RETOLD,
            (
                "一、撤销苏州市虎丘区人民法院（2023）苏0505民初4410号民事判决；二、驳回被上诉人苏州甲辰科技有限公司的"
                "全部诉讼请求。"
            ),
            [
                ("employer", "damages", "400000", "0", "refused"),
                ("employer", "return_of_compensation", "20000", "0", "refused"),
                ("employer", "continued_performance", None, None, "refused"),
            ],
            id="quashed and refused",
        ),
        pytest.param(
            RETOLD,
            (
                "一、维持苏州市虎丘区人民法院（2023）苏0505民初4410号民事判决第（一）、（四）项；二、撤销上述民事判决"
                "第（二）、（三）项；三、驳回林某的其他上诉请求。"
            ),
            [
                ("employer", "damages", "400000", "120000", "partly"),
                ("employer", "return_of_compensation", "20000", "0", "refused"),
                ("employer", "continued_performance", None, None, "refused"),
            ],
            id="kept and quashed by numbers in brackets",
        ),
        pytest.param(
            RETOLD,
            "一、撤销苏州市虎丘区人民法院（2023）苏0505民初4410号民事判决；二、本案发回苏州市虎丘区人民法院重审。",
            [
                ("employer", "damages", "400000", None, None),
                ("employer", "return_of_compensation", "20000", None, None),
                ("employer", "continued_performance", None, None, None),
            ],
            id="sent back",
        ),
        pytest.param(
            RETOLD,
            "准许上诉人林某撤回上诉。\n本裁定为终审裁定。",
            [
                ("employer", "damages", "400000", None, None),
                ("employer", "return_of_compensation", "20000", None, None),
                ("employer", "continued_performance", None, None, None),
            ],
            id="appeal withdrawn",
        ),
        pytest.param(
            RETOLD,
            (
                "一、撤销江苏省苏州市虎丘区人民法院（2023）苏0505民初4410号民事判决第一、二项；二、改判林某于本判决生"
                "效之日起十日内支付甲辰公司违约金5万元；三、维持上述判决第三、四项。"
            ),
            [
                ("employer", "damages", "400000", "50000", "partly"),
                ("employer", "return_of_compensation", "20000", "0", "refused"),
                ("employer", "continued_performance", None, None, "allowed"),
            ],
            id="two items quashed, one ordered anew",
        ),
        pytest.param(
            SHORT,
            "驳回上诉，维持原判。",
            [
                ("employer", "damages", "300000", "90000", "partly"),
            ],
            id="the order below told in one sentence",
        ),
        pytest.param(
            ASKED_LATE,
            (
                "一、撤销苏州市虎丘区人民法院（2023）苏0505民初4410号民事判决；二、林某于本判决生效之日起十五日内向甲"
                "辰公司支付违约金10万元、返还补偿金12000元；三、驳回甲辰公司的其他诉讼请求；四、驳回林某的其他上诉请"
                "求。"
            ),
            [
                ("employer", "damages", "250000", "100000", "partly"),
                ("employer", "return_of_compensation", "12000", "12000", "allowed"),
            ],
            id="quashed and ordered anew",
        ),
        pytest.param(
            AWARD_TOLD,
            "驳回上诉，维持原判。",
            [
                ("employer", "damages", "800000", "130000", "partly"),
            ],
            id="the award and the reasons below ask nothing",
        ),
        pytest.param(
            AWARD_TOLD,
            (
                "一、变更苏州市虎丘区人民法院（2023）苏0505民初4410号民事判决第一项为“林某于本判决生效之日起十日内支"
                "付苏州甲辰科技有限公司违约金80万元”；二、撤销苏州市虎丘区人民法院（2023）苏0505民初4410号民事判决第"
                "二项。"
            ),
            [
                ("employer", "damages", "800000", "800000", "allowed"),
            ],
            id="changed in quotation marks",
        ),
        pytest.param(
            NOT_TO_OWE,
            "驳回上诉，维持原判。",
            [
                ("worker", "no_payment", "200000", "0", "refused"),
                ("worker", "end_of_restraint", None, None, "refused"),
            ],
            id="not to owe, upheld",
        ),
        pytest.param(
            NOT_TO_OWE,
            (
                "一、撤销苏州市虎丘区人民法院（2023）苏0505民初4410号民事判决；二、林某无需支付苏州甲辰科技有限公司违"
                "约金20万元；三、驳回林某的其他诉讼请求。"
            ),
            [
                ("worker", "no_payment", "200000", "0", "allowed"),
                ("worker", "end_of_restraint", None, None, "refused"),
            ],
            id="not to owe, changed wholly",
        ),
        pytest.param(
            NOT_TO_OWE,
            (
                "一、维持苏州市虎丘区人民法院（2023）苏0505民初4410号民事判决第二项；二、变更苏州市虎丘区人民法院（20"
                "23）苏0505民初4410号民事判决第一项为：林某于本判决生效之日起十日内向甲辰公司支付违约金5万元。"
            ),
            [
                ("worker", "no_payment", "200000", "50000", "partly"),
                ("worker", "end_of_restraint", None, None, "refused"),
            ],
            id="not to owe, changed in part",
        ),
        pytest.param(
            NOT_TO_PERFORM,
            (
                "一、维持苏州市虎丘区人民法院（2023）苏0505民初4410号民事判决第一项；\n二、撤销苏州市虎丘区人民法院（"
                "2023）苏0505民初4410号民事判决第二项、第三项；\n三、上诉人林某无需向被上诉人苏州甲辰科技有限公司返还"
                "2020年7月28日至2020年9月27日期间竞业限制补偿金6,796元；\n四、上诉人林某无需向被上诉人苏州甲辰科技有"
                "限公司支付违反竞业限制违约金2,000,000元。"
            ),
            [
                ("worker", "end_of_restraint", None, None, "refused"),
                ("worker", "no_payment", "6796", "0", "allowed"),
                ("worker", "no_payment", "2000000", "0", "allowed"),
            ],
            id="orders not to pay after quashing",
        ),
        pytest.param(
            NOT_TO_PERFORM,
            "驳回上诉，维持原判。",
            [
                ("worker", "end_of_restraint", None, None, "refused"),
                ("worker", "no_payment", "6796", "0", "refused"),
                ("worker", "no_payment", "2000000", "240000", "partly"),
            ],
            id="not to perform, refused by the contrary order",
        ),
        pytest.param(
            DOTS,
            "驳回上诉，维持原判。",
            [
                ("employer", "damages", "500000", "100000", "partly"),
                ("employer", "return_of_compensation", None, "0", "refused"),
            ],
            id="words left out by who published it",
        ),
        pytest.param(
            REFUSED,
            "驳回上诉，维持原判。",
            [
                ("employer", "damages", "200000", "0", "refused"),
            ],
            id="claims told within the findings",
        ),
        pytest.param(
            CHANGED,
            (
                "一、维持苏州市虎丘区人民法院（2023）苏0505民初4410号民事判决第二、三项；二、变更苏州市虎丘区人民法院"
                "（2023）苏0505民初4410号民事判决第一项为：林某支付苏州甲辰科技有限公司违约金18万元；三、驳回苏州甲辰"
                "科技有限公司一审的其他诉讼请求。"
            ),
            [
                ("employer", "damages", "360000", "180000", "partly"),
                ("employer", "return_of_compensation", "20000", "20000", "allowed"),
                ("employer", "loss", "2000", None, None),
                ("employer", "continued_performance", None, None, "allowed"),
            ],
            id="changed and withdrawn below",
        ),
        pytest.param(
            COUNTER_SUIT,
            (
                "一、维持苏州市虎丘区人民法院（2023）苏0505民初4410号民事判决第二项；二、撤销苏州市虎丘区人民法院（20"
                "23）苏0505民初4410号民事判决第一项、第三项；三、苏州甲辰科技有限公司于本判决生效之日起十日内支付林某"
                "竞业限制补偿金12,000元；四、驳回林某的其他诉讼请求。"
            ),
            [
                ("employer", "damages", "100000", "0", "refused"),
                ("employer", "return_of_compensation", "5000", "0", "refused"),
                ("worker", "invalidity", None, None, "refused"),
                ("worker", "compensation", "30000", "12000", "partly"),
            ],
            id="a counter-suit below",
        ),
        pytest.param(
            RETOLD,
            (
                "撤销苏州市虎丘区人民法院（2023）苏0505民初4410号民事判决第一项，改判为：林某于本判决生效之日起十日内"
                "支付甲辰公司违约金6万元；维持该判决第二项、第三项、第四项。"
            ),
            [
                ("employer", "damages", "400000", "60000", "partly"),
                ("employer", "return_of_compensation", "20000", "20000", "allowed"),
                ("employer", "continued_performance", None, None, "allowed"),
            ],
            id="quashed and ordered anew in one item",
        ),
        pytest.param(
            RETOLD,
            (
                "一、撤销苏州市虎丘区人民法院（2023）苏0505民初4410号民事判决第一项，即“林某于判决生效之日起十日内支"
                "付甲辰公司违约金12万元”；二、维持其余判项。"
            ),
            [
                ("employer", "damages", "400000", "0", "refused"),
                ("employer", "return_of_compensation", "20000", "20000", "allowed"),
                ("employer", "continued_performance", None, None, "allowed"),
            ],
            id="the quashed order only repeated",
        ),
        pytest.param(
            INDIRECT,
            "驳回上诉，维持原判。",
            [
                ("employer", "return_of_compensation", "24000", "24000", "allowed"),
            ],
            id="asked in indirect speech",
        ),
    ],
)
def test_an_appeal_lays_its_orders_on_those_below(below: str, orders: str, expected: list[Row]) -> None:
    assert appeal(below, orders) == expected


@pytest.mark.parametrize(
    ("orders", "expected"),
    [
        pytest.param(
            (
                "一、撤销江苏省苏州市中级人民法院（2023）苏05民终8812号民事判决；\n二、维持江苏省苏州市虎丘区人民法院"
                "（2023）苏0505民初4410号民事判决。"
            ),
            [
                ("employer", "damages", "300000", "100000", "partly"),
                ("employer", "return_of_compensation", "20000", "0", "refused"),
            ],
            id="the judgment of first instance stands again",
        ),
        pytest.param(
            (
                "一、撤销江苏省苏州市中级人民法院（2023）苏05民终8812号民事判决和苏州市虎丘区人民法院（2023）苏0505民"
                "初4410号民事判决；\n二、林某于本判决生效之日起十日内支付苏州甲辰科技有限公司违约金20万元、返还补偿金"
                "2万元；三、驳回苏州甲辰科技有限公司的其他诉讼请求。"
            ),
            [
                ("employer", "damages", "300000", "200000", "partly"),
                ("employer", "return_of_compensation", "20000", "20000", "allowed"),
            ],
            id="both quashed",
        ),
        pytest.param(
            "维持江苏省苏州市中级人民法院（2023）苏05民终8812号民事判决。",
            [
                ("employer", "damages", "300000", "0", "refused"),
                ("employer", "return_of_compensation", "20000", "0", "refused"),
            ],
            id="the judgment on appeal stands",
        ),
    ],
)
def test_a_retrial_may_restore_the_first_judgment(orders: str, expected: list[Row]) -> None:
    assert retrial(orders) == expected
