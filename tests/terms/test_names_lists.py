"""Lists that stand by themselves: tables with heads, lines under a title, and what is no list of firms."""
# ruff: noqa: E501 - a table of words reads better unbroken

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.readings.made import paper, written

from songbang.papers.read import read_paths
from songbang.passages.divide import divide
from songbang.terms.annex_label import labels
from songbang.terms.annexes import fits
from songbang.terms.firm import FirmList
from songbang.terms.firm_lists import firm_lists


def lists(text: str, name: str = "文件.txt") -> tuple[FirmList, ...]:
    read = paper(text, name)
    found = firm_lists(divide(read))
    for one in found:
        for firm in one.firms:
            assert firm.span.of(read.text) == firm.name
    return found


def names(text: str, name: str = "文件.txt") -> list[str]:
    return [firm.name for one in lists(text, name) for firm in one.firms]


def html(tmp_path: Path, *rows: tuple[str, ...], title: str = "竞争企业名单") -> FirmList:
    table = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    path = tmp_path / "list.html"
    path.write_text(f"<h1>{title}</h1><table>{table}</table>", encoding="utf-8")
    papers, _ = read_paths([path], lambda *_: None)
    (found,) = firm_lists(divide(papers[0]))
    return found


def test_a_legal_name_and_its_other_names_in_columns(tmp_path: Path) -> None:
    found = html(
        tmp_path,
        ("序号", "企业名称", "简称/品牌", "英文名称", "曾用名", "主营业务"),
        ("1", "甲木科技有限公司", "甲木", "Jiamu Ltd.", "庚辛科技", "机器人"),
        ("2", "乙水数据", "", "", "", "数据"),
    )
    first, second = found.firms
    assert (first.name, first.aliases, first.remarks) == (
        "甲木科技有限公司",
        ("甲木", "Jiamu Ltd.", "庚辛科技"),
        "机器人",
    )
    assert (second.name, second.aliases, second.remarks) == ("乙水数据", (), "数据")
    assert found.rivals


@pytest.mark.parametrize(
    "head",
    [
        "企业名称",
        "竞争企业名称",
        "公司全称",
        "竞争对手",
        "公司",
        "单位名称",
        "Company name",
        "Competitor",
        "Legal name",
        "品牌",
    ],
)
def test_heads_of_a_column_of_names(tmp_path: Path, head: str) -> None:
    rows = (("序号", head, "备注"), ("1", "甲木科技", "一期"), ("2", "乙水数据", ""))
    assert [one.name for one in html(tmp_path, *rows).firms] == ["甲木科技", "乙水数据"]


def test_a_title_a_note_blank_rows_and_a_repeated_head(tmp_path: Path) -> None:
    found = html(
        tmp_path,
        ("青禾示例科技限制企业一览", "", ""),
        ("", "", ""),
        ("序号", "企业名称", "业务"),
        ("1", "甲木科技", "机器人"),
        ("二、国内企业", "", ""),
        ("序号", "企业名称", "业务"),
        ("2", "乙水数据", "数据"),
        ("", "", ""),
        ("注：以上企业均包括其关联公司。", "", ""),
    )
    assert [(one.name, one.affiliates) for one in found.firms] == [("甲木科技", True), ("乙水数据", True)]


def test_two_lists_side_by_side(tmp_path: Path) -> None:
    found = html(
        tmp_path,
        ("序号", "企业名称", "业务", "序号", "企业名称", "业务"),
        ("1", "甲木科技", "机器人", "3", "丙火机械", "机床"),
        ("2", "乙水数据", "数据", "", "", ""),
    )
    assert [(one.name, one.remarks) for one in found.firms] == [
        ("甲木科技", "机器人"),
        ("丙火机械", "机床"),
        ("乙水数据", "数据"),
    ]


def test_a_column_that_tells_whose_group_is_closed(tmp_path: Path) -> None:
    rows = (("公司名称", "是否包括关联公司"), ("甲木科技", "是"), ("乙水数据", "否"), ("丙火机械", "/"))
    assert [one.affiliates for one in html(tmp_path, *rows).firms] == [True, False, False]


def test_several_names_in_one_cell(tmp_path: Path) -> None:
    rows = (("领域", "企业名单"), ("机器人", "甲木科技、丙火机械（上海）有限公司"), ("数据", "乙水数据"))
    found = [(one.name, one.remarks) for one in html(tmp_path, *rows).firms]
    assert found == [("甲木科技", "机器人"), ("丙火机械（上海）有限公司", "机器人"), ("乙水数据", "数据")]


