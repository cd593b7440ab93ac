"""How open a list of firms is: closed, examples, or changed by the employer."""
# ruff: noqa: E501 - a table of sentences reads better unbroken

import pytest
from tests.terms.stated import term, terms

from songbang.clauses.clause import Kind

NC = Kind.NON_COMPETE


def kind_of(clause: str, more: str = "") -> tuple[object, object]:
    found = terms(f"竞业限制协议\n第一条 {clause}\n{more}", (NC, clause))[0].term("named_competitors")
    assert found is not None
    return found.flag("open_list"), found.flag("list_kind")


LIST = "附件一 竞争企业名单\n1. 甲木科技\n2. 乙水数据\n"


@pytest.mark.parametrize(
    "clause",
    [
        "乙方离职后一年内不得到甲木科技、乙水数据两家公司任职。",
        "乙方离职后一年内不得到竞争单位任职，竞争单位仅限于甲木科技、乙水数据。",
        "乙方离职后一年内不得到竞争单位任职，具体为甲木科技、乙水数据。",
        "乙方离职后一年内不得到甲木科技、乙水数据、丙火机械等三家公司任职。",
        "乙方离职后一年内不得到竞争单位（以甲木科技、乙水数据为限）任职。",
        "The Employee shall not, for one year after leaving, join Zeta Robotics or Omega Motion.",
    ],
)
def test_a_closed_list(clause: str) -> None:
    assert kind_of(clause) == (False, "closed")


@pytest.mark.parametrize(
    "clause",
    [
        "乙方离职后一年内不得到竞争单位任职，包括但不限于甲木科技、乙水数据。",
        "乙方离职后一年内不得到竞争单位（例如甲木科技、乙水数据）任职。",
        "乙方离职后一年内不得到竞争单位任职，如甲木科技有限公司、乙水数据有限公司等。",
        "乙方离职后一年内不得到甲木科技有限公司、乙水数据有限公司及其他同类企业任职。",
        "乙方離職後一年內不得到競爭單位任職，包括但不限於甲木科技、乙水數據。",
        "The Employee shall not join a competitor, including but not limited to Zeta Robotics Inc. and Omega Motion Ltd.",
        "The Employee shall not join a competitor, such as Zeta Robotics Inc. and Omega Motion Ltd.",
    ],
)
def test_a_list_of_examples(clause: str) -> None:
    assert kind_of(clause) == (True, "examples")


POINTS = "乙方离职后一年内不得到附件一所列企业任职。"


@pytest.mark.parametrize(
    "more",
    [
        "第二条 附件一名单由公司不时更新。\n",
        "第二条 甲方有权随时调整上述名单，以邮件通知乙方。\n",
        "第二条 竞争企业名单以公司官网公布为准。\n",
        "第二条 名单以甲方届时公布的版本为准。\n",
        "第二条 甲方可根据业务发展对附件一进行增补。\n",
        "第二条 附件一由甲方单方面修改，无须乙方同意。\n",
    ],
)
def test_a_list_that_the_employer_changes(more: str) -> None:
    assert kind_of(POINTS, more + LIST) == (True, "employer_updates")


@pytest.mark.parametrize(
    "note",
    ["注：本名单由公司不时更新。\n", "甲方有权每半年更新一次上述名单。\n", "说明：公司可随时增补以上企业。\n"],
)
def test_a_note_below_a_list_says_so_too(note: str) -> None:
    assert kind_of(POINTS, LIST + note) == (True, "employer_updates")


@pytest.mark.parametrize(
    "more",
    [
        "",
        "第二条 附件一经双方协商一致可以书面修改。\n",
        "第二条 甲方增加附件一中企业名称的，应当经乙方签字确认。\n",
        "第二条 客户名单由甲方不时更新。\n",
        "第二条 甲方不得单方修改附件一。\n",
        "第二条 公司可以调整乙方的岗位和薪酬。\n",
        "第二条 甲方员工名单由人力资源部更新。\n",
    ],
)
def test_a_list_that_the_employer_cannot_change_alone(more: str) -> None:
    assert kind_of(POINTS, more + LIST) == (False, "closed")


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("The Employee shall not join Zeta Robotics, Omega Motion or any other company notified by the Company from time to time.", "employer_updates"),
        ("The Employee shall not join any company named in the list. The Company may update the list at any time.", "employer_updates"),
        ("The Employee shall not join any company named in the list. The list may be amended only with the Employee's written consent.", None),
    ],
)  # fmt: skip
def test_english_lists(words: str, kind: str | None) -> None:
    found = term(NC, "named_competitors", words)
    assert found is not None
    assert found.flag("list_kind") == kind


def test_a_list_that_is_nowhere_stays_blank_and_says_who_keeps_it() -> None:
    clause = "乙方离职后一年内不得到竞争企业任职，竞争企业名单由公司另行公布。"
    found = terms(f"竞业限制协议\n第一条 {clause}\n", (NC, clause))[0].term("named_competitors")
    assert found is not None
    assert (found.value, found.flag("blank"), found.flag("list_kind")) == (None, True, "employer_updates")
