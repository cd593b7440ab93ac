"""Every reported case of high or medium confidence, replayed: its figures to the cent, its standings as held."""

import pytest

from songbang.answers.replay_document import replay_reported
from songbang.law.cases import load_cases
from songbang.law.read import load

CASES = [case for case in load_cases()[0] if case.tested and case.replays]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_the_figures_follow_to_the_cent_and_the_standings_as_held(case: object) -> None:
    reported = next(one for one in CASES if one is case)
    runs = replay_reported(reported, load())

    assert len(runs) == len(reported.replays)
    for run, told in zip(runs, reported.replays, strict=True):
        assert run.differs == {}
        assert set(run.checked) == {*told.figures, *told.held}


def test_the_reported_cases_cover_money_days_and_standings() -> None:
    names = {name for case in CASES for run in case.replays for name in run.figures}
    held = {name for case in CASES for run in case.replays for name in run.held}

    assert {"monthly_due", "arrears", "damages_contract", "damages_ratio", "end_of_restraint"} <= names
    assert {"cn.persons.classes", "cn.scope.no_secret"} & held
