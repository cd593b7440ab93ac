"""Claims and outcomes in first instance: judgments as courts write them, one part varied at a time."""

import pytest
from tests.judgments.claims.made import Row, first, worker_sues


@pytest.mark.parametrize(
    ("claims", "orders", "expected"),
    [
        pytest.param(
            (
                "甲辰公司向本院提出诉讼请求：1、依法判令被告支付原告违约金人民币50万元；2、判令被告返还原告已支付的竞"
                "业限制补偿金36000元；3、判令被告继续履行竞业限制协议；4、判令被告承担本案律师费20000元；5、本案诉讼"
                "费用由被告承担。事实和理由：略。"
            ),
            (
                "一、被告林某于本判决生效之日起十日内支付原告苏州甲辰科技有限公司违约金人民币壹拾万元；\n二、驳回原告"
                "苏州甲辰科技有限公司的其他诉讼请求。"
            ),
            [
                ("employer", "damages", "500000", "100000", "partly"),
                ("employer", "return_of_compensation", "36000", "0", "refused"),
                ("employer", "continued_performance", None, None, "refused"),
                ("employer", "loss", "20000", "0", "refused"),
            ],
            id="a list in figures, costs as a loss",
        ),
        pytest.param(
            (
                "原告甲辰公司诉称，被告于2019年4月1日入职原告处，负责研发工作，签有竞业协议。被告离职后到竞争对手处任"
                "职，要求被告停止违约行为未果。为维护合法权益，特诉至法院，请求判令被告：（1）向原告支付违反竞业限制"
                "义务的违约金300,000元；（2）退还竞业限制补偿款25,000元。"
            ),
            (
                "一、林某于本判决发生法律效力之日起七日内给付苏州甲辰科技有限公司违约金人民币300000元，并返还竞业限制"
                "补偿款25000元；二、驳回苏州甲辰科技有限公司的其余诉讼请求。"
            ),
            [
                ("employer", "damages", "300000", "300000", "allowed"),
                ("employer", "return_of_compensation", "25000", "25000", "allowed"),
            ],
            id="a narrative before the request, one order for two matters",
        ),
        pytest.param(
            ("甲辰公司诉讼请求：判令林某支付违约金20万元、返还补偿金3万元，合计23万元，并继续履行竞业限制义务至期满。"),
            (
                "林某于本判决生效之日起十日内支付甲辰公司违约金5万元、返还补偿金1万元，合计6万元。驳回甲辰公司的其他"
                "诉讼请求。"
            ),
            [
                ("employer", "damages", "200000", "50000", "partly"),
                ("employer", "return_of_compensation", "30000", "10000", "partly"),
                ("employer", "continued_performance", None, None, "refused"),
            ],
            id="one sentence, sums that are added up",
        ),
        pytest.param(
            (
                "甲辰公司向本院提出诉讼请求：一、判令被告支付违反竞业限制约定违约金400000元；二、判令被告支付违反保密"
                "义务违约金200000元；三、判令被告赔偿原告经济损失100000元；四、判令被告停止泄露原告商业秘密。"
            ),
            "驳回原告苏州甲辰科技有限公司的全部诉讼请求。",
            [
                ("employer", "damages", "400000", "0", "refused"),
                ("employer", "loss", "100000", "0", "refused"),
            ],
            id="secrecy damages are left out",
        ),
        pytest.param(
            (
                "甲辰公司向本院提出诉讼请求：1.林某立即停止违反竞业限制义务的行为，并从昆山乙巳公司离职；2.林某将已领"
                "取的竞业限制补偿金18,000元返还甲辰公司；3.林某按离职前一年工资总额的2倍支付违约金共计480,000元（20,0"
                "00元/月×12个月×2倍）。"
            ),
            (
                "一、林某应于本判决生效之日起十日内返还甲辰公司竞业限制补偿金18,000元；\n二、林某应于本判决生效之日起"
                "十日内支付甲辰公司违约金120,000元；\n三、林某应继续履行竞业限制义务至2024年12月31日；\n四、甲辰公司"
                "的其他诉讼请求，不予支持。"
            ),
            [
                ("employer", "continued_performance", None, None, "allowed"),
                ("employer", "return_of_compensation", "18000", "18000", "allowed"),
                ("employer", "damages", "480000", "120000", "partly"),
            ],
            id="leaving the rival, a formula in brackets, compensation that is named before its verb",
        ),
        pytest.param(
            (
                "甲辰公司向本院提出诉讼请求：判令林某支付竞业限制违约金80万元；庭审中，甲辰公司将违约金数额变更为60万"
                "元。事实和理由：略。"
            ),
            ("一、林某支付甲辰公司竞业限制违约金15万元，于本判决生效之日起十日内付清；二、驳回甲辰公司其他诉讼请求。"),
            [
                ("employer", "damages", "600000", "150000", "partly"),
            ],
            id="a claim changed in the same list",
        ),
        pytest.param(
            (
                "甲辰公司向本院提出诉讼请求：1.判令林某支付违约金30万元；2.判令林某继续履行竞业限制义务。诉讼过程中，"
                "因竞业限制期限届满，甲辰公司撤回第2项诉讼请求。"
            ),
            "一、林某于本判决生效之日起十日内支付甲辰公司违约金30万元。",
            [
                ("employer", "damages", "300000", "300000", "allowed"),
                ("employer", "continued_performance", None, None, None),
            ],
            id="a claim withdrawn",
        ),
        pytest.param(
            (
                "甲辰公司向本院提出诉讼请求：1.判令林某支付违约金30万元。林某向本院提出反诉请求：1.确认双方签订的竞业"
                "限制协议无效；2.甲辰公司支付竞业限制补偿金60000元；3.甲辰公司支付2022年年终奖50000元。"
            ),
            (
                "一、林某于本判决生效之日起十日内支付甲辰公司违约金8万元；二、甲辰公司于本判决生效之日起十日内支付林"
                "某竞业限制补偿金24000元；三、驳回甲辰公司的其他诉讼请求；四、驳回林某的其他反诉请求。"
            ),
            [
                ("employer", "damages", "300000", "80000", "partly"),
                ("worker", "invalidity", None, None, "refused"),
                ("worker", "compensation", "60000", "24000", "partly"),
            ],
            id="a counter-suit",
        ),
        pytest.param(
            (
                "甲辰公司向本院提出诉讼请求：请求判令被告支付违反《保密协议》约定的违约金200000元，返还补偿费每月3000"
                "元共计36000元。"
            ),
            (
                "一、被告林某于本判决生效之日起十日内支付原告苏州甲辰科技有限公司违约金200000元；二、被告林某于本判决"
                "生效之日起十日内返还原告苏州甲辰科技有限公司补偿费36000元。"
            ),
            [
                ("employer", "damages", "200000", "200000", "allowed"),
                ("employer", "return_of_compensation", "36000", "36000", "allowed"),
            ],
            id="an agreement whose title speaks of secrecy alone",
        ),
        pytest.param(
            (
                "甲辰公司向本院提出诉讼请求：1.请求确认林某违反竞业限制义务；2.请求判令林某支付违约金100万元，返还202"
                "3年1月至5月的竞业限制补偿金税前25,000元（税后23,450元）。"
            ),
            (
                "一、确认林某违反竞业限制义务；二、林某支付甲辰公司违约金250,000元，返还竞业限制补偿金23,450元，均于"
                "本判决生效之日起十日内履行；三、驳回甲辰公司的其余诉请。"
            ),
            [
                ("employer", "damages", "1000000", "250000", "partly"),
                ("employer", "return_of_compensation", "25000", "23450", "partly"),
            ],
            id="a finding beside money, sums before and after tax",
        ),
        pytest.param(
            "甲辰公司诉请：被告赔偿因违反竞业限制给原告造成的损失50万元及维权合理开支3万元。",
            "驳回原告苏州甲辰科技有限公司的诉讼请求。",
            [
                ("employer", "loss", "500000", "0", "refused"),
                ("employer", "loss", "30000", "0", "refused"),
            ],
            id="loss and costs in one item",
        ),
        pytest.param(
            (
                "甲辰公司向本院提出诉讼请求：一、林某立即停止为昆山乙巳公司提供服务，继续履行《竞业限制协议》至2024年"
                "12月31日；二、林某支付违约金人民币（以下币种均为人民币）600,000元；三、林某返还2023年1月至2023年5月"
                "期间的竞业限制补偿金50,000元；四、乙巳公司对上述第二、三项承担连带责任。"
            ),
            (
                "一、林某应于本判决生效之日起立即停止违反竞业限制义务的行为，并继续履行至2024年12月31日；\n二、林某应"
                "于本判决生效之日起十日内支付甲辰公司违约金180,000元；\n三、林某应于本判决生效之日起十日内返还甲辰公"
                "司竞业限制补偿金41,935.48元；\n四、驳回甲辰公司的其余诉讼请求。"
            ),
            [
                ("employer", "continued_performance", None, None, "allowed"),
                ("employer", "damages", "600000", "180000", "partly"),
                ("employer", "return_of_compensation", "50000", "41935.48", "partly"),
            ],
            id="joint liability of the new firm, currency in brackets",
        ),
        pytest.param(
            "甲辰公司向本院提出诉讼请求：被告向原告支付竞业限制违约金人民币伍拾万元整（¥500,000.00）。",
            (
                "被告林某应于本判决发生法律效力之日起五日内向原告支付违约金人民币伍万元整（¥50,000.00），驳回原告的其"
                "他诉讼请求。"
            ),
            [
                ("employer", "damages", "500000", "50000", "partly"),
            ],
            id="capital numerals with figures",
        ),
        pytest.param(
            (
                "甲辰公司的诉讼请求为：1、被告支付原告竞业限制违约金，金额为被告离职前十二个月工资总额240000元的两倍"
                "即480000元；2、返还补偿金12000元。"
            ),
            "驳回甲辰公司的全部诉讼请求。",
            [
                ("employer", "damages", "480000", "0", "refused"),
                ("employer", "return_of_compensation", "12000", "0", "refused"),
            ],
            id="a base that is not the sum",
        ),
        pytest.param(
            (
                "甲辰公司向本院提出诉讼请求：1.判令被告返还公司已发放的6个月竞业限制补偿金，每月5000元，合计30000元；"
                "2.判令被告支付5倍补偿金的违约金150000元。"
            ),
            (
                "一、被告林某返还原告竞业限制补偿金20000元；二、被告林某支付原告违约金60000元。上述款项于本判决生效之"
                "日起十日内付清。三、驳回原告其他诉讼请求。"
            ),
            [
                ("employer", "return_of_compensation", "30000", "20000", "partly"),
                ("employer", "damages", "150000", "60000", "partly"),
            ],
            id="a monthly rate and its whole",
        ),
        pytest.param(
            (
                "甲辰公司向本院提出诉讼请求：判令甲辰公司无需支付林某竞业限制补偿金5万元，无需支付未休年休假工资8000"
                "元，无需支付解除劳动合同经济补偿金6万元。"
            ),
            (
                "一、甲辰公司于本判决生效之日起十日内支付林某竞业限制补偿金3万元；二、甲辰公司无需支付林某未休年休假"
                "工资8000元；三、甲辰公司无需支付林某解除劳动合同经济补偿金6万元。"
            ),
            [
                ("employer", "no_payment", "50000", "30000", "partly"),
            ],
            id="an award against the employer, severance and holidays beside it",
        ),
        pytest.param(
            (
                "甲辰公司向本院起诉请求：1.请求判令林某向甲辰公司承担违约责任，支付违约金10万元；2.请求判令林某履行竞"
                "业限制义务，期限至2024年12月31日；3.请求判令林某赔偿甲辰公司客户流失造成的经济损失20万元。"
            ),
            (
                "一、林某于判决生效后七日内支付甲辰公司违约金10万元；二、林某履行竞业限制义务至2024年12月31日；三、驳"
                "回甲辰公司其他诉讼请求。"
            ),
            [
                ("employer", "damages", "100000", "100000", "allowed"),
                ("employer", "continued_performance", None, None, "allowed"),
                ("employer", "loss", "200000", "0", "refused"),
            ],
            id="performance without the word continued",
        ),
        pytest.param(
            "原告甲辰公司诉讼请求：一、被告给付违约金五十万元；二、被告返还经济补偿金；三、诉讼费由被告负担。",
            (
                "一、被告林某于本判决生效后十日内给付原告违约金十万元；二、被告林某于本判决生效后十日内返还原告经济补"
                "偿金一万二千元；三、驳回原告其他诉讼请求。"
            ),
            [
                ("employer", "damages", "500000", "100000", "partly"),
                ("employer", "return_of_compensation", None, "12000", "allowed"),
            ],
            id="no sum asked for",
        ),
        pytest.param(
            (
                "甲辰公司向本院提出诉讼请求：1.请求判令被告支付原告违约金人民币 1,200,000 元；2.请求判令被告返还补偿"
                "金人民币 60,000 元及利息（以60,000元为基数，自2023年1月1日起按同期LPR计算）。"
            ),
            (
                "一、林某于本判决生效之日起十日内支付甲辰公司违约金人民币 240,000 元，返还竞业限制补偿金人民币 60,000"
                " 元，两项合计人民币 300,000 元；二、驳回甲辰公司的其他诉讼请求。"
            ),
            [
                ("employer", "damages", "1200000", "240000", "partly"),
                ("employer", "return_of_compensation", "60000", "60000", "allowed"),
            ],
            id="interest beside",
        ),
        pytest.param(
            (
                "甲辰公司向本院提出诉讼请求：1.判令林某承担违反竞业限制义务的违约责任，支付违约金200,000元；2.判令林"
                "某在2024年12月31日前不得到与甲辰公司有竞争关系的单位工作。"
            ),
            (
                "一、林某支付甲辰公司违约金（已扣除仲裁后支付的部分）80,000元，于本判决生效之日起十日内付清；二、林某"
                "自本判决生效之日起至2024年12月31日止不得到与甲辰公司有竞争关系的单位任职；三、驳回甲辰公司其余诉讼请"
                "求。"
            ),
            [
                ("employer", "damages", "200000", "80000", "partly"),
                ("employer", "continued_performance", None, None, "allowed"),
            ],
            id="a further order not to work for rivals",
        ),
        pytest.param(
            (
                "甲辰公司向本院提出诉讼请求：1.甲辰公司不支付林某竞业限制补偿金96,000元。林某向本院提出诉讼请求：1.甲"
                "辰公司支付林某竞业限制补偿金（自2023年1月1日起至2023年12月31日止，按每月10,000元计算）120,000元；2."
                "甲辰公司支付林某年终奖30,000元。"
            ),
            (
                "一、原告甲辰公司于本判决生效之日起十日内支付被告林某竞业限制经济补偿金57,600元；二、驳回原告甲辰公司"
                "的其他诉讼请求；三、驳回被告林某的其他诉讼请求。"
            ),
            [
                ("employer", "no_payment", "96000", "57600", "partly"),
                ("worker", "compensation", "120000", "57600", "partly"),
            ],
            id="both sue, one order answers both",
        ),
        pytest.param(
            (
                "甲辰公司诉请判令：林某支付竞业限制违约金，按竞业限制补偿金总额的3倍计算为216,000元（3,000元×24个月×3"
                "倍）；林某返还已付竞业限制补偿金9,000元。"
            ),
            "林某无需向甲辰公司承担竞业限制违约责任，驳回甲辰公司的全部诉讼请求。",
            [
                ("employer", "damages", "216000", "0", "refused"),
                ("employer", "return_of_compensation", "9000", "0", "refused"),
            ],
            id="nothing owed, in words that name no sum",
        ),
        pytest.param(
            (
                "原告（反诉被告）甲辰公司向本院提出诉讼请求：判令林某支付违约金10万元。被告（反诉原告）林某辩称，不同"
                "意。并提出反诉请求：判令甲辰公司支付竞业限制补偿金8000元×12个月＝96000元。"
            ),
            (
                "一、驳回原告（反诉被告）苏州甲辰科技有限公司的诉讼请求；二、原告（反诉被告）苏州甲辰科技有限公司于本"
                "判决生效之日起十日内支付被告（反诉原告）林某竞业限制补偿金96000元。"
            ),
            [
                ("employer", "damages", "100000", "0", "refused"),
                ("worker", "compensation", "96000", "96000", "allowed"),
            ],
            id="counter-claim raised in the answer",
        ),
        pytest.param(
            "甲辰公司起诉请求判令林某停止竞业行为、支付违约金40万元、返还竞业限制补偿金4万元并赔偿损失10万元。",
            "一、林某支付甲辰公司违约金12万元；二、驳回甲辰公司的其他诉讼请求。",
            [
                ("employer", "continued_performance", None, None, "refused"),
                ("employer", "damages", "400000", "120000", "partly"),
                ("employer", "return_of_compensation", "40000", "0", "refused"),
                ("employer", "loss", "100000", "0", "refused"),
            ],
            id="four requests in one clause",
        ),
        pytest.param(
            (
                "甲辰公司向本院提出诉讼请求:1.判令被告支付原告违约金20万元2.判令被告返还原告补偿金2万元3.本案诉讼费由"
                "被告承担"
            ),
            (
                "一、被告林某支付原告苏州甲辰科技有限公司违约金5万元二、被告林某返还原告苏州甲辰科技有限公司补偿金2万"
                "元三、驳回原告的其他诉讼请求"
            ),
            [
                ("employer", "damages", "200000", "50000", "partly"),
                ("employer", "return_of_compensation", "20000", "20000", "allowed"),
            ],
            id="a list without stops",
        ),
        pytest.param(
            (
                "甲辰公司向本院提出诉讼请求：1.原告请求判令被告支付违约金30万元；2.原告请求判令被告返还补偿金2万元；3"
                ".被告承担诉讼费。"
            ),
            "一、被告林某于本判决生效之日起十日内支付原告违约金3万元；二、驳回原告的其他诉讼请求。",
            [
                ("employer", "damages", "300000", "30000", "partly"),
                ("employer", "return_of_compensation", "20000", "0", "refused"),
            ],
            id="the asker named in every item",
        ),
        pytest.param(
            "甲辰公司向本院提出诉讼请求：确认林某解除竞业限制协议的行为无效，林某继续履行竞业限制协议。",
            "一、林某继续履行与甲辰公司签订的竞业限制协议；二、驳回甲辰公司的其他诉讼请求。",
            [
                ("employer", "continued_performance", None, None, "allowed"),
            ],
            id="a release that is to be void",
        ),
        pytest.param(
            "甲辰公司的诉讼请求：判令林某支付违约金和返还补偿金合计人民币30万元。",
            "一、林某支付甲辰公司违约金和补偿金合计人民币10万元；二、驳回甲辰公司的其他诉讼请求。",
            [
                ("employer", "damages", None, None, "allowed"),
                ("employer", "return_of_compensation", None, None, "allowed"),
            ],
            id="a sum for two things together",
        ),
        pytest.param(
            (
                "甲辰公司向本院提出诉讼请求：1.林某支付违约金50万元（庭审中变更为30万元）；2.林某返还补偿金3万元（庭"
                "审中撤回）。"
            ),
            "林某于本判决生效之日起十日内支付甲辰公司违约金3万元。",
            [
                ("employer", "damages", "300000", "30000", "partly"),
                ("employer", "return_of_compensation", "30000", None, None),
            ],
            id="changed and withdrawn in brackets",
        ),
        pytest.param(
            (
                "甲辰公司向本院提出诉讼请求：1.判令林某支付违约金50万元。审理中，甲辰公司增加诉讼请求：2.判令林某返还"
                "补偿金3万元。"
            ),
            (
                "一、林某于本判决生效之日起十日内支付甲辰公司违约金3万元；二、林某于本判决生效之日起十日内返还甲辰公"
                "司补偿金3万元；三、驳回甲辰公司其余诉讼请求。"
            ),
            [
                ("employer", "damages", "500000", "30000", "partly"),
                ("employer", "return_of_compensation", "30000", "30000", "allowed"),
            ],
            id="a claim added later",
        ),
    ],
)
def test_the_employer_sues(claims: str, orders: str, expected: list[Row]) -> None:
    assert first(claims, orders) == expected


