"""Which column a head means; what is asked for, settled once, and known again."""

from pathlib import Path

import pytest
from tests.portfolio.roster.books import book, column, head, read, table

from songbang.basis.problem import Problem
from songbang.portfolio.roster.columns import columns
from songbang.portfolio.roster.head_words import plain_head
from songbang.portfolio.roster.heads import map_heads
from songbang.portfolio.roster.memory import Memory, memory_text, read_memory, remembered, template
from songbang.portfolio.roster.roster import Sureness


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("员工姓名", "name"),
        ("離職日期", "left"),
        ("Last working day", "left"),
        ("Average monthly wage, last 12 months", "avg12"),
        ("前 12 个月\n平均工资（元）", "avg12"),
        ("竞业限制补偿金(元/月)", "comp_amount"),
        ("競業補償比例", "comp_share"),
        ("是否签署竞业限制协议", "agreement"),
        ("Staff No.", "number"),
    ],
)
def test_a_head_that_means_one_thing_is_sure(header: str, name: str) -> None:
    (found,) = map_heads("", [header], {}, {})

    assert (found.column, found.how) == (name, Sureness.SURE)


@pytest.mark.parametrize(
    "header",
    [
        "工资",
        "经济补偿金",
        "离职补偿金",
        "补偿",
        "签订日期",
        "违约金",
        "期限",
        "salary",
        "severance pay",
        "年薪",
        "实发工资",
        "编号",
    ],
)
def test_a_head_that_may_mean_two_things_is_asked_for(header: str) -> None:
    (found,) = map_heads("", [header], {}, {})

    assert (found.column, found.how) == (None, Sureness.ASKED)
    assert found.because.zh
    assert found.because.en


def test_severance_never_becomes_compensation() -> None:
    heads = ["经济补偿金", "离职 › 经济补偿金", "解除劳动合同经济补偿金", "遣散费", "severance"]

    assert {one.column for one in map_heads("", heads, {}, {})} == {None}
    assert "comp_amount" not in map_heads("", ["经济补偿金"], {}, {})[0].may_be


def test_every_name_of_a_column_means_it_and_no_name_is_asked_for() -> None:
    for column_ in columns().values():
        for words in (*column_.names, column_.says.zh, column_.says.en):
            (found,) = map_heads("", [words], {}, {})
            assert found.column == column_.name, words


def test_of_two_heads_for_one_column_the_second_is_asked_for() -> None:
    first, second = map_heads("", ["部门", "所属部门"], {}, {})

    assert (first.column, second.column, second.how) == ("department", None, Sureness.ASKED)


def test_what_a_person_settles_is_known_again_for_the_same_heads(tmp_path: Path) -> None:
    lines = ("姓名,岗位,工资,补偿", "林某,工程师,12000,3000")
    path = table(tmp_path / "r.csv", *lines)
    asked = read(path)
    assert [one.header for one in asked.mapped if one.how is Sureness.ASKED] == ["工资", "补偿"]
    assert "wage_monthly" not in asked.frame.columns

    told = read(path, told={plain_head("工资"): "avg12", plain_head("补偿"): ""})
    assert column(told, "avg12") == [1_200_000]
    kept = tmp_path / "columns.toml"
    kept.write_text(memory_text(remembered(Memory(), told.mapped)), encoding="utf-8")
    memory = read_memory(kept)
    assert isinstance(memory, Memory)

    again = read(path, memory=memory)
    assert (head(again, "工资").column, head(again, "工资").how) == ("avg12", Sureness.REMEMBERED)
    assert head(again, "补偿").how is Sureness.REMEMBERED
    other = read(table(tmp_path / "o.csv", "姓名,岗位,工资", "林某,工程师,12000"), memory=memory)
    assert head(other, "工资").how is Sureness.ASKED
    assert "林某" not in kept.read_text(encoding="utf-8")


def test_the_file_that_is_offered_can_be_read_back(tmp_path: Path) -> None:
    found = read(table(tmp_path / "r.csv", '姓名,岗位,工资,"a""b=[x]"', "林某,工程师,12000,1"))
    path = tmp_path / "columns.toml"
    for lang in ("zh", "en"):
        path.write_text(template(found.mapped, lang), encoding="utf-8")
        memory = read_memory(path)
        assert isinstance(memory, Memory)
        assert memory.every() == {"姓名": "name", "岗位": "post"}


@pytest.mark.parametrize(
    "text",
    ["not toml [", '[columns]\n"工资" = "no_such"', "roster = 3", "[[roster]]\ncolumns = 1", '[columns]\n"a" = 3'],
)
def test_a_mistake_in_the_file_is_told_and_nothing_of_it_counts(tmp_path: Path, text: str) -> None:
    path = tmp_path / "columns.toml"
    path.write_text(text, encoding="utf-8")
    found = read_memory(path)

    assert isinstance(found, Problem)
    assert found.code == "columns_unread"
    assert found.do.zh


def test_the_unit_in_a_head_counts(tmp_path: Path) -> None:
    found = read(
        book(
            tmp_path / "r.xlsx",
            ("姓名", "竞业限制期限（年）", "竞业违约金（万元）", "月工资（千元）", "竞业补偿比例（%）"),
            ("林某", 2, 50, 12.5, 30),
        )
    )

    assert column(found, "nc_months") == [24]
    assert column(found, "damages_amount") == [50_000_000]
    assert column(found, "wage_monthly") == [1_250_000]
    assert column(found, "comp_share") == ["0.3"]


def test_lines_without_a_heading_are_a_file_of_columns(tmp_path: Path) -> None:
    path = tmp_path / "columns.toml"
    path.write_text('"工资" = "avg12"\n', encoding="utf-8")
    memory = read_memory(path)

    assert isinstance(memory, Memory)
    assert memory.every() == {"工资": "avg12"}
