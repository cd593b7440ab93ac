"""What is kept in git holds no path of one machine."""

import pytest
from tests.house.tree import HOUSE, tracked

MACHINE = tuple("/".join(("", *parts, "")) for parts in (("work",), ("root",), ("home",)))


def test_no_file_names_a_place_on_one_machine() -> None:
    files = tracked()
    if not files:
        pytest.skip("this is no git checkout, or git is not installed (Debian: apt install git)")
    named = []
    for path in files:
        data = path.read_bytes()
        if b"\0" not in data:
            named += [(path.relative_to(HOUSE).as_posix(), place) for place in MACHINE if place.encode() in data]

    assert named == []
