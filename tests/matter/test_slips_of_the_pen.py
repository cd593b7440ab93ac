"""Values that can only be slips of the pen are told with their line and do not count."""

from decimal import Decimal
from pathlib import Path

import pytest

from songbang.matter.matter import Matter
from songbang.matter.read import read_matter


def read(folder: Path, *lines: str) -> Matter:
    (folder / "matter.toml").write_text("\n".join(("songbang = 1", *lines, "")), encoding="utf-8")
    found = read_matter(folder)
    assert isinstance(found, Matter)
    return found


@pytest.mark.parametrize(("fact", "value"), [("comp_share", '"30"'), ("nc_months", "0")])
def test_a_percentage_without_its_sign_and_a_term_of_no_months_do_not_count(
    tmp_path: Path, fact: str, value: str
) -> None:
    found = read(tmp_path, "[facts]", f"{fact} = {value}")

    assert fact not in found.facts
    assert [(one.code, one.line) for one in found.problems] == [("wrong_value", 3)]


def test_a_share_above_the_whole_pay_may_be_meant(tmp_path: Path) -> None:
    found = read(tmp_path, "[facts]", 'comp_share = "1.5"', 'comp_of = "minimum_wage"')

    assert found.facts["comp_share"] == Decimal("1.5")
    assert found.problems == ()


@pytest.mark.parametrize(("hired", "told"), [(True, []), (False, ["told_twice"])])
def test_leaving_twice_is_told_unless_the_person_was_hired_again_between(
    tmp_path: Path, *, hired: bool, told: list[str]
) -> None:
    again = ("[[event]]", "date = 2025-06-01", 'kind = "hired"') if hired else ()
    lines = [
        *("[[event]]", "date = 2025-03-31", 'kind = "left"'),
        *again,
        "[[event]]",
        "date = 2026-05-31",
        'kind = "left"',
    ]

    assert [one.code for one in read(tmp_path, *lines).problems if one.code == "told_twice"] == told
