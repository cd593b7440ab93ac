"""Which paper names which, and which of those are not in the pile."""
# ruff: noqa: E501 - papers as they stand

import pytest
from tests.findings.piles import about, pile
from tests.papers.word_maker import p, package

from songbang.basis.problem import Problem
from songbang.basis.standing import Topic
from songbang.basis.words import Words
from songbang.findings.known_papers import plain
from songbang.findings.references import references
from songbang.papers.paper import Paper
from songbang.papers.read import read_bytes
from songbang.readings.read import reading

HEAD = "劳动合同书\n甲方：青禾示例科技有限公司\n乙方：林小满，女\n"
BOUND = "第八条 乙方离职后十二个月内，不得到附件一所列企业任职。\n"
LIST = "竞争企业名单\n1. 朱槿示例网络有限公司\n2. 蓝桉示例软件有限公司\n"


def missing(*texts: str, names: tuple[str, ...] = ()) -> list[str]:
    return [finding.missing[0] for finding in about(pile(*texts, names=names), Topic.MISSING_PAPER)]


MISSING = {
    "an annex that closes firms": (HEAD + BOUND, "附件一"),
    "its title": (HEAD + "第八条 竞争企业见附件一《竞争企业名单》。\n", "竞争企业名单"),
    "to be handed out": (HEAD + BOUND + "附件一：竞争企业名单（另附）\n", "竞争企业名单"),
    "a list of annexes": (HEAD + "附件：1.竞争企业名单 2.岗位说明书\n", "竞争企业名单"),
    "without a number": (HEAD + "第八条 乙方离职后十二个月内不得到竞争企业任职，竞争企业名单详见附件。\n", "附件"),
    "traditional": ("僱傭合約\n第八條 僱員離職後六個月內不得受僱於附錄二所列之競爭公司。\n", "附錄二"),
    "English": (
        "EMPLOYMENT AGREEMENT\n1. For six months after termination the Employee shall not work for any competitor named in Schedule 2 (to be provided).\n",
        "Schedule 2",
    ),
    "a title": (HEAD + "第七条 乙方应当签署并遵守《竞业限制协议》。\n", "竞业限制协议"),
}


@pytest.mark.parametrize(("text", "title"), MISSING.values(), ids=MISSING)
def test_what_is_named_and_not_there_is_missing(text: str, title: str) -> None:
    assert missing(text) == [title]


@pytest.mark.parametrize("text", [text for text, _ in MISSING.values()], ids=MISSING)
def test_what_is_missing_is_told_with_the_paper_that_names_it(text: str) -> None:
    (finding,) = about(pile(text, names=("合同.txt",)), Topic.MISSING_PAPER)
    assert "合同.txt" in finding.says.zh
    assert "合同.txt" in finding.says.en


NOT_MISSING = {
    "at the end of the same paper": (HEAD + BOUND + "附件一：竞争企业名单\n朱槿示例网络有限公司\n",),
    "binds to nothing": (HEAD + "第三条 岗位职责见附件二《岗位说明书》，报销标准见附件三。\n",),
    "a form": (HEAD + "第三条 离职时填写《离职交接表》和附件二《竞业限制履行情况报告》。\n",),
    "comes later": (HEAD + "第三条 公司应发出《竞业限制启动通知书》。\n",),
    "law": (HEAD + "第三条 依《最高人民法院关于审理竞业限制案件若干问题的意见》和《企业竞业限制合规指引》办理。\n",),
    "void": (HEAD + "第三条 双方此前签订的《竞业限制协议》全部作废。\n",),
    "never made": (HEAD + "第三条 双方未签订《竞业限制协议》。\n",),
    "news": ("女子离职后被索赔\n小何入职时签过一份《竞业限制协议》，写明两年内不得去同行单位。\n",),
    "annex of another paper": (HEAD + "第三条 按《员工手册》附件二的规定执行。\n",),
    "this paper is the annex": (HEAD + "第三条 本合同为集团合同附件一。\n",),
    "aforesaid agreement": (HEAD + "第三条 违反前述协议的，应当承担责任。\n",),
    "mail attachment": (HEAD + "第三条 不得打开邮件附件，不得泄露竞争信息。\n",),
}


@pytest.mark.parametrize("texts", NOT_MISSING.values(), ids=NOT_MISSING)
def test_what_is_not_missing_is_not_called_so(texts: tuple[str, ...]) -> None:
    assert missing(*texts) == []


