"""Facts told in ways that look like others: payments one by one, breaches in service, months of wages."""

import pytest
from tests.judgments.fields.made import Expected, found, held, read

AGREED = "协议约定林某离职后12个月内不得到与甲辰公司有竞争关系的单位工作，甲辰公司每月支付竞业限制补偿金5000元。"

FOUND: list[tuple[str, Expected]] = [
    # payments of different sums without a total
    (
        f"{AGREED}甲辰公司于2021年3月15日支付补偿金5000元，4月12日支付补偿金4000元，5月14日支付补偿金3500元。",
        {"compensation_paid": "12500"},
    ),
    (f"{AGREED}甲辰公司于3月、4月分别支付补偿金5000元和4500元。", {"compensation_paid": "9500"}),
    (f"{AGREED}甲辰公司支付补偿金5000元、4500元，合计9500元。", {"compensation_paid": "9500"}),
    (f"{AGREED}甲辰公司支付了三个月的补偿金。", {"compensation_paid": "15000"}),
    (f"{AGREED}林某要求甲辰公司额外支付三个月补偿。", {"compensation_paid": None}),
    (f"{AGREED}甲辰公司应支付三个月的补偿金。", {"compensation_paid": None}),
    # tax that is withheld is paid as well
    (
        f"{AGREED}2021年3月至2021年8月，甲辰公司每月支付5000元，代扣税款后实际到账共计28500元。",
        {"compensation_paid": "30000"},
    ),
    (f"{AGREED}2021年1月5日、2月5日，甲辰公司分别支付5000元。", {"compensation_paid": "10000"}),
    (f"{AGREED}甲辰公司对此未给任何补偿。", {"compensation_paid": "0"}),
    (f"{AGREED}2021年3月31日甲辰公司支付补偿费60000元，2022年未支付。", {"compensation_paid": "60000"}),
    # a breach in service has damages of its own
    (
        "《竞业限制协议》约定，林某在职期间违反本协议的，应支付违约金500000元；林某离职后违反竞业限制义务的，应支付违约金200000元。",
        {"damages_agreed": "200000"},
    ),
    (
        "《竞业限制协议》约定，林某在职期间及离职后违反竞业限制义务的，应支付违约金200000元。",
        {"damages_agreed": "200000"},
    ),
    (
        "《保密与竞业限制协议》约定，林某不得泄露商业秘密，否则应支付违约金10万元；离职后一年内不得到同业任职，否则应支付违约金30万元。",
        {"damages_agreed": "300000"},
    ),
    ("《竞业限制协议》约定，林某离职后招揽员工的，每招揽一人支付违约金5万元。", {"damages_agreed": None}),
    ("《竞业限制协议》约定，林某违反竞业限制义务的，应支付违约金1 200 000元。", {"damages_agreed": "1200000"}),
    # wages of a month are no monthly pay
    ("林某月工资7200元。甲辰公司尚欠林某2021年10月至12月工资21600元。", {"monthly_pay": "7200"}),
    ("甲辰公司未发放2021年6月工资7350元。", {"monthly_pay": None}),
    ("林某2020年10月至2021年9月的工资总收入为288000元。", {"monthly_pay": "24000"}),
    ("林某2020年10月至2021年3月的工资总收入为288000元。", {"monthly_pay": None}),
    # compensation by another name, and severance beside it
    ("协议约定林某离职后两年内不得从事同类业务，甲辰公司每年支付竞业限制费3.6万元。", {"compensation_monthly": "3000"}),
    (
        "协议约定甲辰公司支付补偿金12万元，其中经济补偿金3万元、竞业限制补偿金每月5000元，林某离职后18个月内不得从事同类业务。",
        {"compensation_monthly": "5000"},
    ),
    ("协议约定竞业限制期间，甲辰公司每月按16250元支付补偿。", {"compensation_monthly": "16250"}),
    (
        "协议约定甲辰公司可通知林某要求其履行竞业限制义务，并按离职前12个月平均工资的40%按月支付补偿金。",
        {"compensation_share": "0.4"},
    ),
    ("协议约定林某自解除之日起18个月内不得从事同类业务。", {"nc_months": 18}),
    ("林某离职后不到一年即设立同业公司。", {"nc_months": None}),
    ("林某岗位为入职时任软件工程师，2020年1月起任研发主管。", {"post": "研发主管", "post_class": "other"}),
    ("林某在甲辰公司从事前台导医工作。", {"post": "前台导医", "post_class": "rank_and_file"}),
]

HELD: list[tuple[str, Expected]] = [
    (
        "该约定对林某不具有约束力，林某无需履行竞业限制义务。",
        {"validity": "void"},
    ),
    ("竞业限制协议合法有效，此后林某无需继续履行竞业限制义务。", {"validity": "valid"}),
    ("林某与甲辰公司签订的竞业限制合同不存在无效情形，对双方具有法律约束力。", {"validity": "valid", "ground": None}),
    (
        "甲辰公司主张林某离职后到竞争单位工作，但其提交的名片不足以证明该事实。",
        {"breach": "not_found", "competition": None},
    ),
    (
        "关于解除竞业限制协议，甲辰公司不存在三个月未支付经济补偿的情形，林某要求解除，缺乏依据，该协议合法有效。",
        {"validity": "valid"},
    ),
    (
        "甲辰公司连续两个月未支付补偿，依约应视为其已放弃竞业限制要求，双方的竞业限制协议于2020年12月31日解除。",
        {"validity": "ended", "ground": "released"},
    ),
    ("竞业限制期限至2024年2月29日届满，林某亦表示愿意继续履行。林某负有竞业限制义务。", {"validity": "valid"}),
    (
        "该条款对林某不具有约束力，林某要求确认该条款对其不具有约束力、无需支付违约金，本院予以支持。",
        {"validity": "void", "breach": None},
    ),
]


@pytest.mark.parametrize(("words", "expected"), FOUND, ids=[words[-24:] for words, _ in FOUND])
def test_a_fact_is_read_as_it_is_meant(words: str, expected: Expected) -> None:
    got = read(found(words))

    assert {name: got.get(name) for name in expected} == expected


@pytest.mark.parametrize(("words", "expected"), HELD, ids=[words[-24:] for words, _ in HELD])
def test_a_reason_is_read_as_it_is_meant(words: str, expected: Expected) -> None:
    got = read(held(words))

    assert {name: got.get(name) for name in expected} == expected
