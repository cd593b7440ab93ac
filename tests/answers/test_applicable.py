"""Which version of which provision counts: by the date that counts, by place, by its conditions."""

from datetime import date
from pathlib import Path

import pytest
from tests.law.make_law import provision, write_law

from songbang.answers.answer import answer
from songbang.answers.applicable import Applied, applicable
from songbang.answers.results import Answer
from songbang.basis.facts import FACTS
from songbang.basis.standing import Standing, Topic
from songbang.law.in_force import Law
from songbang.law.read import load, read_law

DAY = date(2020, 1, 1)
TURN = date(2015, 1, 1)
EVE = date(2014, 12, 31)
ANCHORS = [("signing", "signed"), ("leaving", "left"), ("breach", "joined_rival"), ("filing", "filed")]


def small(folder: Path, national: str, province: str | None = None) -> Law:
    """Read a small law; every one of its entries is sound."""
    law = read_law(write_law(folder, national, province))
    assert law.problems == ()
    return law


def versions(anchor: str) -> str:
    """Thirty-six months until the end of 2014, twelve from then on."""
    told = {"anchor": f'"{anchor}"'}
    return provision(months="36", until=EVE.isoformat(), **told) + provision(**{"from": TURN.isoformat()}, **told)


def only(law: Law, facts: dict[str, object], place: str = "xx", day: date = DAY) -> Applied:
    (found,) = applicable(law, place, day, facts)
    return found


def standings(found: tuple[Answer, ...]) -> dict[str, Standing]:
    return {one.provision.id: one.verdict.standing for one in found}


@pytest.mark.parametrize(("anchor", "fact"), ANCHORS)
def test_the_version_of_the_day_that_counts_is_taken(tmp_path: Path, anchor: str, fact: str) -> None:
    law = small(tmp_path, versions(anchor))
    eve, turn = only(law, {fact: EVE}), only(law, {fact: TURN})

    assert (eve.provision.values["months"], eve.day, eve.day_from) == (36, EVE, fact)
    assert (turn.provision.values["months"], turn.day, turn.day_from) == (12, TURN, fact)


@pytest.mark.parametrize("anchor", ["judgment", "each_month"])
def test_where_no_fact_gives_the_day_it_is_the_one_asked_about(tmp_path: Path, anchor: str) -> None:
    law = small(tmp_path, versions(anchor))
    facts: dict[str, object] = dict.fromkeys(["signed", "left", "joined_rival", "filed"], EVE)

    assert only(law, facts).provision.values["months"] == 12
    assert only(law, facts, day=EVE).provision.values["months"] == 36
    assert only(law, facts).day_from is None


@pytest.mark.parametrize(("anchor", "fact"), ANCHORS)
def test_a_day_not_told_or_still_to_come_leaves_the_day_asked_about(tmp_path: Path, anchor: str, fact: str) -> None:
    law = small(tmp_path, versions(anchor))

    assert (only(law, {}).day, only(law, {}).day_from) == (DAY, None)
    assert only(law, {fact: TURN}, day=EVE).provision.values["months"] == 36


def test_the_first_day_is_known_and_the_day_before_it_is_not(tmp_path: Path) -> None:
    law = small(tmp_path, versions("signing"))
    first, before = only(law, {"signed": date(2010, 7, 1)}), only(law, {"signed": date(2010, 6, 30)})

    assert (first.unrecorded, before.unrecorded) == (False, True)
    (told,) = answer({"signed": date(2010, 6, 30), "nc_months": 99}, law, "xx", DAY)
    assert told.verdict.standing is Standing.SILENT
    assert "not known here" in told.verdict.says.en
    assert told.verdict.facts == {"signed": date(2010, 6, 30)}


def test_before_the_first_day_nothing_counts_where_no_fact_gives_another(tmp_path: Path) -> None:
    assert applicable(small(tmp_path, versions("judgment")), "xx", date(2010, 6, 30), {}) == ()


def test_what_has_ended_before_the_day_that_counts_is_left_out(tmp_path: Path) -> None:
    law = small(tmp_path, provision(until="2012-12-31", anchor='"leaving"'))

    assert applicable(law, "xx", DAY, {"left": date(2013, 1, 1)}) == ()
    assert only(law, {"left": date(2012, 12, 31)}).day_from == "left"


