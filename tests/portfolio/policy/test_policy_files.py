"""Policies as their files tell them: those that are shipped, those that are wrong, those that are nothing at all."""

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songbang.basis.problem import Problem
from songbang.portfolio.policy.assumed import Assumed, Band
from songbang.portfolio.policy.policy import Active, Keeps, Policy, Whom
from songbang.portfolio.policy.rates import rates
from songbang.portfolio.policy.read_policy import policy_text, rates_text, read_policy, read_rates
from songbang.portfolio.policy.shipped import shipped

KEYS = ["name", "zh", "says", "keeps", "pays", "drops", "instead", "assumed", "share", "from", "leaving", "mid", "x"]
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["0.3", "1/3", "1/0", "release", "inf", "nan"])
    | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=4),
    max_leaves=12,
)


def told(text: str) -> Policy:
    found = policy_text("own.toml", text)
    assert isinstance(found, Policy), found
    return found


def wrong(text: str) -> Problem:
    found = policy_text("own.toml", text)
    assert isinstance(found, Problem), found
    return found


def test_the_shipped_policies_are_read_by_their_names() -> None:
    found = {name: read_policy(name) for name in shipped()}

    assert {one.name for one in found.values() if isinstance(one, Policy)} == set(found)
    assert {"as_is", "only_two_high", "half_pay", "cap_six_months", "drop_all_on_a_day"} <= set(found)


def test_a_policy_says_whom_it_keeps_what_it_pays_and_what_becomes_of_the_others() -> None:
    found = told("""
name = "own"
[[keeps]]
roles = ["senior_manager"]
departments = ["研发部"]
[[keeps]]
access_to_secrets = true
[pays]
share = "1/3"
cap_months = 9
[drops]
from = 2027-01-01
active = "release"
months = 6
[[instead]]
zh = "通知期"
per_head = 3000.50
for = "all"
[assumed.leaving]
mid = "0.12"
source = "自己的报表"
""")

    assert found.keeps == (Keeps(("senior_manager",), ("研发部",)), Keeps(access_to_secrets=True))
    assert (found.share, found.cap_months, found.months) == (Fraction(333333333, 10**9), 9, 6)
    assert (found.start, found.active) == (date(2027, 1, 1), Active.RELEASE)
    assert [(one.label.zh, one.per_head, one.whom) for one in found.instead] == [("通知期", 300050, Whom.ALL)]
    assert found.assumed.leaving == Band(Fraction("0.12"), Fraction("0.12"), Fraction("0.12"), "自己的报表")


def test_no_list_keeps_everybody_and_an_empty_one_nobody() -> None:
    assert told('name = "a"').keeps is None
    assert told('name = "a"\nkeeps = []').keeps == ()


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[pays]\nshare = 0.3", "name"),
        ('name = "a"\n[pays]\nshare = 1.5', "pays.share"),
        ('name = "a"\n[pays]\nshare = true', "pays.share"),
        ('name = "a"\n[pays]\nshare = nan', "pays.share"),
        ('name = "a"\n[pays]\ncap_months = 6.5', "pays.cap_months"),
        ('name = "a"\n[pays]\nmonths = 6', "pays.months"),
        ('name = "a"\n[drops]\nfrom = "soon"', "drops.from"),
        ('name = "a"\n[drops]\nactive = "fire"', "drops.active"),
        ('name = "a"\nkeeps = "all"', "keeps"),
        ('name = "a"\n[[keeps]]\nroles = ["boss"]', "keeps.roles"),
        ('name = "a"\n[[instead]]\nper_head = 3', "instead.zh"),
        ('name = "a"\n[[instead]]\nzh = "x"\nper_head = 0.001', "instead.per_head"),
        ('name = "a"\n[[instead]]\nzh = "x"\nper_head = -5', "instead.per_head"),
        ('name = "a"\n[assumed.leaving]\nlow = 0.3\nmid = 0.2\nhigh = 0.4', "assumed.leaving.mid"),
        ('name = "a"\n[assumed.leaving]\nlow = 0.1\nmid = 0.2', "assumed.leaving.mid"),
        ('name = "a"\npays = 3', "pays"),
        ('name = "a"\ndelay_months = 3', "delay_months"),
    ],
)
def test_what_is_wrong_in_a_policy_is_told_by_its_key(text: str, key: str) -> None:
    found = wrong(text)

    assert found.code == "policy_wrong"
    assert f"「{key}」" in found.says.zh
    assert f"“{key}”" in found.says.en
    assert found.do.zh


@given(st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=6))
def test_no_table_brings_the_reader_down(table: dict[str, object]) -> None:
    text = "\n".join(f"{key} = {toml(value)}" for key, value in table.items())

    assert isinstance(policy_text("own.toml", text), Policy | Problem)
    assert isinstance(rates_text("own.toml", text), Assumed | Problem)


def toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key} = {toml(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    if isinstance(value, str):
        return '"' + "".join(one for one in value if one.isprintable() and one not in '"\\') + '"'
    return "0" if value is None else str(value)


@pytest.mark.parametrize("held", [b"\xff\xfe\x00", b"name = ", b"x" * 300_000, b"[" * 5000])
def test_a_file_that_is_no_policy_is_told(tmp_path: Path, held: bytes) -> None:
    path = tmp_path / "own.toml"
    path.write_bytes(held)

    for found in (read_policy(str(path)), read_rates(path)):
        assert isinstance(found, Problem)
        assert found.code == "policy_unread"


def test_a_file_that_is_not_there_is_told_with_what_is_shipped(tmp_path: Path) -> None:
    found = read_policy(str(tmp_path / "nowhere.toml"))

    assert isinstance(found, Problem)
    assert found.code == "policy_not_found"
    assert "as_is" in found.do.zh


def test_every_published_effect_has_its_source_its_outcome_and_how_it_was_come_by() -> None:
    found = rates()

    assert all(one.source and one.outcome.zh and one.says.en and one.mark in "OSR" for one in found.effects)
    assert "中国" in found.says.zh
    band = found.band()
    assert band.low <= band.mid <= band.high
    assert {one.country for one in found.effects if one.used} & {"CN"} == set()
