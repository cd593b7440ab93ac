"""A bound pile with hundreds of clauses: each leans on those of its own agreement."""

from tests.readings.made import paper
from tests.terms.stated import terms

from songbang.clauses.clause import Clause, Kind
from songbang.passages.divide import divide
from songbang.passages.passages import Passages
from songbang.terms.once import once_a_paper

NC, ND = Kind.NON_COMPETE, Kind.NON_SOLICIT_EMPLOYEES


def _bound(agreements: int) -> list[Clause]:
    """Agreements one behind the other; in each the second duty lasts as long as the first, each longer by a month."""
    marked: list[tuple[Kind, str]] = []
    for at in range(1, agreements + 1):
        marked += [
            (NC, f"乙方（{at}号）离职后{at}个月内，不得到同业公司任职。"),
            (ND, f"上述期限内，乙方（{at}号）不得招揽甲方员工。"),
            (Kind.CONFIDENTIALITY, f"乙方（{at}号）应当保守秘密。"),
        ]
    return terms("\n".join(words for _, words in marked), *marked)


def test_a_period_pointed_back_to_is_that_of_the_same_agreement() -> None:
    months = [
        [clause.term("duration_months") for clause in part] for part in zip(*[iter(_bound(120))] * 3, strict=True)
    ]
    assert [(first and first.value, second and second.value) for first, second, _ in months] == [
        (at, at) for at in range(1, 121)
    ]


def test_a_territory_said_by_itself_is_taken_by_the_nearest_clauses() -> None:
    lines = [
        line
        for at in range(60)
        for line in (
            f"乙方（{at}号）离职后一年内不得到同业公司任职。",
            f"竞业限制的地域为{'浙江省' if at < 30 else '广东省'}。",
        )
    ]
    found = terms("\n".join(lines), *((NC, line) for line in lines[::2]))
    places = [clause.term("territory") for clause in found]
    assert {place.value for place in places[:8] if place} == {"浙江省"}
    assert {place.value for place in places[-8:] if place} == {"广东省"}
    assert all(places)


def test_what_a_whole_paper_says_is_read_once_for_each_paper() -> None:
    read: list[str] = []

    @once_a_paper
    def length(passages: Passages) -> int:
        read.append(passages.paper.text)
        return len(passages.paper.text)

    one, other = divide(paper("甲")), divide(paper("甲乙"))
    assert [length(one), length(one), length(other), length(other), length(one)] == [1, 1, 2, 2, 1]
    assert read == ["甲", "甲乙", "甲"]
