"""Lists of firms over a pile: an annex as a paper of its own, one firm in several papers, a list that is nowhere."""

import json
from datetime import date
from functools import cache
from pathlib import Path

import jsonschema
import openpyxl
import pytest

from songbang.basis.term import Term
from songbang.findings.find import find
from songbang.findings.finding import Outcome
from songbang.law.in_force import Law
from songbang.law.read import load
from songbang.papers.read import read_paths
from songbang.readings.read import reading
from songbang.reports.contract_json import outcome_json

SCHEMA = json.loads((Path(__file__).parents[1] / "reports" / "read.schema.json").read_text("utf-8"))
DAY = date(2026, 11, 22)
AGREEMENT = "竞业限制协议\n甲方：青禾示例科技有限公司\n乙方：林小满\n第一条 乙方离职后十二个月内，不得到{firms}任职。\n"


@cache
def law() -> Law:
    return load()


def outcome(folder: Path) -> Outcome:
    papers, problems = read_paths([folder], lambda *_: None)
    made = find([reading(paper, at) for at, paper in enumerate(papers)], problems, law(), DAY)
    texts = {paper.name: paper.text for paper in papers}
    for one in made.competitors:
        for place in one.places:
            assert texts[place.paper][place.span.start : place.span.end].strip()
    return made


def sheet(path: Path, *rows: tuple[object, ...], title: str = "Sheet1") -> None:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.title = title
    for row in rows:
        page.append(row)
    book.save(path)


def agreed(folder: Path, firms: str, name: str = "协议.txt") -> None:
    (folder / name).write_text(AGREEMENT.format(firms=firms), encoding="utf-8")


def named(made: Outcome, paper: str = "协议.txt") -> Term:
    (term,) = (
        term
        for reading in made.readings
        if reading.paper.name == paper
        for clause in reading.clauses
        for term in clause.terms
        if term.name == "named_competitors"
    )
    return term


ROWS = (("序号", "企业名称", "品牌"), (1, "甲木科技有限公司", "木木"), (2, "乙水数据", None))


@pytest.mark.parametrize(
    ("pointed", "file"),
    [
        ("附件一所列企业", "附件1.xlsx"),
        ("附件1列明的公司", "附件一 名单.xlsx"),
        ("《竞争企业名单》所列企业", "竞争企业名单.xlsx"),
        ("公司另行提供的竞争企业名单上的企业", "限制企业名单2026.xlsx"),
    ],
)
def test_a_list_in_a_workbook_fills_the_clause(tmp_path: Path, pointed: str, file: str) -> None:
    agreed(tmp_path, pointed)
    sheet(tmp_path / file, *ROWS)
    made = outcome(tmp_path)
    term = named(made)
    assert (term.value, term.flag("blank"), term.flag("listed_in")) == (["甲木科技有限公司", "乙水数据"], None, file)
    assert [(one.name, one.aliases) for one in made.competitors] == [("甲木科技有限公司", ("木木",)), ("乙水数据", ())]
    assert {at.paper for one in made.competitors for at in one.places} == {file}


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("附件一.txt", "竞争企业名单\n1. 甲木科技有限公司\n2. 乙水数据\n"),
        ("附件一.md", "# 竞争企业名单\n\n- 甲木科技有限公司\n- 乙水数据\n"),
        (
            "附件一.html",
            "<h1>名单</h1><table><tr><th>竞争对手</th></tr><tr><td>甲木科技有限公司</td></tr><tr><td>乙水数据</td></tr></table>",
        ),
        ("附件一.csv", "序号,公司名称\n1,甲木科技有限公司\n2,乙水数据\n"),
    ],
)
def test_a_list_in_other_formats(tmp_path: Path, file: str, text: str) -> None:
    agreed(tmp_path, "附件一所列企业及其关联公司")
    (tmp_path / file).write_text(text, encoding="utf-8")
    made = outcome(tmp_path)
    assert named(made).flag("listed_in") == file
    assert [(one.name, one.affiliates) for one in made.competitors] == [("甲木科技有限公司", True), ("乙水数据", True)]


