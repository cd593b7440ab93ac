"""Provisions against each other: disputed or of equal rank, both views are told as open."""

from datetime import date
from pathlib import Path

from tests.answers.test_applicable import small, standings
from tests.law.make_law import provision

from songbang.answers.answer import answer
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.law.read import load

DAY = date(2020, 1, 1)
LOCAL = '"xx-aa.duration.cap"'


def test_what_is_disputed_is_open_with_both_views(tmp_path: Path) -> None:
    law = small(
        tmp_path, provision(), provision(id=LOCAL, months="6", force='"practice"', disputes='["xx.duration.cap"]')
    )
    (found,) = answer({"nc_months": 9}, law, "xx-aa", DAY)

    assert (found.provision.id, found.verdict.standing) == ("xx-aa.duration.cap", Standing.OPEN)
    assert "beyond 6 is void" in found.verdict.says.en
    assert "within the cap of 12" in found.verdict.says.en
    assert "no settled answer" in found.verdict.says.en
    assert [step.en for step in found.verdict.steps] == ["9 > 6", "9 ≤ 12", "the other view rests on xx.duration.cap"]
    assert found.verdict.facts == {"nc_months": 9}


def test_a_dispute_named_by_the_country_is_one_too(tmp_path: Path) -> None:
    other = provision(id='"xx.duration.other"', months="6", disputes='["xx.duration.cap"]')
    law = small(tmp_path, provision() + other)

    assert set(standings(answer({"nc_months": 9}, law, "xx", DAY)).values()) == {Standing.OPEN}


def test_equal_rank_on_the_same_question_is_open(tmp_path: Path) -> None:
    law = small(tmp_path, provision(), provision(id=LOCAL, months="6"))
    (found,) = answer({"nc_months": 9}, law, "xx-aa", DAY)

    assert found.verdict.standing is Standing.OPEN
    assert standings(answer({"nc_months": 9}, law, "xx", DAY)) == {"xx.duration.cap": Standing.KEPT}


def test_another_rank_or_another_question_is_no_conflict(tmp_path: Path) -> None:
    lower = small(tmp_path / "a", provision(), provision(id=LOCAL, months="6", force='"local_regulation"'))
    beside = small(tmp_path / "b", provision(), provision(id='"xx-aa.duration.other"', months="6"))

    assert standings(answer({"nc_months": 9}, lower, "xx-aa", DAY)) == {
        "xx-aa.duration.cap": Standing.BROKEN,
        "xx.duration.cap": Standing.KEPT,
    }
    assert set(standings(answer({"nc_months": 9}, beside, "xx-aa", DAY)).values()) == {Standing.BROKEN, Standing.KEPT}


def test_those_that_say_the_same_are_no_conflict(tmp_path: Path) -> None:
    law = small(tmp_path, provision(), provision(id=LOCAL, disputes='["xx.duration.cap"]'))

    assert set(standings(answer({"nc_months": 9}, law, "xx-aa", DAY)).values()) == {Standing.KEPT}


def test_those_that_lack_a_fact_are_no_conflict_and_stay_unknown(tmp_path: Path) -> None:
    local = provision(id=LOCAL, months="6", disputes='["xx.duration.cap"]', when="{ protects_technical_secret = true }")
    law = small(tmp_path, provision(), local)

    assert standings(answer({"nc_months": 9}, law, "xx-aa", DAY)) == {
        "xx-aa.duration.cap": Standing.UNKNOWN,
        "xx.duration.cap": Standing.KEPT,
    }
    assert set(standings(answer({}, law, "xx-aa", DAY)).values()) == {Standing.UNKNOWN}
    settled = answer({"nc_months": 9, "protects_technical_secret": True}, law, "xx-aa", DAY)
    assert standings(settled) == {"xx-aa.duration.cap": Standing.OPEN}


def test_what_is_displaced_is_no_side(tmp_path: Path) -> None:
    law = small(tmp_path, provision(), provision(id=LOCAL, months="6", overrides='["xx.duration.cap"]'))

    assert standings(answer({"nc_months": 9}, law, "xx-aa", DAY)) == {"xx-aa.duration.cap": Standing.BROKEN}


def test_a_city_against_its_province_and_the_country_carries_all_views(tmp_path: Path) -> None:
    province = provision(id=LOCAL, months="6")
    law = small(tmp_path, provision(), province)
    city = tmp_path / "places" / "xx-aa-bb.toml"
    city.write_text(
        '[place]\nname = { zh = "某市", en = "Some city" }\nreviewed = 2025-06-30\n'
        + provision(id='"xx-aa-bb.duration.cap"', months="3"),
        encoding="utf-8",
    )
    from songbang.law.read import read_law  # noqa: PLC0415

    law = read_law(tmp_path)
    found = answer({"nc_months": 9}, law, "xx-aa-bb", DAY)

    assert set(standings(found).values()) == {Standing.OPEN}
    told = " ".join(one.verdict.says.en for one in found)
    assert all(f"{months}" in told for months in (3, 6, 12))


def test_two_views_name_the_source_of_the_other_and_one_unchecked_leaves_both_unchecked() -> None:
    facts = {"months_unpaid": 1, "unpaid_by_employer": True, "comp_stated": True}
    (found,) = (
        one for one in answer(facts, load(), "cn-js", date(2026, 11, 22)) if one.provision.id == "cn-js.unpaid.frees"
    )
    country = load().ask("cn.unpaid.months", "cn", date(2026, 11, 22))

    assert isinstance(country, Provision)
    assert country.verified
    assert found.verdict.standing is Standing.OPEN
    assert "the other view rests on cn.unpaid.months" in [step.en for step in found.verdict.steps]
    assert all(cite.article in found.verdict.steps[-1].zh for cite in country.cites)
    assert not set(country.cites) & set(found.provision.cites)  # a source is never shown as another kind of text
    assert not found.verified
