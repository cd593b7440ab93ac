"""Decisions told by others, by points, ordered twice, or followed by other texts: each part is still its own."""

from decimal import Decimal

from songbang.judgments.divide import divide
from songbang.judgments.parts import Parts
from songbang.judgments.read_decision import read_decision

BY_POINTS = """广东省某某市某某区人民法院
民事判决书
（2022）粤0305民初11号
原告：林某，女，住广东省。
被告：深圳甲辰科技有限公司，住所地广东省。
上列原告诉被告劳动争议纠纷一案，本院受理后公开开庭审理。本案现已审理终结。
本案相关情况如下：
一、入职时间：2017年4月10日。
二、工作岗位：研发主管。
三、原告的诉讼请求：判令被告支付竞业限制补偿金5000元。
四、裁判理由与结果：被告主张已口头告知无需履行，但未提交证据证明，本院不予采信。双方签订的竞业限制协议合法有效。判决如下：
被告支付原告竞业限制补偿金5000元。
案件受理费10元，由被告负担。
审判员 李某
二〇二二年三月一日
书记员 赵某
"""
RETOLD = """典型案例三：普通岗位与竞业限制
——甲辰物业公司诉林某竞业限制纠纷案
【基本案情】
林某于2019年6月18日入职甲辰物业公司。甲辰物业公司提起诉讼，请求判令林某支付竞业限制违约金50000元。
【裁判结果】
重庆市渝北区人民法院作出（2021）渝0112民初1号民事判决：林某支付甲辰物业公司违约金10000元。林某不服，提起上诉。重庆市第一中级人民法院作出（2021）渝01民终2号民事判决：驳回上诉，维持原判。
【裁判理由】
法院认为，林某的行为违反了竞业限制义务。
【典型意义】
竞业限制协议无效的，劳动者无需支付违约金。
"""
TWICE = """某某市劳动人事争议仲裁委员会
仲裁裁决书
某劳人仲案字（2022）第7号
申请人：甲辰科技有限公司
住所：某某市
法定代表人：王某
被申请人：林某，男，住某某市
申请人与被申请人因竞业限制发生争议，于2022年6月13日向本委申请仲裁，本案现已审理终结。
申请人请求：被申请人返还竞业限制补偿金90000元，支付违约金100000元。
经查，被申请人于2018年11月5日入职。
本委认为，被申请人违反竞业限制义务。裁决如下：
终局裁决：
一、被申请人返还申请人竞业限制补偿金30000元；
非终局裁决：
一、被申请人支付申请人违约金40000元。
首席仲裁员 章某
二〇二二年八月三十日
书记员 夏某
"""


def words(parts: Parts, name: str) -> str:
    return parts.words_of(getattr(parts, name))


def test_points_are_told_apart_and_requests_may_stand_behind_facts() -> None:
    parts = divide(BY_POINTS)

    assert words(parts, "found").startswith("一、入职时间") and words(parts, "found").endswith("研发主管。")
    assert "5000元" in words(parts, "claims") and "口头" not in words(parts, "claims")
    assert "不予采信" in words(parts, "reasons")


def test_a_case_that_another_tells_has_its_outcome_before_its_reasons() -> None:
    parts = divide(RETOLD)
    told = read_decision(RETOLD)

    assert words(parts, "orders") == "驳回上诉,维持原判。"
    assert words(parts, "reasons") == "法院认为,林某的行为违反了竞业限制义务。"
    assert (parts.worker, parts.employer) == (("林某", "被告"), ("甲辰物业公司", "原告"))
    assert [told.told(name) for name in ("case_number", "court", "level", "brought_by", "validity")] == [
        "(2021)渝01民终2号",
        "重庆市第一中级人民法院",
        "second",
        "worker",
        "valid",
    ]
    assert [(one.claim, one.awarded, one.outcome) for one in told.claims] == [("damages", Decimal(10000), "partly")]


def test_an_award_that_orders_twice_is_read_whole() -> None:
    parts = divide(TWICE)

    assert "30000元" in words(parts, "orders") and "40000元" in words(parts, "orders")
    assert parts.worker == ("被申请人", "林某")
    assert words(parts, "found").startswith("经查,")


def test_what_follows_the_names_is_no_part_of_a_decision() -> None:
    alone = read_decision(BY_POINTS)
    comment = "律师点评：在另一案中，法院判决：一、林某支付违约金50万元；二、驳回其他诉讼请求。\n2024年5月1日"

    for more in (comment, TWICE, "【案例评析】\n" + comment):
        read = read_decision(BY_POINTS + more)
        assert [(one.field, one.told) for one in read.values] == [(one.field, one.told) for one in alone.values]
        assert [one.awarded for one in read.claims] == [one.awarded for one in alone.claims]
