"""The law asked on a day and in a place: inheritance, displacement, and why there is no answer."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from songbang.basis.provision import Provision
from songbang.basis.standing import Force, Topic
from songbang.law.in_force import Coming, Law, NoSuch, NotKnownBefore, Repealed
from songbang.law.read import load, read_law

from .make_law import case, provision, write_law

DAY = date(2020, 1, 1)


@pytest.fixture
def law(tmp_path: Path) -> Law:
    old = provision(months="36", until="2014-12-31")
    new = provision(**{"from": "2015-01-01"})
    gone = provision(id='"xx.scope.gone"', topic='"scope"', until="2012-12-31")
    local = provision(id='"xx-aa.duration.cap"', months="6", overrides='["xx.duration.cap"]', **{"from": "2018-01-01"})
    return read_law(write_law(tmp_path, old + new + gone + case(), local + case("xx-aa.duration.cap")))


def test_each_day_has_its_own_version(law: Law) -> None:
    def months(day: date) -> object:
        found = law.ask("xx.duration.cap", "xx", day)
        return found.values["months"] if isinstance(found, Provision) else found

    assert months(date(2010, 7, 1)) == 36
    assert months(date(2014, 12, 31)) == 36
    assert months(date(2015, 1, 1)) == 12


def test_why_there_is_none_on_a_day_is_a_value(law: Law) -> None:
    assert isinstance(law.ask("xx.duration.cap", "xx", date(2010, 6, 30)), Coming)
    assert isinstance(law.ask("xx.duration.cap", "xx", date(2010, 2, 28)), NotKnownBefore)
    assert isinstance(law.ask("xx.scope.gone", "xx", date(2013, 1, 1)), Repealed)
    assert isinstance(law.ask("xx.no.such", "xx", DAY), NoSuch)
    assert isinstance(law.ask("xx.duration.cap", "yy", DAY), NoSuch)


def test_a_child_inherits_and_displaces_from_its_first_day(law: Law) -> None:
    assert [one.values["months"] for one in law.in_force("xx-aa", date(2017, 12, 31))] == [12]
    assert [one.values["months"] for one in law.in_force("xx-aa", date(2018, 1, 1))] == [6]
    assert [one.values["months"] for one in law.in_force("xx-aa-bb", date(2018, 1, 1))] == [6]
    assert [one.values["months"] for one in law.in_force("xx-cc", date(2018, 1, 1))] == [12]
    assert [one.values["months"] for one in law.in_force("xx", date(2018, 1, 1))] == [12]


def test_the_nearest_file_tells_the_day_of_review(law: Law) -> None:
    assert law.reviewed("xx-aa-bb") == date(2025, 6, 30)
    assert law.reviewed("xx-cc") == date(2026, 1, 31)
    assert law.reviewed("zz") is None


def test_a_place_with_a_law_of_its_own_inherits_nothing(law: Law) -> None:
    assert not law.covers("xx-is")
    assert law.in_force("xx-is", DAY) == ()
    assert law.in_force("xx-is-bb", DAY) == ()
    assert not law.covers("x")


def test_what_comes_is_told_the_soonest_first(law: Law) -> None:
    coming = law.coming("xx-aa", date(2012, 1, 1))

    assert [one.start for one in coming] == [date(2015, 1, 1), date(2018, 1, 1)]


def test_topics_are_told_apart(law: Law) -> None:
    assert {one.topic for one in law.in_force("xx", date(2011, 1, 1), Topic.SCOPE)} == {Topic.SCOPE}


def test_figures_stand_in_the_sentence(law: Law) -> None:
    found = law.ask("xx.duration.cap", "xx", DAY)

    assert isinstance(found, Provision)
    assert found.says.zh == "最长12个月。"
    assert found.cites[0].title == "某法"


@pytest.mark.parametrize("place", ["cn", "cn-sh", "cn-gd-sz", "cn-tj", "cn-gx"])
def test_the_mainland_is_covered(place: str) -> None:
    law = load()
    found = law.in_force(place, DAY)
    displaced = {name for one in found if not one.when for name in one.overrides}
    national = {one.id for one in law.in_force("cn", DAY)}

    assert law.covers(place)
    assert {one.id for one in found if one.place == "cn"} == national - displaced
    assert all(place.startswith(one.place) for one in found)


@pytest.mark.parametrize("place", ["hk", "cn-hk", "cn-mo", "cn-tw", "us-ca", "", "c", "cnn"])
def test_other_places_are_not(place: str) -> None:
    assert not load().covers(place)
    assert load().in_force(place, DAY) == ()


def test_the_day_before_the_first_day_of_each_version_it_is_not_in_force() -> None:
    law = load()
    for version in law.places["cn"].provisions:
        before = law.ask(version.id, "cn", version.start - timedelta(days=1))
        assert law.ask(version.id, "cn", version.start) == version
        assert before != version
        if version.until is not None:
            assert law.ask(version.id, "cn", version.until) == version
            assert law.ask(version.id, "cn", version.until + timedelta(days=1)) != version


def test_before_the_statute_of_2008_no_restraint_rule_is_told() -> None:
    forces = {one.id for one in load().in_force("cn", date(2007, 12, 31))}

    assert forces == {"cn.passport.passport", "cn.monitoring.listening"}


def test_the_law_of_a_late_day_still_answers() -> None:
    assert load().in_force("cn", date(2099, 1, 1)) == load().in_force("cn", date(2026, 11, 22))


def test_guidance_and_law_are_told_apart() -> None:
    forces = {one.id: one.force for one in load().in_force("cn", date(2026, 11, 22), Topic.COMPENSATION)}

    assert forces["cn.compensation.guided_share"] is Force.MINISTRY_GUIDANCE
    assert forces["cn.compensation.default"] is Force.JUDICIAL_INTERPRETATION


def test_what_nobody_had_enacted_yet_is_not_coming() -> None:
    law = load()
    known = {one.id for one in law.coming("cn", date(2025, 8, 15))}

    assert "cn.return.agreed" in known
    assert law.coming("cn", date(1990, 1, 1)) == ()
    assert "cn.return.agreed" not in {one.id for one in law.coming("cn", date(2025, 7, 1))}


def test_a_place_tells_from_when_anything_is_recorded() -> None:
    law = load()
    first = law.known_from("cn-sh")

    assert first == min(one.start for place in ("cn", "cn-sh") for one in law.places[place].provisions)
    assert law.known_from("hk") is None
