"""An event or a fact is taken out of a matter; the rest of the file stays as it was, byte for byte."""

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.cli.typed import songbang

from songbang.basis.problem import Problem
from songbang.matter.changes import entry_added
from songbang.matter.read import read_text
from songbang.matter.removals import entry_removed, value_removed
from songbang.tasks.matter.held import matter_in
from songbang.tasks.matter.remove import mark_of, remove_event, remove_fact, removed_json
from songbang.tasks.refusal import Refusal

MATTER = """# 我的案情
songbang = 1
[facts]
nc_months = 24 # 协议第三条
avg12 = "30000"
wages = [
  { month = "2026-01", amount = "1" },
]

[[source]]
fact = "nc_months"
paper = "协议.docx"

# 离职那天
[[event]]
date = 2026-03-31
kind = "left"

# 第一次付钱
# 少付了
[[event]]
date = 2026-05-10
kind = "paid"
amount = "9000" # 税前

# 没有下文
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "matter.toml").write_text(MATTER, encoding="utf-8")
    return tmp_path


def text(folder: Path) -> str:
    return (folder / "matter.toml").read_text(encoding="utf-8")


def line(folder: Path, kind: str) -> int:
    return next(one.source.line or 0 for one in matter_in(folder).events if one.kind == kind)


def test_an_event_goes_and_everything_else_stays(folder: Path) -> None:
    done = remove_event(folder, line(folder, "left"))

    assert done.event is not None
    assert done.event.day == date(2026, 3, 31)
    assert text(folder) == MATTER.replace('[[event]]\ndate = 2026-03-31\nkind = "left"\n\n', "")


def test_the_last_event_goes_with_what_stands_behind_it(folder: Path) -> None:
    remove_event(folder, line(folder, "paid"))

    assert text(folder) == MATTER[: MATTER.rindex("[[event]]")]


def test_a_fact_goes_with_the_place_it_was_told_in(folder: Path) -> None:
    done = remove_fact(folder, "nc_months")

    assert done.facts == {"nc_months": 24}
    assert done.problems == ()
    assert "协议.docx" not in text(folder)
    assert text(folder).startswith('# 我的案情\nsongbang = 1\n[facts]\navg12 = "30000"\nwages = [\n')


def test_a_fact_on_several_lines_goes_whole(folder: Path) -> None:
    remove_fact(folder, "wages")

    assert "month" not in text(folder).replace("nc_months", "")
    assert matter_in(folder).facts["nc_months"] == 24


@pytest.mark.parametrize("at", [0, 1, 17, 999])
def test_a_line_without_an_event_is_refused(folder: Path, at: int) -> None:
    with pytest.raises(Refusal) as refusal:
        remove_event(folder, at)

    assert str(line(folder, "left")) in refusal.value.do.en
    assert text(folder) == MATTER


def test_an_event_that_changed_since_it_was_shown_stays(folder: Path) -> None:
    where = line(folder, "paid")
    mark = next(mark_of(one) for one in matter_in(folder).events if one.source.line == where)
    (folder / "matter.toml").write_text(MATTER.replace("9000", "900"), encoding="utf-8")
    with pytest.raises(Refusal, match="no longer what you were shown"):
        remove_event(folder, where, mark)

    assert "900" in text(folder)
    (folder / "matter.toml").write_text(MATTER, encoding="utf-8")
    assert remove_event(folder, where, mark).event is not None


def test_events_in_a_list_of_one_line_can_go_too(folder: Path) -> None:
    written = 'songbang = 1\nevent = [{date = 2026-03-31, kind = "left"}, {date = 2026-04-01, kind = "noted"}]\n'
    (folder / "matter.toml").write_text(written, encoding="utf-8")
    kinds = [one.kind.value for one in matter_in(folder).events]
    remove_event(folder, 2)

    assert kinds == ["left", "noted"]
    assert len(matter_in(folder).events) == 1


def test_the_command_tells_what_it_took_out(folder: Path) -> None:
    where = line(folder, "paid")
    done = songbang("matter", "remove", folder, "--event", str(where), "--json")
    told = json.loads(done.text)

    assert done.code == 0
    assert (told["command"], told["event"]["kind"], told["facts"]) == ("matter remove", "paid", {})
    assert (
        "months of the non-compete" in songbang("matter", "remove", folder, "--fact", "nc_months", "--lang", "en").text
    )
    assert songbang("matter", "remove", folder).code == 2
    assert songbang("matter", "remove", folder, "--event", "1", "--fact", "avg12").code == 2
    assert songbang("matter", "remove", folder, "--fact", "shoe_size", "--lang", "en").code == 2


def test_the_document_names_the_fact(folder: Path) -> None:
    assert removed_json(remove_fact(folder, "avg12"), "zh")["facts"] == {"avg12": "30000"}


notes = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=30)


@given(st.lists(st.tuples(st.dates(date(2000, 1, 1), date(2040, 1, 1)), notes), min_size=1, max_size=6), st.data())
def test_taking_out_is_the_undoing_of_adding(events: list[tuple[date, str]], data: st.DataObject) -> None:
    written = MATTER
    for day, said in events:
        made = entry_added("event", {"date": day, "kind": "noted", "note": said or "-"})(written)
        assert not isinstance(made, Problem)
        written = made
    matter = read_text(written)
    assert not isinstance(matter, Problem)
    at = data.draw(st.integers(0, len(matter.events) - 1))
    made = entry_removed("event", at)(written)
    assert not isinstance(made, Problem)
    left = read_text(made)

    assert not isinstance(left, Problem)
    assert len(left.events) == len(matter.events) - 1
    assert left.facts == matter.facts
    assert "# 我的案情\nsongbang = 1\n" in made


def test_a_value_under_a_dotted_name_goes_too() -> None:
    assert (
        value_removed("facts", "nc_months")("facts.nc_months = 24\nfacts.role = 'other'\n") == "facts.role = 'other'\n"
    )