def test_conditions_unknown_are_named_and_nothing_is_judged(tmp_path: Path) -> None:
    law = small(tmp_path, provision(when='{ role = "other", access_to_secrets = true }'))

    assert only(law, {}).lacking == ("role", "access_to_secrets")
    assert only(law, {"role": "other"}).lacking == ("access_to_secrets",)
    (told,) = answer({"nc_months": 99, "role": "other"}, law, "xx", DAY)
    assert (told.verdict.standing, told.verdict.missing) == (Standing.UNKNOWN, ("access_to_secrets",))


def test_conditions_known_not_to_hold_leave_it_out_whatever_else_is_unknown(tmp_path: Path) -> None:
    law = small(tmp_path, provision(when='{ role = "other", access_to_secrets = true }'))

    assert applicable(law, "xx", DAY, {"role": "senior_manager"}) == ()
    assert applicable(law, "xx", DAY, {"access_to_secrets": False}) == ()


def test_conditions_that_hold_are_among_the_facts_of_the_answer(tmp_path: Path) -> None:
    law = small(tmp_path, provision(when='{ role = ["other", "senior_technical"] }'))
    (told,) = answer({"nc_months": 13, "role": "senior_technical"}, law, "xx", DAY)

    assert told.verdict.standing is Standing.BROKEN
    assert told.verdict.facts == {"nc_months": 13, "role": "senior_technical"}


def displacing(**more: str) -> str:
    return provision(id='"xx-aa.duration.cap"', months="6", overrides='["xx.duration.cap"]', **more)


def test_a_nearer_place_displaces_what_it_overrides(tmp_path: Path) -> None:
    law = small(tmp_path, provision(), displacing())

    assert standings(answer({"nc_months": 9}, law, "xx-aa", DAY)) == {"xx-aa.duration.cap": Standing.BROKEN}
    assert standings(answer({"nc_months": 9}, law, "xx", DAY)) == {"xx.duration.cap": Standing.KEPT}


def test_it_displaces_only_once_its_conditions_are_known_to_hold(tmp_path: Path) -> None:
    law = small(tmp_path, provision(), displacing(when="{ protects_technical_secret = true }"))
    facts: dict[str, object] = {"nc_months": 9}

    assert standings(answer(facts, law, "xx-aa", DAY)) == {
        "xx-aa.duration.cap": Standing.UNKNOWN,
        "xx.duration.cap": Standing.KEPT,
    }
    assert standings(answer({**facts, "protects_technical_secret": True}, law, "xx-aa", DAY)) == {
        "xx-aa.duration.cap": Standing.BROKEN
    }
    assert standings(answer({**facts, "protects_technical_secret": False}, law, "xx-aa", DAY)) == {
        "xx.duration.cap": Standing.KEPT
    }


def test_what_does_not_reach_back_displaces_nothing(tmp_path: Path) -> None:
    law = small(tmp_path, provision(), displacing(**{"from": "2018-01-01"}))
    found = answer({"nc_months": 9, "signed": date(2017, 12, 31)}, law, "xx-aa", DAY)

    assert standings(found) == {"xx-aa.duration.cap": Standing.SILENT, "xx.duration.cap": Standing.KEPT}


def test_a_place_apart_and_one_that_is_not_held_have_nothing(tmp_path: Path) -> None:
    law = small(tmp_path, provision(), displacing())

    assert applicable(law, "xx-is", DAY, {}) == ()
    assert applicable(law, "zz", DAY, {}) == ()


def test_one_topic_may_be_asked_alone(tmp_path: Path) -> None:
    law = small(tmp_path, provision() + provision(id='"xx.scope.cap"', topic='"scope"'))

    assert [one.provision.id for one in applicable(law, "xx", DAY, {}, Topic.SCOPE)] == ["xx.scope.cap"]


def test_in_the_law_that_ships_every_condition_is_a_fact_that_can_be_asked() -> None:
    for place in load().places:
        for one in applicable(load(), place, date(2026, 11, 22), {}):
            assert set(one.lacking) <= set(FACTS)
            assert set(one.lacking) == set(one.provision.when)
