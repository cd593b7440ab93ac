"""A small share of `make fuzz`: damaged files of every format, in a watched process as there."""

from collections import Counter
from functools import cache, partial

import pytest
from bench.fuzz import run
from bench.fuzz_case import case
from bench.fuzz_originals import MAKERS, SLOW
from bench.fuzz_watch import Result

SEEDS = range(20_000, 20_120)
# LibreOffice takes seconds to open one .doc: those are left to `make fuzz`.
FORMS = tuple(form for form in MAKERS if form != "doc")


@cache
def results() -> tuple[Result, ...]:
    return tuple(run(SEEDS, jobs=1, make=partial(case, forms=FORMS)))


def test_no_damaged_file_breaks_a_rule() -> None:
    assert [result for result in results() if result.faults] == []


def test_the_cases_are_worth_their_time() -> None:
    """Most formats are met, many files are damaged and still read, and many are refused."""
    outcomes = Counter(result.outcome for result in results())

    assert len({result.form for result in results()}) > 0.9 * len(FORMS)
    assert min(outcomes["read"], outcomes["partly"], outcomes["named"]) > 5


@pytest.mark.parametrize("seed", [*range(3), 20_007])
def test_a_seed_makes_the_same_file_again(seed: int) -> None:
    assert case(seed) == case(seed)


def test_the_slow_formats_are_among_the_formats() -> None:
    assert set(MAKERS) >= SLOW