@pytest.mark.parametrize(
    ("file", "rows"),
    [
        ("附件2.xlsx", ROWS),
        ("员工通讯录.xlsx", (("姓名", "部门"), ("林小满", "研发"), ("赵大可", "销售"))),
        ("客户名单.xlsx", (("客户名称", "联系人"), ("甲木科技有限公司", "赵某"), ("乙水数据有限公司", "钱某"))),
    ],
)
def test_a_list_that_is_nowhere_stays_blank(tmp_path: Path, file: str, rows: tuple[tuple[object, ...], ...]) -> None:
    agreed(tmp_path, "附件一所列企业")
    sheet(tmp_path / file, *rows)
    term = named(outcome(tmp_path))
    assert (term.value, term.flag("blank"), term.flag("listed_in")) == (None, True, None)


def test_the_list_of_another_employers_agreement_is_not_borrowed(tmp_path: Path) -> None:
    agreed(tmp_path, "《竞争企业名单》所列企业")
    other = AGREEMENT.replace("青禾示例科技", "白杨示例软件").format(firms="附件一所列企业")
    (tmp_path / "另一份.txt").write_text(other + "附件一 竞争企业名单\n1. 甲木科技\n2. 乙水数据\n", encoding="utf-8")
    made = outcome(tmp_path)
    assert named(made).flag("blank") is True
    assert named(made, "另一份.txt").value == ["甲木科技", "乙水数据"]


def test_one_firm_in_several_papers_is_one(tmp_path: Path) -> None:
    agreed(tmp_path, "甲木科技有限公司、乙水数据有限公司")
    (tmp_path / "竞争企业名单.txt").write_text(
        "竞争企业名单\n1. 甲木科技\n2. 乙水 数据\n3. ＺＥＴＡ Robotics Inc.\n4. Zeta Robotics, Inc\n", encoding="utf-8"
    )
    made = outcome(tmp_path)
    assert [(one.name, [at.paper for at in one.places]) for one in made.competitors] == [
        ("甲木科技有限公司", ["协议.txt", "竞争企业名单.txt"]),
        ("乙水数据有限公司", ["协议.txt", "竞争企业名单.txt"]),
        ("ＺＥＴＡ Robotics Inc.", ["竞争企业名单.txt", "竞争企业名单.txt"]),
    ]


def test_firms_of_other_duties_are_no_competitors(tmp_path: Path) -> None:
    (tmp_path / "函.txt").write_text(
        "致：猎头顾问\n我公司与甲木科技有限公司、乙水数据有限公司约定，互不聘用对方的在职员工。\n", encoding="utf-8"
    )
    assert outcome(tmp_path).competitors == ()


def test_a_workbook_of_five_hundred(tmp_path: Path) -> None:
    agreed(tmp_path, "附件一所列企业")
    stems = [a + b + c for a in "甲乙丙丁戊" for b in "木水火土金石竹海山川" for c in "子丑寅卯辰巳午未申酉"]
    rows: list[tuple[object, ...]] = [("青禾示例科技竞争企业名单",), (), ("序号", "企业名称", "简称", "业务")]
    for at, stem in enumerate(stems, 1):
        rows.append((at, f"{stem}科技有限公司", stem, "机器人、传感器"))
        if at % 40 == 0:
            rows.append(())
    rows.append(("注：本名单由公司不时更新。",))
    sheet(tmp_path / "附件1.xlsx", *rows)
    made = outcome(tmp_path)
    assert [one.name for one in made.competitors] == [f"{stem}科技有限公司" for stem in stems]
    assert [one.aliases for one in made.competitors] == [(stem,) for stem in stems]
    assert named(made).flag("list_kind") == "employer_updates"


def test_the_document_tells_names_places_and_the_list(tmp_path: Path) -> None:
    agreed(tmp_path, "附件一所列企业")
    sheet(tmp_path / "附件1.xlsx", *ROWS)
    made = outcome(tmp_path)
    document = json.loads(json.dumps(outcome_json(made), ensure_ascii=False))
    jsonschema.validate(document, SCHEMA)
    texts = {one.paper.name: one.paper.text for one in made.readings}
    assert [one["name"] for one in document["competitors"]] == ["甲木科技有限公司", "乙水数据"]
    for one in document["competitors"]:
        assert set(one) >= {"name", "aliases", "affiliates", "places"}
        for place in one["places"]:
            assert texts[place["paper"]][place["start"] : place["end"]] == one["name"]
    (term,) = (
        term
        for paper in document["papers"]
        for clause in paper["clauses"]
        for term in clause["terms"]
        if term["name"] == "named_competitors"
    )
    assert (term["value"], term["listed_in"]) == (["甲木科技有限公司", "乙水数据"], "附件1.xlsx")
    assert [entity["name"] for entity in term["entities"]] == term["value"]