@pytest.mark.parametrize(
    ("claims", "orders", "expected"),
    [
        pytest.param(
            (
                "林某向本院提出诉讼请求：解除林某与甲辰公司的竞业限制协议，并由甲辰公司支付2021年10月1日起至解除之日"
                "止的竞业限制补偿金（按每月4,500元计算）及三个月的额外补偿13,500元。"
            ),
            (
                "一、林某与甲辰公司的《竞业限制协议》自2022年5月10日解除；二、甲辰公司支付林某竞业限制补偿金32,700元"
                "；三、甲辰公司支付林某解除竞业限制协议的额外补偿13,500元。"
            ),
            [
                ("worker", "end_of_restraint", None, None, "allowed"),
                ("worker", "compensation", None, "32700", "allowed"),
                ("worker", "compensation", "13500", "13500", "allowed"),
            ],
            id="an arrear without a sum and the further months with one",
        ),
        pytest.param(
            (
                "林某向本院起诉请求：1.判令甲辰公司支付竞业限制经济补偿10万元；2.判令甲辰公司支付逾期支付补偿的赔偿金"
                "5万元；3.判令甲辰公司支付违约金2万元。"
            ),
            "一、甲辰公司支付林某竞业限制经济补偿6万元；二、驳回林某的其他诉讼请求。",
            [
                ("worker", "compensation", "100000", "60000", "partly"),
                ("worker", "damages", "20000", "0", "refused"),
            ],
            id="damages asked of the employer",
        ),
        pytest.param(
            (
                "林某向本院提出诉讼请求：1.确认林某不存在违反竞业限制义务的行为；2.林某无需承担竞业限制违约责任；3.林"
                "某无需向甲辰公司返还竞业限制补偿金1.2万元。"
            ),
            "一、林某无需向甲辰公司返还竞业限制补偿金1.2万元；二、驳回林某的其他诉讼请求。",
            [
                ("worker", "no_payment", None, "0", "refused"),
                ("worker", "no_payment", "12000", "0", "allowed"),
            ],
            id="not in breach is no claim, not liable is one",
        ),
        pytest.param(
            (
                "原告林某诉称：……故起诉，请求判决被告支付原告自2021年10月起至2022年9月止的竞业限制经济补偿，按每月600"
                "0元计算共计72000元，以及解除劳动合同经济补偿金40000元。"
            ),
            (
                "一、被告宁波甲辰科技有限公司于本判决生效之日起十日内支付原告林某竞业限制经济补偿43200元；二、被告宁"
                "波甲辰科技有限公司支付原告林某解除劳动合同经济补偿金40000元；三、驳回原告林某的其他诉讼请求。"
            ),
            [
                ("worker", "compensation", "72000", "43200", "partly"),
            ],
            id="severance is another matter",
        ),
        pytest.param(
            "林某向本院提出诉讼请求：请求依法确认原、被告之间的竞业限制条款无效，原告不承担竞业限制义务。",
            ("一、确认原告林某与被告宁波甲辰科技有限公司签订的劳动合同第二十条竞业限制条款对原告林某不发生法律效力。"),
            [
                ("worker", "invalidity", None, None, "allowed"),
            ],
            id="invalid and not bound is one request",
        ),
        pytest.param(
            (
                "林某向本院提出诉讼请求：1.确认林某未违反竞业限制义务；2.林某无需支付甲辰公司违约金250000元、无需返还"
                "补偿金15000元。"
            ),
            (
                "一、林某于本判决生效之日起十日内支付甲辰公司违约金250000元；二、林某于本判决生效之日起十日内返还甲辰"
                "公司补偿金15000元；三、驳回林某的全部诉讼请求。"
            ),
            [
                ("worker", "no_payment", "250000", "0", "refused"),
                ("worker", "no_payment", "15000", "0", "refused"),
            ],
            id="not to owe, refused",
        ),
        pytest.param(
            (
                "林某诉至本院，要求判令甲辰公司：1、支付2021年10月1日至2022年9月30日竞业限制补偿金每月7500元共9万元；"
                "2、支付违法解除劳动合同赔偿金12万元；3、支付2021年9月工资25000元。"
            ),
            (
                "一、甲辰公司于本判决生效之日起七日内支付林某2021年10月1日至2022年5月31日期间竞业限制补偿金六万元；二"
                "、甲辰公司于本判决生效之日起七日内支付林某违法解除劳动合同赔偿金十二万元；三、驳回林某的其他诉讼请求"
                "。"
            ),
            [
                ("worker", "compensation", "90000", "60000", "partly"),
            ],
            id="wages and unlawful dismissal beside",
        ),
        pytest.param(
            (
                "林某向本院提出诉讼请求：1.判令解除原、被告签订的竞业限制协议；2.判令被告支付因解除竞业限制协议应额外"
                "支付的三个月竞业限制经济补偿22500元；3.判令被告出具解除竞业限制的证明。"
            ),
            "一、原告林某与被告甲辰公司签订的竞业限制协议于2022年7月4日解除；二、驳回原告林某的其他诉讼请求。",
            [
                ("worker", "end_of_restraint", None, None, "allowed"),
                ("worker", "compensation", "22500", "0", "refused"),
            ],
            id="release and three further months",
        ),
        pytest.param(
            "林某向本院提出诉讼请求：请求确认竞业限制协议自2022年4月1日起对林某不再具有约束力。",
            "驳回林某的诉讼请求。",
            [
                ("worker", "end_of_restraint", None, None, "refused"),
            ],
            id="no longer bound",
        ),
        pytest.param(
            (
                "林某向本院提出诉讼请求：判令甲辰公司向林某支付竞业限制补偿金，自2021年10月1日起按每月5000元标准支付"
                "至2023年9月30日止。"
            ),
            (
                "一、甲辰公司于本判决生效之日起十日内支付林某2021年10月1日至2022年9月30日的竞业限制补偿金60000元；二"
                "、甲辰公司自2022年10月起至2023年9月止每月支付林某竞业限制补偿金5000元。"
            ),
            [
                ("worker", "compensation", None, "60000", "allowed"),
            ],
            id="a rate without a whole",
        ),
        pytest.param(
            (
                "林某向本院提出诉讼请求：1.判令林某无需向甲辰公司支付竞业限制违约金200,000元；2.判令林某无需返还竞业"
                "限制补偿金30,000元。事实和理由：略。"
            ),
            (
                "一、原告林某于本判决生效之日起十日内支付被告宁波甲辰科技有限公司违约金50,000元；二、原告林某无需返还"
                "被告宁波甲辰科技有限公司竞业限制补偿金30,000元；三、驳回原告林某的其他诉讼请求。"
            ),
            [
                ("worker", "no_payment", "200000", "50000", "partly"),
                ("worker", "no_payment", "30000", "0", "allowed"),
            ],
            id="not to owe, partly",
        ),
        pytest.param(
            (
                "林某向本院提出诉讼请求：1.请求解除双方签订的《竞业限制协议》；2.请求被告支付原告竞业限制期间的经济补"
                "偿金18000元；3.请求被告额外支付三个月竞业限制补偿金9000元。"
            ),
            (
                "一、原告林某与被告宁波甲辰科技有限公司之间的《竞业限制协议》于2022年4月20日解除；二、被告支付原告竞"
                "业限制补偿金18000元，限本判决生效后十日内付清；三、驳回原告的其他诉讼请求。"
            ),
            [
                ("worker", "end_of_restraint", None, None, "allowed"),
                ("worker", "compensation", "18000", "18000", "allowed"),
                ("worker", "compensation", "9000", "0", "refused"),
            ],
            id="two compensations, one ordered",
        ),
        pytest.param(
            (
                "林某向本院提出诉讼请求：不服仲裁裁决，请求判令原告不支付被告违约金15万元、不继续履行竞业限制义务，诉"
                "讼费由被告承担。"
            ),
            "驳回原告林某的诉讼请求。",
            [
                ("worker", "no_payment", "150000", "0", "refused"),
                ("worker", "end_of_restraint", None, None, "refused"),
            ],
            id="not to owe and not to perform",
        ),
    ],
)
def test_the_worker_sues(claims: str, orders: str, expected: list[Row]) -> None:
    assert worker_sues(claims, orders) == expected
