"""What decisions tell of the agreement and of what was paid; and what looks alike and is none of it (None)."""

import pytest
from tests.judgments.fields.made import Expected, found, read

TOLD: list[tuple[str, Expected]] = [
    ("双方签订《竞业限制协议》，约定竞业限制期限为12个月，自劳动关系终止之日起计算。", {"nc_months": 12}),
    ("《竞业限制协议》约定：竞业限制期限：贰年。", {"nc_months": 24}),
    ("《保密协议》约定乙方在解除或终止劳动合同后24个月内不得到与甲方有竞争关系的单位工作。", {"nc_months": 24}),
    (
        "协议约定竞业限制期限最长不超过二十四个月，具体以甲方通知为准。2021年3月1日，甲辰公司向林某送达《竞业限制通知书》，载明竞业限制期限为6个月。",
        {"nc_months": 6},
    ),
    ("协议约定竞业限制期限最长不超过二十四个月。", {"nc_months": 24}),
    (
        "甲辰公司向林某发送《履行竞业限制义务通知》，要求林某履行竞业限制义务，期限自2019年9月1日起至2020年8月31日止。",
        {"nc_months": 12},
    ),
    ("双方约定竞业限制期为一年半。", {"nc_months": 18}),
    ("林某承诺在职期间及离职后一年内，不得自营或为他人经营与甲辰公司同类的业务。", {"nc_months": 12}),
    ("劳动合同期限为三年，试用期六个月。合同第12条约定，林某离职后两年内不得在同行业任职。", {"nc_months": 24}),
    ("协议约定，林某离职后2年内不得招揽甲辰公司的客户。", {"nc_months": None}),
    ("协议约定，林某离职后三年内不得泄露甲辰公司的商业秘密。", {"nc_months": None}),
    ("竞业限制协议约定限制期限为三年。", {"nc_months": 36}),
    (
        "约定：林某负有两年的竞业限制义务，甲辰公司每月支付林某竞业限制补偿金，标准为离职前12个月平均工资的1/3。",
        {"nc_months": 24, "compensation_share": "0.3333"},
    ),
    (
        "协议约定，竞业限制补偿金标准为林某离职前一个月基本工资的50%，按月支付。",
        {"compensation_share": "0.5", "compensation_monthly": None},
    ),
    ("协议约定，竞业限制经济补偿金为人民币6,000元/月。", {"compensation_monthly": "6000"}),
    ("协议约定竞业限制补偿为每年6万元，按月发放，竞业限制期限二年。", {"compensation_monthly": "5000"}),
    (
        "协议约定：竞业限制期限为24个月，竞业限制补偿费总额为24万元。",
        {"compensation_monthly": "10000", "nc_months": 24},
    ),
    ("协议约定每月的补偿金额为林某离职前上年度月平均工资的二分之一。", {"compensation_share": "0.5"}),
    (
        "协议约定竞业限制补偿金为1.5万元/月，违约金为竞业限制补偿金总额的三倍。",
        {
            "compensation_monthly": "15000",
            "damages_multiple": "3",
            "damages_base": "total_compensation",
            "damages_agreed": None,
        },
    ),
    (
        "协议约定林某违反竞业限制义务的，应向甲辰公司支付违约金人民币伍拾万元（500000元）。",
        {"damages_agreed": "500000", "damages_multiple": None},
    ),
    (
        "协议约定，违约金数额为林某离职前12个月工资总和的2倍。竞业限制期为一年。",
        {"damages_multiple": "2", "damages_base": "annual_wage_before_exit"},
    ),
    (
        "《竞业限制协议》约定林某违约的应一次性支付违约金，数额为林某离开公司前一年年收入的10倍。",
        {"damages_multiple": "10", "damages_base": "annual_wage_before_exit"},
    ),
    (
        "竞业限制协议约定，如林某违约，违约金相当于公司已支付的竞业限制补偿金的5倍。",
        {"damages_multiple": "5", "damages_base": "compensation_paid"},
    ),
    (
        "竞业限制协议约定，林某违约应按照离职前月工资的24倍支付违约金。",
        {"damages_multiple": "24", "damages_base": "monthly_wage"},
    ),
    (
        "协议约定：林某如违反保密义务，支付违约金20万元；如违反竞业限制义务，支付违约金30万元。",
        {"damages_agreed": "300000"},
    ),
    ("协议约定：林某违反保密义务的，应支付违约金20万元。竞业限制期为一年。", {"damages_agreed": None}),
    ("《竞业限制协议》约定违约金为100万元，并应返还甲辰公司已支付的补偿金。", {"damages_agreed": "1000000"}),
    ("《培训协议》约定林某服务期为三年，违约金5万元。", {"damages_agreed": None, "nc_months": None}),
    ("约定林某如违反竞业限制约定，应赔偿甲辰公司损失10万元。", {"damages_agreed": "100000"}),
    (
        "双方未约定竞业限制经济补偿。《劳动合同》约定林某离职后二年内不得从事同类业务，违约金15万元。",
        {"nc_months": 24, "damages_agreed": "150000", "compensation_monthly": None, "compensation_share": None},
    ),
    ("2020年3月起，甲辰公司每月向林某支付竞业限制补偿金5,000元。", {"compensation_monthly": None}),
    ("甲辰公司已向林某支付竞业限制补偿金共计45,000元。", {"compensation_paid": "45000"}),
    (
        "甲辰公司自2019年9月起至2020年2月止，每月支付林某竞业限制补偿金8000元。",
        {"compensation_paid": "48000", "compensation_monthly": None},
    ),
    ("甲辰公司累计向林某发放竞业限制补偿金132,000元（税后）。", {"compensation_paid": "132000"}),
    ("甲辰公司于2020年1月至6月期间按月支付林某竞业限制补偿金5000元。", {"compensation_paid": "30000"}),
    ("林某离职后，甲辰公司未支付竞业限制补偿金。", {"compensation_paid": "0"}),
    ("甲辰公司自林某离职后从未发放过任何竞业限制补偿。", {"compensation_paid": "0"}),
    ("甲辰公司支付了4个月竞业限制补偿金共计2万元，此后未再支付。", {"compensation_paid": "20000"}),
    ("甲辰公司已发放三个月的竞业限制补偿金，每月4500元。", {"compensation_paid": "13500"}),
    ("截至2021年12月，甲辰公司合计向林某支付竞业限制经济补偿189,000元。", {"compensation_paid": "189000"}),
    ("甲辰公司于2020年5月支付林某解除劳动合同经济补偿金80000元，未支付竞业限制补偿。", {"compensation_paid": "0"}),
    ("甲辰公司支付林某解除劳动关系的经济补偿金80000元。", {"compensation_paid": None, "compensation_monthly": None}),
    ("甲辰公司向林某转账12笔，每笔3500元，均备注竞业限制补偿金。", {"compensation_paid": "42000"}),
    ("林某共领取竞业限制补偿金9个月，合计54,000元。", {"compensation_paid": "54000"}),
    (
        "仲裁委裁决林某返还竞业限制补偿金30000元、支付违约金100000元。",
        {"compensation_paid": None, "damages_agreed": None},
    ),
    ("甲辰公司未足额支付竞业限制补偿金，每月少付500元。", {"compensation_paid": None}),
    (
        "双方约定，甲辰公司在竞业限制期内每月向林某支付林某离职前月工资30%的补偿金，即每月3,600元。",
        {"compensation_share": "0.3", "compensation_monthly": "3600"},
    ),
    ("协议第五条：甲方每季度向乙方支付竞业限制补偿金3万元。", {"compensation_monthly": "10000"}),
    (
        "协议约定竞业限制补偿按林某离职时月基本工资的百分之六十计发，按月支付至林某工资卡。",
        {"compensation_share": "0.6"},
    ),
    (
        "约定林某离职后半年内不得到竞争对手处任职，甲辰公司一次性支付补偿金3万元。",
        {"nc_months": 6, "compensation_monthly": "5000"},
    ),
    ("协议约定林某违反竞业限制的，应双倍返还补偿金，并支付违约金20万元。", {"damages_agreed": "200000"}),
    (
        "协议约定：违约金为林某离职前一年度全部收入的三倍，且不低于50万元；竞业限制期两年。",
        {"damages_multiple": "3", "damages_agreed": "500000", "damages_base": "annual_wage_before_exit"},
    ),
    (
        "《竞业限制协议》第一条：竞业限制期限自乙方离职之日起两年。第二条：甲方每月向乙方支付补偿金，标准为乙方离职前12个月平均工资的30%。第三条：乙方违约的，应向甲方支付违约金，金额为甲方已付补偿金的三倍。",
        {"nc_months": 24, "compensation_share": "0.3", "damages_multiple": "3", "damages_base": "compensation_paid"},
    ),
    (
        "协议约定：乙方在离职后18个月内不得直接或间接从事与甲方有竞争的业务，作为对价，甲方按乙方离职前月基本工资的40%按月给予补偿。",
        {"nc_months": 18, "compensation_share": "0.4"},
    ),
    ("《竞业限制协议》载明：竞业限制期间为乙方离职之日起至第12个月届满之日。", {"nc_months": 12}),
    (
        "双方约定林某离职后竞业限制的期限由甲辰公司在离职时确定，最长不超过二年。林某离职时，甲辰公司书面告知其竞业限制期限为九个月，每月补偿金8,200元。",
        {"nc_months": 9, "compensation_monthly": "8200"},
    ),
    ("协议约定竞业期限为离职后1年，自2020年7月1日至2021年6月30日。", {"nc_months": 12}),
    (
        "甲辰公司向林某发出《竞业限制开始通知书》，载明竞业限制期为2021年4月1日至2021年12月31日，每月补偿12,500元。",
        {"nc_months": 9, "compensation_monthly": "12500"},
    ),
    (
        "劳动合同第三十条约定：乙方离职后三年内不得从事同类业务，否则应支付违约金100万元。",
        {"nc_months": 36, "damages_agreed": "1000000"},
    ),
    ("协议约定甲辰公司每月支付竞业限制补偿金不低于林某离职前月平均工资的百分之三十。", {"compensation_share": "0.3"}),
    ("约定竞业限制补偿费12万元/年，分月支付。", {"compensation_monthly": "10000"}),
    ("双方约定甲辰公司按照林某离职前一年从甲辰公司获得的年报酬的50%支付年补偿费。", {"compensation_share": "0.5"}),
    ("协议约定补偿金按照上海市最低工资标准支付。", {"compensation_share": None, "compensation_monthly": None}),
    (
        "按照约定，甲辰公司应于每月10日前支付林某竞业限制补偿金9,600元。2020年7月至12月，甲辰公司共支付57,600元。",
        {"compensation_monthly": "9600", "compensation_paid": "57600"},
    ),
    ("甲辰公司于2020年8月10日、9月10日、10月12日分别向林某支付竞业限制补偿金6,000元。", {"compensation_paid": "18000"}),
    (
        "林某离职后，甲辰公司按月支付竞业限制补偿金，至2021年3月，共支付了七个月，计43,400元。",
        {"compensation_paid": "43400"},
    ),
    ("甲辰公司共计向林某支付了竞业限制补偿金6个月，总金额为人民币96,000元（税前）。", {"compensation_paid": "96000"}),
    ("甲辰公司自2021年2月起每月向林某支付竞业限制补偿金4,000元，共支付至2021年9月。", {"compensation_paid": "32000"}),
    ("林某认可收到甲辰公司支付的竞业限制补偿金25,000元。", {"compensation_paid": "25000"}),
    (
        "甲辰公司已支付林某2020年10月、11月的竞业限制补偿金共10,400元，林某于2020年12月退回了10,400元。",
        {"compensation_paid": "10400"},
    ),
    ("截至庭审之日，甲辰公司未向林某支付过竞业限制经济补偿金。", {"compensation_paid": "0"}),
    ("甲辰公司确认没有支付竞业限制补偿。", {"compensation_paid": "0"}),
    ("庭审中，双方确认甲辰公司未支付林某竞业限制补偿金。", {"compensation_paid": "0"}),
    ("甲辰公司自2020年3月起停止支付竞业限制补偿金。", {"compensation_paid": None}),
    ("如甲方连续三个月未支付补偿金，乙方有权解除本协议。", {"compensation_paid": None}),
    (
        "竞业限制协议约定林某违反约定的，应退还全部补偿金，并按补偿金总额的200%支付违约金。",
        {"damages_multiple": "2", "damages_base": "total_compensation"},
    ),
    (
        "《保密及竞业限制协议》第八条约定，乙方违反本协议任一义务，须向甲方支付违约金80万元。",
        {"damages_agreed": "800000"},
    ),
    (
        "约定林某违反竞业限制义务，应支付相当于离职前12个月总收入三倍的违约金。",
        {"damages_multiple": "3", "damages_base": "annual_wage_before_exit"},
    ),
    (
        "约定林某违约时支付相当于一年工资总额的违约金。竞业期限半年。",
        {"damages_multiple": "1", "damages_base": "annual_wage_before_exit", "nc_months": 6},
    ),
    (
        "约定违约金为林某离职前十二个月平均工资的十倍。竞业期限6个月。",
        {"damages_multiple": "10", "damages_base": "monthly_wage"},
    ),
    ("约定违约金按每月补偿金的20倍计算。", {"damages_multiple": "20", "damages_base": "monthly_compensation"}),
    ("甲辰公司为调查林某违约支出公证费3000元、律师费50000元。", {"damages_agreed": None}),
    ("合同约定违反竞业限制义务的违约金数额为50000元，违反服务期约定的违约金为30000元。", {"damages_agreed": "50000"}),
    (
        "协议约定竞业限制违约金为甲方累计支付的竞业限制补偿金的五倍，但不低于30万元。",
        {"damages_multiple": "5", "damages_base": "compensation_paid", "damages_agreed": "300000"},
    ),
    ("甲辰公司申请仲裁，要求林某支付违约金50万元，仲裁委裁决林某支付违约金10万元。", {"damages_agreed": None}),
    (
        "《竞业限制协议》约定，林某离职后竞业限制期为两年，甲辰公司应自林某离职次月起按月向其支付补偿金，金额为林某离职前12个月平均月工资的50%；林某违反协议的，应支付违约金，金额为补偿金总额的3倍，违约金不足以弥补损失的，还应赔偿损失。",
        {"nc_months": 24, "compensation_share": "0.5", "damages_multiple": "3", "damages_base": "total_compensation"},
    ),
    (
        "第3条约定“竞业限制期限：离职之日起 1 年”；第4条约定“补偿：人民币 4,500 元／月”；第6条“违约金：30 万元”。",
        {"nc_months": 12, "compensation_monthly": "4500", "damages_agreed": "300000"},
    ),
    ("竞业限制协议约定，竞业限制补偿金按林某在职最后一个月基本工资的三分之二计算。", {"compensation_share": "0.6667"}),
    (
        "竞业限制协议约定的违约金为林某上一年度从甲辰公司取得的全部报酬的5倍。",
        {"damages_multiple": "5", "damages_base": "annual_wage_before_exit"},
    ),
    (
        "协议载明，乙方承诺无论因何种原因离职，离职之后的二十四个月内均不在生产、经营同类产品的企业内担任任何职务，甲方按月支付乙方2,000元作为补偿。",
        {"nc_months": 24, "compensation_monthly": "2000"},
    ),
    (
        "双方约定若林某违反竞业限制义务，应一次性支付甲辰公司违约金，违约金标准为50万元人民币。",
        {"damages_agreed": "500000"},
    ),
    (
        "协议约定竞业限制期自劳动合同解除之日起计算，为期壹年，甲辰公司每月支付林某离职前月均工资的40%。",
        {"nc_months": 12, "compensation_share": "0.4"},
    ),
    ("2019年11月至2020年4月，甲辰公司分六次向林某支付竞业限制补偿金合计27,000元。", {"compensation_paid": "27000"}),
    ("林某共收到甲辰公司支付的竞业限制补偿金18,600元，并于仲裁期间全额退还。", {"compensation_paid": "18600"}),
    ("甲辰公司于2021年1月25日一次性向林某支付竞业限制补偿60,000元。", {"compensation_paid": "60000"}),
    ("甲辰公司支付竞业限制补偿金至2021年8月，共支付五期，每期7,200元。", {"compensation_paid": "36000"}),
    ("林某离职后未收到任何竞业限制补偿。", {"compensation_paid": "0"}),
    (
        "林某离职后，甲辰公司实际向其支付了2个月的竞业限制补偿金，每月5,600元，共11,200元。",
        {"compensation_paid": "11200", "compensation_monthly": None},
    ),
    (
        "协议约定，甲辰公司有权在林某离职时选择6个月至24个月的竞业限制期。林某离职当日签收的《告知书》明确竞业限制期为10个月。",
        {"nc_months": 10},
    ),
    (
        "保密协议约定，林某在离职后3年内负有保密义务；竞业限制协议约定，林某在离职后1年内不得从事竞争业务。",
        {"nc_months": 12},
    ),
    (
        "约定甲辰公司每月向林某支付竞业限制补偿金，数额为林某离职前一个月工资的20%（即2,600元）。",
        {"compensation_share": "0.2", "compensation_monthly": "2600"},
    ),
    (
        "竞业限制协议约定，若林某违约，除退还补偿金外，还应按已收补偿金的二倍支付违约金。",
        {"damages_multiple": "2", "damages_base": "compensation_paid"},
    ),
]


@pytest.mark.parametrize(("told", "expected"), TOLD, ids=[told[:24] for told, _ in TOLD])
def test_the_agreement_is_read_as_told(told: str, expected: Expected) -> None:
    got = read(found(told))

    assert {name: got.get(name) for name in expected} == expected
