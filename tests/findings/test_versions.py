"""The same paper twice, and two versions of one paper."""
# ruff: noqa: E501 - papers as they stand

import itertools
from dataclasses import replace

import pytest
from tests.findings.piles import DAY, about, law, pile
from tests.papers.word_maker import p, package
from tests.readings.made import reading_of

from songbang.basis.standing import Topic
from songbang.findings.conflicts import conflicts
from songbang.findings.copies import copies
from songbang.findings.find import find
from songbang.findings.stated import stated
from songbang.findings.versions import versions
from songbang.papers.paper import Paper
from songbang.papers.read import read_bytes
from songbang.readings.read import reading

FIRM, WORKER = "青禾示例科技有限公司", "林小满"
ARTICLES = (
    "第一条 乙方在职期间接触甲方的技术秘密和客户资料，应当妥善保管，不得带离办公场所。",
    "第二条 乙方离职后{months}内，不得到与甲方有竞争关系的企业任职。",
    "第三条 竞业限制期间，甲方每月向乙方支付离职前十二个月平均工资的{share}作为竞业限制补偿。",
    "第四条 乙方违反竞业限制义务的，应当向甲方支付违约金{sum}。",
    "第五条 本协议一式两份，双方各执一份，未尽事宜由双方协商解决。",
    "第六条 因本协议发生争议的，由甲方所在地的劳动争议仲裁委员会处理。",
)
SIGNED = f"甲方（盖章）：{FIRM}\n日期：2025年3月1日\n乙方（签字）：{WORKER}\n日期：2025年3月1日\n"
UNSIGNED = "甲方（盖章）：________\n日期：____年__月__日\n乙方（签字）：________\n日期：____年__月__日\n"


def agreement(
    months: str = "十二个月",
    share: str = "30%",
    sum_: str = "20万元",
    *,
    more: str = "",
    foot: str = "",
    firm: str = FIRM,
    worker: str = WORKER,
    title: str = "竞业限制协议",
) -> str:
    articles = "\n".join(ARTICLES).format(months=months, share=share, sum=sum_)
    return f"{title}\n甲方：{firm}\n乙方：{worker}\n{articles}\n{more}{foot}"


def test_the_same_paper_twice_is_said_once_and_counts_once() -> None:
    one, two = pile(agreement()), pile(agreement(), agreement(), names=("a.txt", "副本/a.txt"))
    assert [(copy.paper, copy.of, copy.same_file) for copy in two.copies] == [("副本/a.txt", "a.txt", True)]
    assert [problem.code for problem in two.problems if problem.paper == "副本/a.txt"] == ["duplicate"]
    assert [(f.provision, f.clauses) for f in two.findings] == [(f.provision, f.clauses) for f in one.findings]


def test_the_same_words_in_another_format_are_a_copy() -> None:
    word = read_bytes("a.docx", package("".join(p(line) for line in agreement().splitlines())))
    assert isinstance(word, Paper)
    outcome = find([reading_of(agreement(), "a.txt"), reading(word, 1)], (), law(), DAY)
    assert [(copy.paper, copy.same_file) for copy in outcome.copies] == [("a.docx", False)]
    assert about(outcome, Topic.CONFLICT) == []


def test_of_two_copies_the_signed_one_is_kept() -> None:
    outcome = pile(agreement(foot=UNSIGNED), agreement(foot=SIGNED), names=("草稿.txt", "签字.txt"))
    assert [(copy.paper, copy.of) for copy in outcome.copies] == [("草稿.txt", "签字.txt")]


NO_COPIES = {
    "another term": (agreement("十二个月"), agreement("二十四个月")),
    "a blank filled in": (agreement("____个月"), agreement("十二个月")),
    "next to no words": ("第1页", "第1页 "),
    "different people": (agreement(worker="林小满"), agreement(worker="周行之")),
    "another article": (agreement(), agreement(more="第七条 乙方应当每月书面报告新的工作单位。\n")),
}


@pytest.mark.parametrize("texts", NO_COPIES.values(), ids=NO_COPIES)
def test_what_differs_is_no_copy(texts: tuple[str, str]) -> None:
    assert pile(*texts).copies == ()


DIFFERENT = {
    "duration": (agreement("十二个月"), agreement("二十四个月"), ("十二个月", "二十四个月")),
    "compensation": (agreement(share="30%"), agreement(share="20%"), ("30%", "20%")),
    "damages": (agreement(sum_="20万元"), agreement(sum_="50万元"), ("20万元", "50万元")),
    "a duty added": (
        agreement(),
        agreement(more="第七条 竞业限制期间，乙方应当每月5日前向甲方书面报告新的工作单位。\n"),
        ("报告新工作",),
    ),
    "signed and not": (
        agreement("十二个月", foot=SIGNED),
        agreement("十八个月", foot=UNSIGNED),
        ("2025-03-01", "空着"),
    ),
}


@pytest.mark.parametrize(("first", "second", "told"), DIFFERENT.values(), ids=DIFFERENT)
def test_versions_that_differ_are_one_finding(first: str, second: str, told: tuple[str, ...]) -> None:
    outcome = pile(first, second, names=("协议v1.txt", "协议v2.txt"))
    assert outcome.versions == (("协议v1.txt", "协议v2.txt"),)
    (finding,) = about(outcome, Topic.CONFLICT)
    for words in ("协议v1.txt", "协议v2.txt", "两边都签", *told):
        assert words in finding.says.zh
    assert "both sides signed" in finding.says.en
    assert (finding.provision, finding.force, finding.effect) == (None, None, None)