@pytest.mark.parametrize(
    "name",
    [
        "附件1-竞争对手名单.txt",
        "附件一.txt",
        "合同/附件一 竞争对手名单(最终版).txt",
        "Annex 1 competitors.txt",
        "schedule_1.txt",
        "附1-名单.txt",
    ],
)
def test_a_file_that_is_called_the_annex_fills_it(name: str) -> None:
    assert missing(HEAD + BOUND, "朱槿示例网络有限公司\n蓝桉示例软件有限公司\n", names=("合同.txt", name)) == []


@pytest.mark.parametrize("name", ["附件2-报销标准.txt", "附件11.txt", "名单.txt", "合同附则.txt"])
def test_another_file_does_not(name: str) -> None:
    assert missing(HEAD + BOUND, "番茄炒蛋\n米饭\n", names=("合同.txt", name)) == ["附件一"]


def test_a_paper_that_calls_itself_the_annex_fills_it() -> None:
    assert missing(HEAD + BOUND, "附件一\n" + LIST) == []


def test_the_title_in_the_paper_fills_it_whatever_the_file_is_called() -> None:
    assert missing(HEAD + "第八条 竞争企业见附件一《竞争企业名单》。\n", LIST, names=("a.txt", "scan0001.txt")) == []


def test_a_paper_that_lies_there_unread_is_not_missing() -> None:
    words = Words("打不开", "cannot be opened")
    outcome = pile(HEAD + BOUND, problems=(Problem("unreadable", "附件1.jpg", words, words),))
    assert about(outcome, Topic.MISSING_PAPER) == []
    assert [reference.found for reference in outcome.references] == ["附件1.jpg"]


@pytest.mark.parametrize(
    ("title", "name", "there"),
    [
        ("劳动合同", "01-劳动合同(最终版).txt", True),
        ("竞业限制协议", "02_竞业限制协议_签字版 v2.txt", True),
        ("员工手册", "青禾示例科技员工手册2025.txt", True),
        ("竞业限制协议", "竞业限制协议签收单.txt", False),
        ("竞业限制协议", "解除竞业限制协议通知.txt", False),
        ("保密协议", "劳动合同.txt", False),
        ("保密协议", "保密.txt", False),
    ],
)
def test_a_title_is_found_by_the_name_of_the_file(title: str, name: str, there: bool) -> None:  # noqa: FBT001
    outcome = pile(HEAD + f"第三条 乙方应当遵守《{title}》。\n", "番茄炒蛋，米饭，汤。\n", names=("offer.txt", name))
    assert [reference.found for reference in outcome.references] == [name if there else None]


def test_the_same_title_fits_better_than_one_that_holds_it() -> None:
    other = "甲方：青禾示例科技有限公司\n"
    texts = (HEAD + "第三条 遵守《保密协议》。\n", other, other)
    outcome = pile(*texts, names=("a.txt", "离职保密协议.txt", "保密协议.txt"))
    assert [one.found for one in outcome.references] == ["保密协议.txt"]


def test_a_short_title_and_the_whole_are_one_paper() -> None:
    text = "股权授予协议\n第一条 依《青禾示例科技限制性股票激励计划》（下称《激励计划》）授予。\n第二条 乙方离职的，按《激励计划》回购。\n"
    assert len(missing(text)) == 1


def test_two_papers_that_name_one_paper_are_one_finding() -> None:
    text = "第七条 乙方应当遵守《竞业限制协议》。\n"
    (finding,) = about(pile(HEAD + text, "录用通知书\n乙方：林小满\n" + text), Topic.MISSING_PAPER)
    assert "0.txt" in finding.says.zh
    assert "1.txt" in finding.says.zh


def test_each_paper_has_annexes_of_its_own() -> None:
    nda = HEAD.replace("劳动合同书", "保密协议")
    assert missing(HEAD + BOUND, nda + BOUND) == ["附件一", "附件一"]


def test_word_files_of_a_pile() -> None:
    files = {
        "01-劳动合同(最终版).docx": package(p("劳动合同书") + p("第一条 乙方应当遵守《保密协议》和《竞业限制协议》。")),
        "03-保密协议.docx": package(p("保密协议") + p("第一条 本协议是《劳动合同》的补充。")),
    }
    papers = [read_bytes(name, data) for name, data in files.items()]
    named = references([reading(paper, at) for at, paper in enumerate(papers) if isinstance(paper, Paper)])
    assert [(one.title, one.found) for one in named] == [
        ("保密协议", "03-保密协议.docx"),
        ("竞业限制协议", None),
        ("劳动合同", "01-劳动合同(最终版).docx"),
    ]


@pytest.mark.parametrize(
    "name", ["保密协议", "保密协议(最终版)", "03-保密协议_v2", "保密协议 签字版 2025", "《保密协议》"]
)
def test_the_state_of_a_file_is_no_part_of_its_title(name: str) -> None:
    assert plain(name) == "保密协议"