def test_a_table_of_names_without_a_head(tmp_path: Path) -> None:
    rows = (("1.甲木科技", "2.乙水数据", "3.丙火机械"), ("4.丁土信息", "5.戊金软件", ""))
    assert [one.name for one in html(tmp_path, *rows).firms] == [
        "甲木科技", "乙水数据", "丙火机械", "丁土信息", "戊金软件",
    ]  # fmt: skip


def test_neighbours_in_two_languages_are_one_firm(tmp_path: Path) -> None:
    rows = (("甲木科技", "Jiamu Robotics"), ("乙水数据", "Yishui Data"))
    assert [(one.name, one.aliases) for one in html(tmp_path, *rows).firms] == [
        ("甲木科技", ("Jiamu Robotics",)),
        ("乙水数据", ("Yishui Data",)),
    ]


def test_a_table_drawn_with_bars_in_a_text_file() -> None:
    text = (
        "附件一　竞争对手名单\n\n序号｜企业名称｜主要产品\n1｜甲木科技｜雷达\n2｜乙水数据｜芯片\n\n附件二　物品清单\n"
    )
    assert names(text) == ["甲木科技", "乙水数据"]


def test_lines_under_headings_with_remarks_and_groups() -> None:
    text = (
        "竞争单位清单\n一、机器人类\n1. 甲木科技有限公司（简称“甲木”）\n2. 乙水数据有限公司及其关联公司；\n"
        "二、传感器类\n3. 丙火机械\n4. Zeta Robotics Co., Ltd.\n附件二 其他\n5. 丁土信息\n"
    )
    (found,) = lists(text)
    assert [(one.name, one.aliases, one.affiliates) for one in found.firms] == [
        ("甲木科技有限公司", ("甲木",), False),
        ("乙水数据有限公司", (), True),
        ("丙火机械", (), False),
        ("Zeta Robotics Co., Ltd.", (), False),
    ]
    assert found.rivals


@pytest.mark.parametrize(
    "text",
    [
        "附件：设施清单\n空调 2台\n热水器 1台\n钥匙 3把\n",
        "附件二 物品交接清单\n1. 笔记本电脑\n2. 门禁卡\n",
        "劳动合同书\n乙方应提交以下材料：\n1. 身份证\n2. 学历证书\n",
        "附件一 保密信息目录\n1. 图纸\n2. 源代码\n",
        "培训通知\n时间｜内容｜主讲\n上午｜竞业限制讲解｜甲某\n下午｜答疑｜乙某\n",
        "规格｜单位｜价格（元）\n大号｜桶｜260\n小号｜箱｜780\n",
        "附表一\n职级｜违约金\nP5｜10万元\nP6｜30万元\n",
        "竞业限制协议\n甲方（盖章）：\n乙方（签字）：\n日期：\n",
    ],
)
def test_what_is_no_list_of_firms(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize("title", ["客户名单", "供应商名录", "合作伙伴企业名单", "Customer companies list"])
def test_lists_of_others_are_no_rivals(title: str) -> None:
    for one in lists(f"{title}\n1. 甲木科技有限公司\n2. 乙水数据有限公司\n", f"{title}.txt"):
        assert not one.rivals


@pytest.mark.parametrize(
    ("one", "other"),
    [("附件一", "附件1"), ("附件十二", "附件 12"), ("附件2", "Schedule 2"), ("Annex A", "附件A"), ("Schedule Two", "Appendix 2")],
)  # fmt: skip
def test_the_same_annex(one: str, other: str) -> None:
    assert labels(one) == labels(other) != frozenset()


@pytest.mark.parametrize(("one", "other"), [("附件一", "附件二"), ("附件一", "附表一"), ("Schedule 1", "Schedule 2")])
def test_another_annex(one: str, other: str) -> None:
    assert not labels(one) & labels(other)


def test_a_pointer_fits_its_number_or_its_title() -> None:
    assert fits("附件一", ["附件1-竞争对手名单"])
    assert fits("《竞争企业名单》", ["青禾示例竞争企业名单(2026)"])
    assert not fits("附件一", ["附件2-竞争对手名单"])
    assert not fits("附件一", ["竞争对手"])


LINES = st.lists(
    st.text("附件一竞争企业名单序号称甲木科技有限公司、；。|｜\t （）()“”1234.及其关联 ABcd,:：", max_size=30),
    max_size=12,
)


@given(LINES)
def test_any_lines_are_looked_through_without_losing_a_place(lines: list[str]) -> None:
    read = written("\n".join(lines))
    for one in firm_lists(divide(read)):
        assert one.firms
        for firm in one.firms:
            assert 0 <= firm.span.start < firm.span.end <= len(read.text)
