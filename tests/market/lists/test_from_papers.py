"""Lists as agreements have them: whose, of which year, what closes a technology; no person's name in what comes out."""

from pathlib import Path

from songbang.market.lists.from_papers import paper_entries
from songbang.market.lists.lists import Lists, lists_of
from songbang.papers.read import read_paths
from songbang.readings.read import reading

AGREEMENT = """竞业限制协议
甲方：{firm}
乙方：林小满
第一条 乙方离职后十二个月内，不得到{rivals}任职。
甲方（盖章）：{firm}        乙方（签字）：林小满
日期：{day}        日期：{day}
"""


def agreed(folder: Path, firm: str, rivals: str, day: str = "2024年3月1日", name: str = "协议-林小满.txt") -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(AGREEMENT.format(firm=firm, rivals=rivals, day=day), encoding="utf-8")


def read(folder: Path) -> Lists:
    papers, problems = read_paths([folder])
    return lists_of([paper_entries([reading(paper, at) for at, paper in enumerate(papers)], problems)])


def named(lists: Lists) -> set[tuple[str, str, int | None]]:
    return set(lists.rows.filter(lists.rows["kind"] == "named").select("firm", "listed", "year").iter_rows())


def test_an_agreement_tells_whose_list_whom_and_which_year(tmp_path: Path) -> None:
    agreed(tmp_path / "a", "青禾示例科技有限公司", "甲木科技有限公司（简称“甲木”）、乙水网络有限公司及其关联公司")
    agreed(tmp_path / "b", "甲木科技有限公司", "青禾示例科技有限公司、丙火软件有限公司", day="____年__月__日")
    lists = read(tmp_path)

    assert named(lists) == {
        ("青禾示例科技有限公司", "甲木科技有限公司", 2024),
        ("青禾示例科技有限公司", "乙水网络有限公司", 2024),
        ("甲木科技有限公司", "青禾示例科技有限公司", None),
        ("甲木科技有限公司", "丙火软件有限公司", None),
    }
    assert lists.errors.is_empty()


def test_papers_of_one_firm_are_put_together_year_by_year(tmp_path: Path) -> None:
    agreed(tmp_path, "青禾示例科技有限公司", "甲木科技有限公司、乙水网络有限公司", name="1.txt")
    agreed(tmp_path, "青禾示例科技有限公司", "甲木科技有限公司、丙火软件有限公司", name="2.txt")
    agreed(tmp_path, "青禾示例科技有限公司", "甲木科技有限公司、丁土传媒有限公司", day="2026年1月5日", name="3.txt")
    lists = read(tmp_path)

    assert list(lists.held.select("year", "length").iter_rows()) == [(2024, 3), (2026, 2)]
    assert set(lists.graph().firms) == {"青禾示例科技有限公司", "甲木科技有限公司", "丁土传媒有限公司"}


def test_a_list_in_a_paper_of_its_own_is_that_of_the_one_employer_there(tmp_path: Path) -> None:
    listed = "附件一 竞争对手名单\n1. 甲木科技有限公司\n2. 乙水网络有限公司\n"
    agreed(tmp_path, "青禾示例科技有限公司", "附件一《竞争对手名单》所列公司")
    (tmp_path / "附件一 竞争对手名单.txt").write_text(listed, encoding="utf-8")

    alone = read(tmp_path)
    agreed(tmp_path, "丙火软件有限公司", "附件一《竞争对手名单》所列公司", name="另一份.txt")
    two = read(tmp_path)

    assert named(alone) == {
        ("青禾示例科技有限公司", "甲木科技有限公司", 2024),
        ("青禾示例科技有限公司", "乙水网络有限公司", 2024),
    }
    assert named(two) == set()
    assert sorted(two.errors["code"]) == ["paper_no_employer", "paper_no_list", "paper_no_list"]


def test_a_clause_that_closes_a_technology_is_breadth_and_the_list_stays_unknown(tmp_path: Path) -> None:
    agreed(tmp_path, "青禾示例科技有限公司", "任何使用大模型技术的公司")
    lists = read(tmp_path)

    assert lists.held.is_empty()
    assert lists.breadth["year"].to_list() == [2024]
    assert "大模型技术" in lists.breadth["words"][0]


def test_every_paper_is_an_entry_or_an_error_and_names_nobody(tmp_path: Path) -> None:
    agreed(tmp_path, "青禾示例科技有限公司", "甲木科技有限公司、乙水网络有限公司")
    (tmp_path / "林小满-宿舍须知.txt").write_text("员工公寓入住须知\n请保持安静。\n", encoding="utf-8")
    (tmp_path / "坏.docx").write_bytes(b"PK\x03\x04 broken")
    lists = read(tmp_path)

    assert set(lists.sources) == {"paper 1", "paper 2"}
    assert lists.errors["code"].to_list() == ["paper_other"]
    assert [one.paper for one in lists.problems] == ["坏.docx"]
    assert all(
        "林小满" not in str(cell) for frame in (lists.rows, lists.errors) for row in frame.rows() for cell in row
    )
