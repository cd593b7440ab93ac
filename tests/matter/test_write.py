"""Changes to a matter: whole or not at all, one after the other, and what the person wrote stays as it is."""

import os
import subprocess
import sys
import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songbang.basis.problem import Problem
from songbang.matter.changes import entry_added, values_put
from songbang.matter.matter import Matter
from songbang.matter.read import MOST_BYTES, NAME, read_matter
from songbang.matter.write import begin, write_matter

LEFT = {"date": date(2026, 3, 31), "kind": "left"}
WRITTEN = """# mine
songbang = 1

[[event]]  # the first
date = 2026-01-01
kind = "noted"

[facts]  # what I know
nc_months   = 24   # two years

# between

[[event]]
date = 2026-02-01
kind = "noted"
note = \"\"\"
[facts]
\"\"\"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    assert begin(tmp_path / "m", WRITTEN) is None
    return tmp_path / "m"


def text_of(folder: Path) -> str:
    return (folder / NAME).read_text(encoding="utf-8")


def test_an_event_is_added_behind_what_is_there(folder: Path) -> None:
    assert write_matter(folder, entry_added("event", {**LEFT, "note": 'a"b\n# 甲', "amount": None})) is None
    assert text_of(folder).startswith(WRITTEN)
    matter = read_matter(folder)
    assert isinstance(matter, Matter)
    assert matter.events[-1].day == date(2026, 3, 31)
    assert matter.events[-1].fields == {"note": 'a"b\n# 甲'}


def test_a_fact_is_set_where_the_facts_stand_and_nothing_else_moves(folder: Path) -> None:
    damages = ({"amount": Decimal(5)}, {"multiple": Decimal("2.50"), "of": "monthly_wage"})
    assert write_matter(folder, values_put("facts", {"comp_share": Decimal("0.30"), "damages": damages})) is None
    assert write_matter(folder, values_put("facts", {"nc_months": 12})) is None
    kept = [row for row in WRITTEN.split("\n") if "nc_months" not in row]
    assert [row for row in text_of(folder).split("\n") if row in kept] == kept
    assert "# two years" in text_of(folder)
    read = tomllib.loads(text_of(folder))["facts"]
    assert read["nc_months"] == 12
    assert read["comp_share"] == "0.30"
    assert read["damages"] == [{"amount": "5"}, {"multiple": "2.50", "of": "monthly_wage"}]


def test_a_value_at_the_top_stands_before_the_tables(folder: Path) -> None:
    assert write_matter(folder, values_put("", {"place": "cn-sh"})) is None
    assert text_of(folder).index("place") < text_of(folder).index("[[event]]")
    assert tomllib.loads(text_of(folder))["place"] == "cn-sh"


@pytest.mark.parametrize(
    "written", ["event = [{ date = 2026-01-01, kind = 'hired' }]", "", "# no end of line", "a.b = 1"]
)
def test_whatever_way_it_was_written(tmp_path: Path, written: str) -> None:
    begin(tmp_path, written)
    before = tomllib.loads(written)
    assert write_matter(tmp_path, entry_added("event", LEFT), values_put("facts", {"nc_months": 3})) is None
    read = tomllib.loads(text_of(tmp_path))
    assert read == {**before, "event": [*before.get("event", []), LEFT], "facts": {"nc_months": 3}}


def test_line_ends_and_marks_of_windows_stay(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"\xef\xbb\xbf# a\r\nplace = 'cn'\r\n")
    assert write_matter(tmp_path, values_put("facts", {"nc_months": 3})) is None
    assert (tmp_path / NAME).read_bytes() == b"\xef\xbb\xbf# a\r\nplace = 'cn'\r\n\r\n[facts]\r\nnc_months = 3\r\n"


@pytest.mark.parametrize("written", ["[[event]\n", "event = 3\n", "[event]\ndate = 2026-01-01\n", "d = 2026-02-30\n"])
def test_what_cannot_be_changed_is_left_alone(tmp_path: Path, written: str) -> None:
    begin(tmp_path, written)
    assert isinstance(write_matter(tmp_path, entry_added("event", LEFT)), Problem)
    assert text_of(tmp_path) == written


def test_of_several_changes_all_are_made_or_none(folder: Path) -> None:
    problem = write_matter(folder, values_put("", {"place": "cn"}), values_put("songbang", {"a": 1}))
    assert isinstance(problem, Problem)
    assert text_of(folder) == WRITTEN


def test_no_matter_no_folder_and_too_much_are_told(tmp_path: Path, folder: Path) -> None:
    missing = write_matter(tmp_path / "none", entry_added("event", LEFT))
    assert isinstance(missing, Problem)
    assert missing.code == "no_matter"
    large = write_matter(folder, values_put("facts", {"territory": "x" * MOST_BYTES}))
    assert isinstance(large, Problem)
    assert large.code == "too_large"
    (tmp_path / "file").write_text("", encoding="utf-8")
    refused = begin(tmp_path / "file" / "m", "")
    assert isinstance(refused, Problem)
    assert refused.code == "unwritable"


def test_a_matter_that_is_there_is_not_begun_again(folder: Path) -> None:
    assert begin(folder, "place = 'cn'\n") is None
    assert text_of(folder) == WRITTEN


def test_what_a_dead_writer_left_is_not_read_and_goes_away(folder: Path) -> None:
    left = folder / ".matter-abc.tmp"
    left.write_text("half", encoding="utf-8")
    assert isinstance(read_matter(folder), Matter)
    assert write_matter(folder, entry_added("event", LEFT)) is None
    assert not left.exists()


def test_a_link_stays_a_link_and_its_file_keeps_its_rights(tmp_path: Path, folder: Path) -> None:
    (folder / NAME).chmod(0o640)
    linked = tmp_path / "linked"
    linked.mkdir()
    (linked / NAME).symlink_to(folder / NAME)
    assert write_matter(linked, entry_added("event", LEFT)) is None
    assert (linked / NAME).is_symlink()
    assert text_of(folder).startswith(WRITTEN)
    assert text_of(folder) != WRITTEN
    assert (folder / NAME).stat().st_mode & 0o777 == 0o640


WRITER = """
import sys
from datetime import date
from pathlib import Path
from songbang.matter.changes import entry_added
from songbang.matter.write import write_matter
for at in range(10):
    event = {"date": date(2026, 1, 1), "kind": "noted", "note": f"{sys.argv[2]}-{at}"}
    assert write_matter(Path(sys.argv[1]), entry_added("event", event)) is None
