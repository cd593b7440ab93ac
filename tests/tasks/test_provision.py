"""One provision asked on a day: its version, what stands against it, its examples; and places by their names."""

from datetime import date

import pytest

from songbang.answers.prove import prove_cases
from songbang.basis.provision import Provision
from songbang.law.in_force import Coming, NotKnownBefore, Repealed
from songbang.law.names import place_title, place_titles
from songbang.law.read import load
from songbang.tasks.places import named_places, place_named
from songbang.tasks.provision import provision_on
from songbang.tasks.refusal import NOTHING_READ, Refusal

TODAY = date(2026, 11, 22)
SHARE = "cn.compensation.default"


def test_the_version_of_the_day_is_shown_with_all_the_others() -> None:
    now, before = provision_on(SHARE, TODAY), provision_on(SHARE, date(2019, 1, 1))
    assert now.asked == now.shown == now.versions[-1]
    assert before.asked == before.shown == before.versions[0]
    assert now.versions == before.versions
    assert len(now.versions) == 2


def test_where_no_version_holds_the_nearest_one_is_shown_and_the_answer_says_why() -> None:
    coming = provision_on("cn.duration.cap", date(2007, 12, 31))
    assert isinstance(coming.asked, Coming)
    assert coming.shown == coming.versions[0]
    assert isinstance(provision_on("cn.duration.cap", date(1990, 1, 1)).asked, NotKnownBefore)
    ended = next(
        versions
        for place in load().places.values()
        for versions in place.versions.values()
        if versions[-1].until is not None and versions[-1].until < TODAY
    )
    found = provision_on(ended[0].id, TODAY)
    assert isinstance(found.asked, Repealed)
    assert found.shown == ended[-1]


def test_what_displaces_and_what_disputes_is_found_from_both_sides() -> None:
    law = load()
    for place in law.places.values():
        for one in law.in_force(place.id, TODAY):
            if one.place == place.id:
                for name in one.overrides:
                    assert one in provision_on(name, TODAY).overridden_by
                for name in one.disputes:
                    assert one.id in {other.id for other in provision_on(name, TODAY).disputed}


def test_every_example_comes_out_as_the_law_is_proved() -> None:
    law = load()
    shown = [
        one for place in law.places.values() for name in place.versions for one in provision_on(name, TODAY).examples
    ]
    assert {id(one.case) for one in shown} == {id(proof.case) for proof in prove_cases(law)}
    for one in shown:
        if one.case.answer is None:
            assert isinstance(one.asked, Provision)
            assert one.verdict is not None
            assert one.verdict.standing == one.case.standing
        else:
            assert one.verdict is None


def test_reported_cases_are_those_that_were_held_on_it() -> None:
    found = provision_on("cn.duration.unsaid", TODAY).reported
    assert "ah-chen" in {case.id for case in found}
    assert all("cn.duration.unsaid" in {name for run in case.replays for name in run.held} for case in found)


def test_a_provision_that_is_not_held_is_refused() -> None:
    with pytest.raises(Refusal) as raised:
        provision_on("cn.no.such", TODAY)
    assert raised.value.code == NOTHING_READ
    assert "cn.no.such" in raised.value.says.zh


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("", "cn"), ("  上海 ", "cn-sh"), ("上海市", "cn-sh"), ("Shanghai", "cn-sh"), ("CN-SH", "cn-sh"),
        ("遼寧省", "cn-ln"), ("Xi'an", "cn-sn-xa"), ("xian", "cn-sn-xa"), ("inner mongolia", "cn-nm"),
        ("苏州", "cn-js-sz"), ("昆山", "cn-js"), ("广西壮族自治区", "cn-gx"), ("中国内地", "cn"),
    ],
)  # fmt: skip
def test_a_place_is_known_by_its_names(written: str, code: str) -> None:
    assert place_named(written) == code


@pytest.mark.parametrize("written", ["Atlantis", "cn-zz", "香港", "hk", "tw", "市", "cn-sh-xx", "\x00"])
def test_a_place_that_is_not_held_is_refused_with_names_to_choose_from(written: str) -> None:
    with pytest.raises(Refusal) as raised:
        place_named(written)
    assert "上海" in raised.value.do.zh or "北京" in raised.value.do.zh


def test_every_place_that_is_offered_is_understood_again() -> None:
    for place in named_places():
        for name in (place.code, place.name.zh, place.name.en):
            assert place_named(name) == place.code


def test_every_place_with_wages_has_a_name() -> None:
    law = load()
    for code in (*law.wages.values, *law.wages.cities):
        assert place_title(code, law).zh != code
    assert not set(place_titles()) & set(law.places)
