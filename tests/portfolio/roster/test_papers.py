"""Agreements beside a roster: matched to one person or told, filling what the roster leaves open."""

from datetime import date
from pathlib import Path

from tests.portfolio.roster.books import HEADS, book, column, read, table

from songbang.papers.read import read_paths
from songbang.portfolio.roster.papers.joined import with_papers
from songbang.portfolio.roster.roster import Roster
from songbang.readings.read import reading

AGREEMENT = """竞业限制协议
甲方：甲辰科技有限公司
乙方：{name}
第一条 乙方离职后{term}内，不得到与甲方生产或者经营同类产品、从事同类业务的有竞争关系的其他用人单位任职。
第二条 竞业限制期限内，甲方每月向乙方支付竞业限制经济补偿人民币{sum}元。
第三条 乙方违反竞业限制义务的，应当向甲方支付违约金人民币30万元。
"""


def paper(folder: Path, file: str, name: str = "林小满", term: str = "12个月", pay: str = "5000") -> None:
    path = folder / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(AGREEMENT.format(name=name, term=term, sum=pay), encoding="utf-8")


def filled(roster: Path, folder: Path) -> Roster:
    papers, problems = read_paths([folder])
    return with_papers(read(roster), [reading(one, at) for at, one in enumerate(papers)], problems)


def test_a_paper_fills_what_the_roster_does_not_tell(tmp_path: Path) -> None:
    roster = table(tmp_path / "r.csv", "工号,姓名,岗位", "A001,林小满,工程师", "A002,王大同,经理")
    paper(tmp_path / "papers", "A001/竞业协议.txt")
    found = filled(roster, tmp_path / "papers")

    assert column(found, "nc_months") == [12, None]
    assert column(found, "comp_amount") == [500_000, None]
    assert column(found, "comp_per") == ["month", None]
    assert column(found, "damages_amount") == [30_000_000, None]
    assert column(found, "agreement") == [True, None]
    assert column(found, "paper") == ["A001/竞业协议.txt", None]
    assert found.errors.is_empty()


def test_names_of_files_and_of_workers_lead_to_one_person(tmp_path: Path) -> None:
    roster = table(
        tmp_path / "r.csv",
        "工号,姓名,岗位",
        "A001,林小满,工程师",
        "A0012,王大同,经理",
        "A3,李一,经理",
        "A4,赵甲子,经理",
    )
    papers = tmp_path / "papers"
    paper(papers, "竞业协议-A001.txt", term="6个月")
    paper(papers, "王大同竞业协议.txt", name="王大同", term="9个月")
    paper(papers, "扫描件03.txt", name="赵甲子", term="18个月")
    found = filled(roster, papers)

    assert column(found, "nc_months") == [6, 9, None, 18]
    assert found.errors.is_empty()


def test_a_paper_that_is_not_surely_one_persons_is_told_and_not_used(tmp_path: Path) -> None:
    roster = table(tmp_path / "r.csv", "工号,姓名,岗位", "A001,林小满,工程师", "A002,王大同,经理", "A003,林小满,经理")
    papers = tmp_path / "papers"
    paper(papers, "林小满.txt")
    paper(papers, "A002.txt", name="林小满")
    paper(papers, "无名.txt", name="孙某某")
    found = filled(roster, papers)

    assert column(found, "nc_months") == [None, None, None]
    assert dict(found.errors.select("value", "code").iter_rows()) == {
        "林小满.txt": "paper_many_rows",
        "A002.txt": "paper_other_person",
        "无名.txt": "paper_no_row",
    }
    assert found.errors["row"].to_list() == [None] * 3


def test_where_they_differ_both_are_told_and_the_paper_counts(tmp_path: Path) -> None:
    roster = book(tmp_path / "r.xlsx", HEADS, ("A001", "林小满", "工程师", date(2026, 3, 1), 20000, 24, "30%"))
    paper(tmp_path / "papers", "A001.txt")
    found = filled(roster, tmp_path / "papers")

    assert column(found, "nc_months") == [12]
    assert (column(found, "comp_amount"), column(found, "comp_share")) == ([500_000], [None])
    notes = [
        (row, header, value)
        for row, header, value, code in found.notices.select("row", "header", "value", "code").iter_rows()
        if code == "paper_differs"
    ]
    assert notes == [(2, "竞业限制期限", "24 → 12"), (2, "竞业补偿（元/月）", "0.3 → 5000.00, month")]


def test_papers_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    roster = table(tmp_path / "r.csv", "工号,姓名", "A001,林小满")
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "A001.docx").write_bytes(b"PK\x03\x04 broken")
    found = filled(roster, tmp_path / "papers")

    assert [one.paper for one in found.problems] == ["A001.docx"]
    assert column(found, "nc_months") == [None]