"""


def test_writers_at_the_same_time_lose_nothing(folder: Path) -> None:
    commands = [[sys.executable, "-c", WRITER, str(folder), name] for name in "abcd"]
    started = [subprocess.Popen(command, env={**os.environ}) for command in commands]
    assert [one.wait(timeout=60) for one in started] == [0, 0, 0, 0]
    matter = read_matter(folder)
    assert isinstance(matter, Matter)
    notes = {event.fields.get("note") for event in matter.events}
    assert {f"{name}-{at}" for name in "abcd" for at in range(10)} <= notes


VALUES = st.dictionaries(
    st.text("abc_d-", min_size=1, max_size=4),
    st.one_of(st.integers(0, 9), st.booleans(), st.text(max_size=8), st.dates(date(1900, 1, 1), date(2199, 1, 1))),
    min_size=1,
    max_size=3,
)
STARTS = st.sampled_from(
    ["", WRITTEN, "facts = {a = 1}\n", "facts.a = 1\n", "[facts.b]\na = 1\n", "[[event]]\n[facts]"]
)


@given(STARTS, VALUES, VALUES)
def test_after_any_change_the_file_says_the_old_and_the_new(
    start: str, event: dict[str, object], fact: dict[str, object]
) -> None:
    text: str | Problem = start
    for change in (entry_added("event", event), values_put("facts", fact), entry_added("event", event)):
        assert isinstance(text, str)
        text = change(text)
    assert isinstance(text, str)
    before = tomllib.loads(start)
    facts = {**before.get("facts", {}), **fact}
    assert tomllib.loads(text) == {**before, "event": [*before.get("event", []), event, event], "facts": facts}
