from enum import StrEnum
from pathlib import Path

import pytest

import songbang.reports
from songbang.basis.standing import Effect, Force, Standing, Topic
from songbang.basis.words import Words
from songbang.clauses.clause import Kind
from songbang.reports import labels
from songbang.reports.phrases import PHRASES


@pytest.mark.parametrize(
    ("members", "table"),
    [
        (Kind, labels.KINDS),
        (Standing, labels.STANDINGS),
        (Force, labels.FORCES),
        (Effect, labels.EFFECTS),
        (Topic, labels.TOPICS),
    ],
)
def test_every_member_of_a_closed_list_has_a_name_of_its_own(members: type[StrEnum], table: dict[str, Words]) -> None:
    assert set(table) == set(members)
    assert len({words.zh for words in table.values()}) == len(table)


@pytest.mark.parametrize(
    "force", [Force.MINISTRY_GUIDANCE, Force.TYPICAL_CASE, Force.LOCAL_COURT_OPINION, Force.PRACTICE]
)
def test_what_is_not_law_says_so(force: Force) -> None:
    assert "不是法律" in labels.FORCES[force].zh
    assert "not law" in labels.FORCES[force].en


def test_a_part_without_a_number_is_cited_by_its_name() -> None:
    assert labels.article("24(2)") == Words("第 24(2) 条", "art. 24(2)")
    assert labels.article("总则") == Words("总则", "“总则”")
    assert labels.article("违约金") == Words("违约金", "“damages”")


def test_the_compensation_is_never_called_severance() -> None:
    told = [*labels.KINDS.values(), *labels.TERMS.values(), *labels.TOPICS.values(), *PHRASES.values()]
    assert not any("经济补偿金" in words.zh or "severance" in words.en for words in told)


def test_a_place_inside_another_is_named_with_its_code() -> None:
    assert labels.place("cn").zh == "中国内地"
    assert labels.place("cn-sh") == Words("中国内地（cn-sh）", "mainland China (cn-sh)")
    assert labels.place("zz") == Words("zz", "zz")


def test_every_phrase_is_used() -> None:
    folder = Path(songbang.reports.__file__).parent
    written = "".join(
        path.read_text("utf-8")
        for path in folder.rglob("*")
        if path.suffix in {".py", ".j2"} and path.name != "phrases.py"
    )
    assert [name for name in PHRASES if f'"{name}"' not in written] == []
