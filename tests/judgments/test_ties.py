"""Which decisions are one dispute: its levels, and the suits of both sides against one award."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from songbang.judgments.ties import Step, disputes

AWARD = "浦劳人仲(2022)办字第2316号"
FIRST = Step("first", "(2022)沪0115民初31877号", "上海市浦东新区人民法院", (AWARD,))
SECOND = Step("second", "(2022)沪01民终13902号", "上海市第一中级人民法院", (FIRST.number or "",))
CROSS = Step("cross", "(2022)沪0115民初40000号", "上海市浦东新区人民法院", ("浦劳人仲〔2022〕办字第02316号",))
OTHER = Step("other", "(2022)沪0115民初50000号", "上海市浦东新区人民法院", ())
PARTS = (
    "(2020)沪0115民初1号",
    "(2020)沪0115民初2号",
    "(2020)沪01民终3号",
    "(2020)沪01民终xx号",
    "甲劳人仲案(2019)7号",
    "劳人仲案(2019)7号",
)
STEPS = st.lists(
    st.builds(
        Step,
        st.sampled_from("abcdefgh"),
        st.sampled_from((None, *PARTS)),
        st.sampled_from((None, "甲法院", "乙法院")),
        st.lists(st.sampled_from(PARTS), max_size=2).map(tuple),
    ),
    max_size=8,
)


def test_levels_and_cross_suits_of_one_dispute_are_tied() -> None:
    tied = disputes([FIRST, SECOND, CROSS, OTHER])

    assert tied["first"] == tied["second"] == tied["cross"] != tied["other"]


def test_levels_are_tied_through_a_decision_that_is_missing() -> None:
    again = Step("retrial", "(2023)沪民申5号", None, (SECOND.number or "", AWARD))

    assert disputes([CROSS, again])["cross"] == disputes([again, CROSS])["retrial"]


def test_a_number_with_hidden_digits_ties_nothing() -> None:
    masked = [Step(name, "(2020)粤03民终9xxx号", "深圳中院", ("(2019)粤0306民初2×××号",)) for name in "ab"]

    assert disputes(masked) == {"a": "a", "b": "b"}


def test_a_number_that_does_not_say_whose_it_is_ties_within_its_court_alone() -> None:
    here = [Step(name, "(2013)民一初字第45号", "甲市乙区人民法院", ()) for name in "ab"]
    there = Step("c", "(2013)民一初字第45号", "丙市丁区人民法院", ())
    cited = Step("d", "(2013)甲民终字第9号", "甲市中级人民法院", ("(2013)民一初字第45号",))
    tied = disputes([*here, there, cited])

    assert tied["a"] == tied["b"]
    assert len({tied["a"], tied["c"], tied["d"]}) == 3


def test_cases_under_one_number_are_each_tied() -> None:
    joined = Step("joined", "(2014)深中法劳终字第1904-1905号", None, ())
    short = Step("short", "(2014)深中法劳终字第1904-06号", None, ())
    later = Step("later", "(2015)粤高法民申字第3号", None, ("(2014)深中法劳终字第1905号",))

    assert len(set(disputes([joined, short, later]).values())) == 1


def test_the_same_number_in_other_characters_is_the_same() -> None:
    one = Step("a", "（２０２２）閩0203民初14127號", None, ())
    two = Step("b", "(2023)闽02民终1号", None, ("(2022)闽0203民初14127号",))

    assert len(set(disputes([one, two]).values())) == 1


@given(STEPS, st.randoms(use_true_random=False))
def test_the_order_of_the_decisions_never_matters(steps: list[Step], chance: Random) -> None:
    shuffled = list(steps)
    chance.shuffle(shuffled)

    assert disputes(shuffled) == disputes(steps)


@given(STEPS)
def test_every_document_has_one_dispute_and_more_decisions_part_nothing(steps: list[Step]) -> None:
    tied, fewer = disputes(steps), disputes(steps[:-1])

    assert set(tied) == {one.document for one in steps}
    assert all(tied[a] == tied[b] for a in fewer for b in fewer if fewer[a] == fewer[b])
