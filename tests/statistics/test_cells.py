"""No cell of few is published, nor one that the others give away."""

from hypothesis import given
from hypothesis import strategies as st

from songbang.statistics.cells import withheld


@given(st.dictionaries(st.text(max_size=3), st.integers(0, 40), max_size=8), st.integers(2, 10))
def test_what_is_kept_back_is_never_few(counts: dict[str, int], k: int) -> None:
    hidden = withheld(counts, k)
    together = sum(counts[name] for name in hidden)

    assert all(counts[name] >= k for name in counts.keys() - hidden)
    assert together == 0 or together >= k or hidden == counts.keys()


def test_where_nothing_is_small_nothing_is_kept_back() -> None:
    assert withheld({"a": 5, "b": 9}, 5) == frozenset()


def test_the_smallest_of_the_others_goes_with_a_lone_small_one() -> None:
    assert withheld({"a": 4, "b": 9, "c": 6}, 5) == {"a", "c"}
