"""How the papers hang together, as the report and the JSON tell it."""

import json
from pathlib import Path

import jsonschema
from tests.findings.piles import law, pile

from songbang.reports.contract_json import outcome_json
from songbang.reports.html.page import report_html
from songbang.reports.pile import pile_of

SCHEMA = json.loads((Path(__file__).parent / "read.schema.json").read_text("utf-8"))
TEXT = (
    "竞业限制协议\n甲方：青禾示例科技有限公司\n乙方：林小满\n"
    "第一条 乙方在职期间接触甲方的技术秘密和客户资料，应当妥善保管，不得带离办公场所，离职时归还全部资料。\n"
    "第二条 乙方离职后{}内，不得到附件一所列企业任职。\n"
    "第三条 本协议一式两份，双方各执一份，未尽事宜由双方协商解决，协商不成的申请仲裁。\n"
)
SIGNED = "甲方（盖章）：青禾示例科技有限公司　乙方（签字）：林小满\n日期：2025年3月1日　日期：2025年3月1日\n"
BLANK = "甲方（盖章）：____　乙方（签字）：____\n日期：____年__月__日　日期：____年__月__日\n"
NAMES = ("v1.txt", "v2.txt", "copy.txt")
OUTCOME = pile(
    TEXT.format("六个月") + SIGNED, TEXT.format("十二个月") + BLANK, TEXT.format("六个月") + SIGNED, names=NAMES
)


def test_the_json_tells_signatures_copies_versions_and_annexes() -> None:
    document = json.loads(json.dumps(outcome_json(OUTCOME)))
    jsonschema.validate(document, SCHEMA)
    papers = {paper["name"]: paper for paper in document["papers"]}
    assert [one["signed"] for one in papers["v1.txt"]["signatures"]] == [True, True]
    assert [one["signed"] for one in papers["v2.txt"]["signatures"]] == [False, False]
    assert {name: paper["signed_on"] for name, paper in papers.items()} == {
        "v1.txt": "2025-03-01",
        "v2.txt": None,
        "copy.txt": "2025-03-01",
    }
    assert {name: paper["same_as"] for name, paper in papers.items()} == dict.fromkeys(NAMES[:2]) | {
        "copy.txt": "v1.txt"
    }
    assert document["versions"] == [["v1.txt", "v2.txt"]]
    assert {(one["label"], one["found"]) for one in document["references"]} == {("附件一", None)}


def test_a_copy_is_told_once_and_nothing_more_is_said_of_it() -> None:
    told = pile_of(OUTCOME)
    assert [notice.code for notice in told.notices] == ["duplicate"]
    assert [paper.name for paper in told.papers] == ["v1.txt", "v2.txt"]


def test_the_report_says_who_signed_and_what_is_missing() -> None:
    chinese, english = report_html(OUTCOME, law()), report_html(OUTCOME, law(), "en")
    assert "两边都签了（2025-03-01）" in chinese
    assert "签字处都空着" in chinese
    assert "提到「附件一」：这里没有" in chinese
    assert "signed by both sides (2025-03-01)" in english


def test_a_pile_of_one_plain_paper_says_nothing() -> None:
    assert not pile_of(pile("今天的菜单：番茄炒蛋，米饭，汤。"))
