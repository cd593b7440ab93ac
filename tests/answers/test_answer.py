"""What is answered where, when, and for which papers."""

from datetime import date

import pytest

from songbang.answers.answer import answer, judge
from songbang.answers.dispatch import figures, rule
from songbang.answers.prove import prove_cases
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing, Topic
from songbang.law.place import Case
from songbang.law.read import load

DAY = date(2026, 11, 22)
CASES = [(place.id, case) for place in load().places.values() for case in place.cases]


def standing_of(name: str, facts: dict[str, object], day: date = DAY) -> Standing:
    found = load().ask(name, "cn", day)
    assert isinstance(found, Provision)
    return judge(found, facts).standing


@pytest.mark.parametrize(("place", "case"), CASES, ids=[case.says for _, case in CASES])
def test_the_cases_in_the_place_files(place: str, case: Case) -> None:
    replayed = {(one.case.provision, one.case.says): one.differs for one in prove_cases(load())}

    assert case.provision.startswith(f"{place}.")
    assert replayed[case.provision, case.says] == ""


def test_every_provision_has_a_case_that_judges_it_or_its_successor() -> None:
    judged = {case.provision for _, case in CASES if case.standing is not None}

    assert judged == {one.id for place in load().places.values() for one in place.provisions}


def test_a_case_that_differs_is_told() -> None:
    law = load()
    first = law.places["cn"].cases[0]
    broken = Case(first.provision, first.says, first.asked, {"nc_months": 1}, "broken", None, (), "")
    place = type(law.places["cn"])("cn", law.places["cn"].name, DAY, (), law.places["cn"].provisions, (broken,))
    (replayed,) = prove_cases(type(law)({"cn": place}, law.instruments))

    assert replayed.differs.startswith("expected broken, got")


def test_a_place_that_is_not_held_gets_no_answers() -> None:
    assert answer({"nc_months": 36}, load(), "hk", DAY) == ()
    assert answer({"nc_months": 36}, load(), "cn-hk", DAY) == ()


def test_only_what_speaks_to_the_papers_is_answered() -> None:
    topics = {one.provision.topic for one in answer({"clauses": {"passport_retention"}}, load(), "cn", DAY)}

    assert topics == {Topic.PASSPORT}
    assert {one.provision.topic for one in answer({}, load(), "cn", DAY)} > topics


def test_a_topic_may_be_asked_alone() -> None:
    assert {one.provision.topic for one in answer({}, load(), "cn", DAY, Topic.UNPAID)} == {Topic.UNPAID}


def test_return_of_compensation_turned_on_the_first_of_september_2025() -> None:
    facts: dict[str, object] = {"return_agreed": True}

    assert standing_of("cn.return.agreed", facts, date(2025, 8, 31)) is Standing.OPEN
    assert standing_of("cn.return.agreed", facts, date(2025, 9, 1)) is Standing.KEPT


@pytest.mark.parametrize(
    ("name", "facts", "standing"),
    [
        ("cn.duration.cap", {"nc_months": 36}, Standing.BROKEN),
        ("cn.compensation.default", {"comp_stated": False}, Standing.SILENT),
        ("cn.compensation.default", {"comp_blank": True}, Standing.SILENT),
        ("cn.damages.only_for", {"damages_for": "non_solicit_customers"}, Standing.BROKEN),
        ("cn.damages.only_for", {"damages_for": "service_period"}, Standing.KEPT),
        ("cn.damages.guided_ratio", {"damages": {"multiple": "6", "of": "total_compensation"}}, Standing.BROKEN),
        ("cn.damages.guided_ratio", {"damages": [{"amount": "1"}], "comp_stated": False}, Standing.SILENT),
        ("cn.damages.guided_ratio", {"damages": [{"amount": "1"}, {"multiple": "9", "of": "total_compensation"}]},
         Standing.BROKEN),
        ("cn.waiver.release", {"clauses": ["activation"]}, Standing.SILENT),
        ("cn.passport.papers", {"clauses": ["passport_retention"]}, Standing.BROKEN),
        ("cn.persons.classes", {"access_to_secrets": False}, Standing.UNKNOWN),
        ("cn.no_poach.agreement", {"firms_compete": True}, Standing.OPEN),
    ],
)  # fmt: skip
def test_how_facts_stand(name: str, facts: dict[str, object], standing: Standing) -> None:
    assert standing_of(name, facts) is standing


def test_what_is_wrong_is_told_with_its_arithmetic() -> None:
    found = load().ask("cn.damages.guided_ratio", "cn", DAY)
    assert isinstance(found, Provision)
    facts = {"damages": [{"multiple": "3", "of": "annual_wage_before_exit"}], "nc_months": 12,
             "comp_share": "0.3", "comp_of": "average_wage_12m"}  # fmt: skip
    verdict = judge(found, facts)

    assert verdict.standing is Standing.BROKEN
    assert [step.en for step in verdict.steps] == ["10 > 5"]
    assert set(verdict.facts) == set(facts)


def test_the_rules_are_found_by_listing() -> None:
    assert "months_cap" in figures()
    with pytest.raises(LookupError, match="no rule is called"):
        rule("no_such_rule")
