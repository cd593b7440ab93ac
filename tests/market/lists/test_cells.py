"""Cells as people fill them: names, nobody, whole technologies, and what is no name."""

import pytest

from songbang.market.lists.cells import kind_of, parts_of
from songbang.market.lists.entries import Kind


@pytest.mark.parametrize(
    ("cell", "parts"),
    [
        ("甲科技、乙网络；丙云\n丁半导体|戊", ["甲科技", "乙网络", "丙云", "丁半导体", "戊"]),
        ("A.B. Corp., Ding Tech Co., Ltd., E Inc.", ["A.B. Corp.", "Ding Tech Co., Ltd.", "E Inc."]),
        ("1. 甲科技 2. 乙网络", ["甲科技", "乙网络"]),
        ("①甲科技②乙网络", ["甲科技", "乙网络"]),
        ("1、甲科技、2、乙网络", ["甲科技", "乙网络"]),
        ("- 甲科技", ["甲科技"]),
        ("甲科技公司和乙网络公司及丙云", ["甲科技公司", "乙网络公司", "丙云"]),
        ("和气科技", ["和气科技"]),
        ("甲科技及其关联公司", ["甲科技及其关联公司"]),
        ("甲科技、乙网络等", ["甲科技", "乙网络"]),
        ("甲科技等5家公司", ["甲科技"]),
        ("等高线科技", ["等高线科技"]),
        ("甲科技/乙网络", ["甲科技", "乙网络"]),
        ("Jiachen/甲辰", ["Jiachen/甲辰"]),
        ("手游公司（甲科技、乙网络）", ["手游公司（甲科技、乙网络）"]),
        ("、、", []),
    ],
)
def test_a_cell_is_parted_where_names_end(cell: str, parts: list[str]) -> None:
    assert list(parts_of(cell)) == parts


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        *((words, Kind.NONE) for words in ("无", "没有", "None", "（无）")),
        *((words, Kind.NAMED) for words in ("无名科技", "空中物流", "没有烦恼游戏", "Nonesuch Ltd.")),
        *((words, Kind.BREADTH) for words in ("任何使用大模型技术的公司", "人工智能行业", "从事芯片设计的企业")),
        *((words, Kind.BREADTH) for words in ("any company using Transformers", "all firms working with robots")),
        *((words, Kind.NAMED) for words in ("应用软件公司", "使用者科技", "行业先锋网络", "Anyway Software")),
        *(
            (words, None)
            for words in ("其他竞争公司", "任何竞争对手", "与本公司从事同类业务的企业", "其关联公司", "甲方")
        ),
        *((words, None) for words in ("见附件一", "不详", "N/A", "3", "any competitor", "长" * 300)),
        *((words, Kind.NAMED) for words in ("其乐科技", "见远智能", "甲方科技", "51智能", "Otherwise Inc.")),
    ],
)
def test_a_part_names_a_firm_nobody_a_technology_or_nothing(words: str, kind: Kind | None) -> None:
    assert kind_of(words) is kind