def test_versions_that_differ_in_words_only_are_named_and_no_conflict() -> None:
    other = agreement().replace("妥善保管，不得带离办公场所", "好好保管，不能带出办公场所")
    outcome = pile(agreement(), other)
    assert outcome.versions == (("0.txt", "1.txt"),)
    assert about(outcome, Topic.CONFLICT) == []


NO_VERSIONS = {
    "other people": (agreement("十二个月", worker="林小满"), agreement("二十四个月", worker="周行之")),
    "another employer": (agreement("十二个月"), agreement("二十四个月", firm="朱槿示例网络有限公司")),
    "another kind": (agreement("十二个月"), agreement("二十四个月", title="劳动合同书")),
    "notices of two months": tuple(
        f"补偿支付通知\n林小满女士：\n公司现向你支付{month}月的竞业限制补偿人民币{sum_}元，请查收并妥善保管本通知，如有疑问请与人力资源部联系，"
        "联系方式见公司网站首页下方，工作日上午九点到下午六点有人接听，其他时间请留言，我们会在一个工作日内回复你的来信来电，"
        "并请继续遵守你与公司签订的协议。\n青禾示例科技有限公司\n"
        for month, sum_ in (("三", "8000"), ("四", "9000"))
    ),
    "short papers": ("承诺书\n离职后一年内不去同行。\n", "承诺书\n离职后两年内不去同行。\n"),
    "little in common": (
        agreement("十二个月"),
        "竞业限制协议\n甲方：青禾示例科技有限公司\n乙方：林小满\n"
        + "乙方应当爱护公司的设备，离职时交回全部资料并结清借款。" * 6
        + "\n乙方离职后六个月内不得任职于同类企业。\n",
    ),
}


@pytest.mark.parametrize("texts", NO_VERSIONS.values(), ids=NO_VERSIONS)
def test_what_is_no_version_of_the_other(texts: tuple[str, ...]) -> None:
    assert pile(*texts).versions == ()


@pytest.mark.parametrize("key", ["other people", "another employer"])
def test_papers_of_other_people_do_not_contradict_each_other(key: str) -> None:
    assert about(pile(*NO_VERSIONS[key]), Topic.CONFLICT) == []


def test_a_paper_of_another_kind_still_contradicts() -> None:
    (finding,) = about(pile(*NO_VERSIONS["another kind"]), Topic.CONFLICT)
    assert "二十四个月" in finding.says.zh


def test_three_versions_and_their_order() -> None:
    texts = dict(
        zip(("v1.txt", "v2.txt", "v10.txt"), map(agreement, ("六个月", "十二个月", "二十四个月")), strict=True)
    )
    found = {
        tuple(sorted(pile(*(texts[name] for name in order), names=order).versions))
        for order in itertools.permutations(texts)
    }
    assert found == {(("v1.txt", "v2.txt", "v10.txt"),)}


def test_an_annex_that_two_versions_name_is_missing_once() -> None:
    texts = [agreement(months, more="第七条 竞争企业见附件一。\n") for months in ("六个月", "十二个月")]
    (finding,) = about(pile(*texts), Topic.MISSING_PAPER)
    assert "0.txt" in finding.says.zh
    assert "1.txt" in finding.says.zh


def test_a_traditional_pile() -> None:
    text = (
        "競業限制協議\n甲方：青禾示例科技有限公司\n乙方：林小滿\n第一條 乙方在職期間接觸甲方的技術秘密和客戶資料，應當妥善保管，不得帶離辦公場所，離職時交還。\n"
        "第二條 乙方離職後{}內，不得到與甲方有競爭關係的企業任職。\n第三條 本協議一式兩份，雙方各執一份，未盡事宜由雙方協商解決，爭議由甲方所在地的勞動爭議仲裁委員會處理。\n"
    )
    (finding,) = about(pile(text.format("十二個月"), text.format("二十四個月")), Topic.CONFLICT)
    assert "十二個月" in finding.says.zh


def test_an_english_pile() -> None:
    text = (
        "EMPLOYMENT AGREEMENT\nThis Agreement is made between Green Paddock Limited and Lam Siu Mun.\n"
        "1. The Employee shall keep the Company's papers safe and shall hand them back on the last day of work.\n"
        "2. The Employee shall not, for {} months after termination of employment, be employed by any business that competes with the Company.\n"
        "3. This Agreement is governed by the laws of Hong Kong, and both parties keep one copy of it each.\n"
    )
    (finding,) = about(pile(text.format("six"), text.format("twelve")), Topic.CONFLICT)
    assert "versions of one paper" in finding.says.en


def test_two_thousand_papers_of_one_template_are_no_versions() -> None:
    base = reading_of(agreement(), "0.txt")
    assert base.fingerprint is not None
    papers = [
        replace(
            base,
            paper=replace(base.paper, name=f"{at}.txt", sha256=f"{at:064x}"),
            worker=f"工{chr(0x4E00 + at)}",
            fingerprint=replace(base.fingerprint, whole=str(at)),
        )
        for at in range(2000)
    ]
    assert versions(papers) == ()
    assert copies(papers) == ()
    assert conflicts(stated(papers)) == []
