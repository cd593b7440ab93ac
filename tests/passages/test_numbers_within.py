"""Which number stands under which: the same sign is an article in one paper and an entry in another."""

import pytest
from tests.readings.made import paper

from songbang.passages.divide import divide


def paths(words: str) -> list[list[str]]:
    """The numbers above the last words of each item, from the outside in."""
    return [[number for _, number in item.path] for item in divide(paper(words)).items]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("1. 员工应当守时。\n2. 员工应当守信。\n", [["1"], ["2"]]),
        ("第二条 纪律\n1. 员工应当守时。\n2. 员工应当守信。\n第三条 附则\n", [["2"], ["2", "1"], ["2", "2"], ["3"]]),
        ("二、纪律\n1. 员工应当守时。\n三、附则\n", [["2"], ["2", "1"], ["3"]]),
        ("貳、紀律\n一、員工應當守時。\n二、員工應當守信。\n參、附則\n", [["2"], ["2", "1"], ["2", "2"], ["3"]]),
        ("一、总则\n第一条 员工应当守时。\n第二条 员工应当守信。\n", [["1"], ["1"], ["2"]]),
        ("二、纪律\n（一）考勤\n1. 员工应当守时。\n（二）着装\n", [["2"], ["2", "1"], ["2", "1", "1"], ["2", "2"]]),
        ("2 纪律\n2.1 员工应当守时。\n", [["2"], ["2", "2.1"]]),
    ],
)
def test_a_lower_way_of_numbering_stands_under_a_higher_one(words: str, expected: list[list[str]]) -> None:
    assert paths(words) == expected
