"""What follows from a small pile of papers, on a day."""

import itertools
import json
from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path
from random import Random

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.readings.made import reading_of

from songbang.basis.facts import FACTS
from songbang.basis.standing import Effect, Standing, Topic
from songbang.findings.find import find
from songbang.findings.finding import Finding, Outcome
from songbang.law.in_force import Law
from songbang.law.read import load
from songbang.reports.contract_json import outcome_json

SCHEMA = json.loads((Path(__file__).parents[1] / "reports" / "read.schema.json").read_text("utf-8"))
DAY = date(2026, 11, 22)
HEAD = "劳动合同书\n甲方：青禾示例科技有限公司\n乙方：林小满，女\n"
NC = "第八条 乙方离职后{months}内，不得到与甲方有竞争关系的企业任职。\n"
PAY = "第九条 竞业限制期间，甲方每月向乙方支付离职前十二个月平均工资的{share}作为竞业限制补偿。\n"
DAMAGES = "第十条 乙方违反竞业限制义务的，应当向甲方支付违约金{sum}。\n"


@cache
def law() -> Law:
    return load()


def pile(*texts: str, names: Sequence[str] = (), day: date = DAY) -> Outcome:
    """Find what follows from papers of these words."""
    named = [*names, *(f"{at}.txt" for at in range(len(names), len(texts)))]
    readings = [reading_of(text, name, number=at) for at, (text, name) in enumerate(zip(texts, named, strict=True))]
    return find(readings, (), law(), day)


def on(outcome: Outcome, provision: str) -> list[Finding]:
    return [finding for finding in outcome.findings if finding.provision == provision]


def about(outcome: Outcome, topic: Topic) -> list[Finding]:
    return [finding for finding in outcome.findings if finding.topic is topic]


FULL = HEAD + NC.format(months="二十四个月") + PAY.format(share="30%") + DAMAGES.format(sum="20万元")


def test_a_restraint_without_pay_is_filled_by_the_law_and_named_as_absent() -> None:
    outcome = pile(HEAD + NC.format(months="十二个月"))
    silent = [finding for finding in about(outcome, Topic.COMPENSATION) if finding.standing is Standing.SILENT]
    assert any(finding.effect is Effect.FILLS_GAP for finding in silent)
    assert Topic.COMPENSATION in {absence.topic for absence in outcome.absences}


def test_stated_pay_is_not_absent() -> None:
    assert Topic.COMPENSATION not in {absence.topic for absence in pile(FULL).absences}


@pytest.mark.parametrize(
    ("months", "standing"),
    [("三十六个月", Standing.BROKEN), ("25个月", Standing.BROKEN), ("两年", Standing.KEPT), ("六个月", Standing.KEPT)],
)
def test_the_cap(months: str, standing: Standing) -> None:
    outcome = pile(HEAD + NC.format(months=months))
    (finding,) = on(outcome, "cn.duration.cap")
    assert (finding.standing, finding.effect) == (standing, Effect.VOID_EXCESS)
    assert finding.clauses == ("p0.c0",)


def test_a_passport_kept_is_broken() -> None:
    outcome = pile(HEAD + "第六条 乙方入职时，应当将护照原件交甲方保管。\n")
    broken = [finding for finding in about(outcome, Topic.PASSPORT) if finding.standing is Standing.BROKEN]
    assert broken
    assert outcome.findings[0].topic is Topic.PASSPORT


def test_damages_on_reporting_are_broken() -> None:
    text = (
        HEAD
        + NC.format(months="十二个月")
        + "第九条 竞业限制期间，乙方应当每月5日前向甲方书面报告新的工作单位。\n"
        + "第十条 乙方未按时履行报告义务的，应当向甲方支付违约金5万元。\n"
    )
    (finding,) = on(pile(text), "cn.damages.only_for")
    assert finding.standing is Standing.BROKEN


def test_damages_on_the_restraint_itself_are_kept() -> None:
    (finding,) = on(pile(FULL), "cn.damages.only_for")
    assert finding.standing is Standing.KEPT


HONG_KONG = (
    "EMPLOYMENT AGREEMENT\nThis Agreement is made between Green Paddock Limited and Lam Siu Mun.\n"
    "1. The Employee shall not, for six months after termination of employment, be employed by any business that "
    "competes with the Company.\n2. This Agreement is governed by the laws of Hong Kong.\n"
)


def test_another_law_is_never_judged_by_this_one() -> None:
    outcome = pile(HONG_KONG)
    assert outcome.readings[0].clauses
    assert outcome.findings == ()
    assert outcome.reviewed == {}
    assert [(problem.code, problem.paper) for problem in outcome.problems] == [("law_not_covered", "0.txt")]


def test_beside_a_paper_of_another_law_the_covered_one_is_judged() -> None:
    outcome = pile(FULL, HONG_KONG)
    assert outcome.findings
    judged = [finding for finding in outcome.findings if finding.topic is not Topic.CONFLICT]
    assert all(clause.startswith("p0.") for finding in judged for clause in finding.clauses)


def test_a_paper_without_clauses_needs_no_law() -> None:
    assert pile("Lunch menu\nTomatoes and rice, every day at noon.\n").problems == ()


def test_two_papers_that_differ_are_a_conflict() -> None:
    other = "竞业限制协议\n" + HEAD.partition("\n")[2] + NC.format(months="十二个月")
    conflicts = about(pile(FULL, other), Topic.CONFLICT)
    assert len(conflicts) == 1
    (conflict,) = conflicts
    assert {clause.partition(".")[0] for clause in conflict.clauses} == {"p0", "p1"}
    assert "二十四个月" in conflict.says.zh
    assert "十二个月" in conflict.says.zh
    assert (conflict.provision, conflict.force, conflict.effect) == (None, None, None)


def test_two_papers_that_agree_are_none() -> None:
    other = "竞业限制协议\n" + HEAD.partition("\n")[2] + NC.format(months="24个月")
    assert about(pile(FULL, other), Topic.CONFLICT) == []


NAMED = HEAD + "第七条 乙方应当签署并遵守《竞业限制协议》的各项约定，该协议与本合同具有同等效力。\n"


def test_a_paper_that_is_named_and_not_there_is_missing() -> None:
    (missing,) = about(pile(NAMED), Topic.MISSING_PAPER)
    assert missing.missing == ("竞业限制协议",)
    assert "《竞业限制协议》" in missing.says.zh
    assert "0.txt" in missing.says.zh
    (reference,) = pile(NAMED).references
    assert (reference.paper, reference.title, reference.found) == ("0.txt", "竞业限制协议", None)


def test_a_paper_that_is_named_and_there_is_found() -> None:
    other = "竞业限制协议\n" + HEAD.partition("\n")[2] + NC.format(months="十二个月")
    outcome = pile(NAMED, other)
    assert about(outcome, Topic.MISSING_PAPER) == []
    assert [reference.found for reference in outcome.references] == ["1.txt"]


def test_the_annex_of_the_same_paper_is_not_missing() -> None:
    text = (
        NAMED.replace("《竞业限制协议》", "本合同附件《保密承诺》") + "附件：保密承诺\n乙方应当保守甲方的商业秘密。\n"
    )
    outcome = pile(text)
    assert about(outcome, Topic.MISSING_PAPER) == []
    assert [reference.found for reference in outcome.references] == ["0.txt"]


def test_what_cannot_bind_is_not_asked_for() -> None:
    text = HEAD + "第七条 乙方报销差旅费的，应当填写《差旅费报销单》。\n"
    assert about(pile(text), Topic.MISSING_PAPER) == []


PILES = {
    "full": (FULL,),
    "bare": (HEAD + NC.format(months="三年"),),
    "passport": (HEAD + "第六条 乙方入职时，应当将护照原件交甲方保管。\n",),
    "two": (FULL, NAMED + NC.format(months="一年")),
    "blank": (HEAD + NC.format(months="____个月") + PAY.format(share="____%") + DAMAGES.format(sum="____元"),),
    "hong kong": (HONG_KONG,),
    "mixed": (HONG_KONG, FULL),
    "nothing": ("今天的菜单：番茄炒蛋，米饭，汤。",),
    "no paper": (),
}


@pytest.fixture(params=list(PILES.values()), ids=list(PILES))
def outcome(request: pytest.FixtureRequest) -> Outcome:
    return pile(*request.param)


def test_every_finding_says_why(outcome: Outcome) -> None:
    clauses = {clause.id for reading in outcome.readings for clause in reading.clauses}
    for finding in outcome.findings:
        on_papers_alone = finding.topic in {Topic.CONFLICT, Topic.MISSING_PAPER}
        assert on_papers_alone == (finding.provision is None)
        assert on_papers_alone or (finding.because.cites and finding.force and finding.effect and finding.place)
        assert finding.says.zh
        assert finding.says.en
        assert not any("{" in words or "}" in words for words in (finding.says.zh, finding.says.en))
        assert set(finding.clauses) <= clauses
        assert finding.clauses or finding.topic is Topic.MISSING_PAPER
        assert len(set(finding.clauses)) == len(finding.clauses)


def test_facts_are_known_by_name_and_what_is_missing_is_not_among_them(outcome: Outcome) -> None:
    for finding in outcome.findings:
        assert set(finding.because.facts) <= set(FACTS)
        if finding.topic is not Topic.MISSING_PAPER:
            assert set(finding.missing) <= set(FACTS)
            assert not set(finding.missing) & set(finding.because.facts)
        if finding.standing is Standing.UNKNOWN:
            assert finding.missing


def test_ids_are_counted_in_order(outcome: Outcome) -> None:
    assert [finding.id for finding in outcome.findings] == [f"f{at}" for at in range(1, len(outcome.findings) + 1)]


def test_nothing_is_told_twice(outcome: Outcome) -> None:
    told = [(finding.provision, finding.says.zh, finding.standing, finding.clauses) for finding in outcome.findings]
    assert len(set(told)) == len(told)


def test_what_is_broken_stands_before_what_is_kept(outcome: Outcome) -> None:
    standings = [finding.standing for finding in outcome.findings]
    broken = [at for at, standing in enumerate(standings) if standing is Standing.BROKEN]
    kept = [at for at, standing in enumerate(standings) if standing is Standing.KEPT]
    assert not broken or not kept or max(broken) < min(kept)


def test_every_provision_applied_was_in_force(outcome: Outcome) -> None:
    in_force = {provision.id for place in outcome.reviewed for provision in law().in_force(place, outcome.day)}
    assert {finding.provision for finding in outcome.findings if finding.provision} <= in_force


@pytest.mark.parametrize("lang", ["zh", "zh-Hant", "en"])
def test_the_document_keeps_to_its_shape(outcome: Outcome, lang: str) -> None:
    jsonschema.validate(json.loads(json.dumps(outcome_json(outcome, lang), allow_nan=False)), SCHEMA)


@pytest.mark.parametrize("day", [date(2000, 1, 1), date(2007, 12, 31)])
def test_before_the_statute_nothing_of_it_is_applied(day: date) -> None:
    outcome = pile(FULL, day=day)
    applied = [finding for finding in outcome.findings if finding.provision]
    known = {provision.id for provision in law().in_force("cn", day)}
    assert {finding.provision for finding in applied} <= known
    assert on(outcome, "cn.duration.cap") == []
    assert not any("2008" in str(version.start) for version in law().in_force("cn", day))


def test_a_law_that_came_later_is_applied_from_its_day() -> None:
    versions = [provision for place in law().places.values() for provision in place.provisions]
    assert versions
    for day in sorted({version.start for version in versions}):
        for finding in pile(FULL, day=day).findings:
            if finding.provision:
                starts = [version.start for version in versions if version.id == finding.provision]
                assert min(starts) <= day


def standings(outcome: Outcome) -> set[tuple[str | None, Standing]]:
    return {(finding.provision, finding.standing) for finding in outcome.findings}


SHUFFLED = (
    (FULL, NAMED, HONG_KONG),
    (HEAD + NC.format(months="三年"), "竞业限制协议\n" + PAY.format(share="10%") + DAMAGES.format(sum="900万元")),
    (
        FULL,
        HEAD + "第六条 乙方入职时，应当将护照原件交甲方保管。\n",
        HEAD + NC.format(months="一年") + "地址：上海市某路1号",
    ),
)


CONTRADICTING = (HEAD + PAY.format(share="30%"), HEAD + NC.format(months="一年"), HEAD + NC.format(months="三十个月"))


@pytest.mark.parametrize("texts", [*SHUFFLED, CONTRADICTING])
def test_the_order_of_the_papers_changes_nothing(texts: tuple[str, ...]) -> None:
    orders = itertools.permutations(range(len(texts)))
    found = [standings(pile(*(texts[at] for at in order), names=[f"{at}.txt" for at in order])) for order in orders]
    assert all(one == found[0] for one in found)


ARTICLES = (
    [NC.format(months=months) for months in ("一年", "三十个月", "____个月")],
    [
        *(PAY.format(share=share) for share in ("30%", "10%", "____%")),
        "第九条 乙方的月工资中已包含竞业限制补偿金500元。\n",
    ],
    [DAMAGES.format(sum=amount) for amount in ("5万元", "900万元", "____元")],
    ["第十一条 乙方违反保密义务的，应当支付违约金3万元。\n"],
    [
        "第十二条 竞业限制义务自乙方离职之日起自动生效。\n",
        "第十二条 甲方未在乙方离职时书面通知的，乙方无需履行竞业限制义务。\n",
    ],
    ["第十三条 乙方违约的，应当返还已经收取的全部竞业限制补偿金。\n"],
    ["第十四条 因竞业限制发生争议的，仲裁、诉讼期间不计入竞业限制期限。\n"],
    ["第十五条 乙方入职时，应当将护照原件交甲方保管。\n"],
)
"""For each matter, the ways to settle it; a pile that settles each in one way does not contradict itself."""


@st.composite
def agreeing(draw: st.DrawFn) -> list[list[str]]:
    """Two or three papers that hold some articles each, none of which contradicts another."""
    papers: list[list[str]] = [[] for _ in range(draw(st.integers(2, 3)))]
    for ways in ARTICLES:
        article = draw(st.sampled_from(ways))
        for paper in papers:
            if draw(st.booleans()):
                paper.append(article)
    return papers


@settings(max_examples=40, deadline=None)
@given(agreeing(), st.randoms())
def test_no_order_of_papers_that_agree_changes_anything(papers: list[list[str]], random: Random) -> None:
    texts = {f"{at}.txt": HEAD + "".join(articles) for at, articles in enumerate(papers)}
    names = list(texts)
    first = pile(*(texts[name] for name in names), names=names)
    random.shuffle(names)
    assert standings(pile(*(texts[name] for name in names), names=names)) == standings(first)


WITH_A_THIRD = (
    "竞业限制协议\n甲方：某某公司（苏州市）\n乙方：张三\n第一条 乙方离职后24个月内不得到与甲方有竞争关系的单位任职。\n"
    "第二条 甲方每月按乙方离职前十二个月平均工资的{share}支付竞业限制补偿金。\n"
)


@pytest.mark.parametrize(
    ("share", "low"), [("三分之一", False), ("百分之三十三", True), ("33.33%", True), ("30%", True)]
)
def test_a_third_in_a_paper_is_no_less_than_the_third_of_the_law(share: str, low: bool) -> None:  # noqa: FBT001
    found = on(pile(WITH_A_THIRD.format(share=share)), "cn-js.compensation.default")
    assert [one.standing for one in found] == [Standing.OPEN if low else Standing.KEPT]


def test_what_holds_only_without_pay_is_not_told_where_pay_is_stated() -> None:
    paid, unpaid = pile(WITH_A_THIRD.format(share="30%")), pile(WITH_A_THIRD.partition("第二条")[0])
    assert on(paid, "cn.unpaid.months") and not on(paid, "cn.unpaid.none_agreed")
    assert not on(unpaid, "cn.unpaid.months")
    assert [one.missing for one in on(unpaid, "cn.unpaid.none_agreed")] == [("months_unpaid",)]


SUZHOU = HEAD + "甲方住所：江苏省苏州市工业园区示例路一号\n" + NC.format(months="十二个月")


def local(worked_in: str | None) -> set[str]:
    outcome = find([reading_of(SUZHOU)], (), load(), DAY, worked_in)
    return {finding.place for finding in outcome.findings if finding.place}


def test_the_local_law_is_that_of_the_paper_unless_the_person_says_where_the_work_was_done() -> None:
    assert local(None) == {"cn", "cn-js"}
    assert local("cn-gd-sz") >= {"cn", "cn-gd-sz"}
    assert "cn-js" not in local("cn-gd-sz")
    assert local("hk") == {"cn", "cn-js"}


def test_what_turns_on_the_kind_of_secret_asks_for_it() -> None:
    outcome = find([reading_of(SUZHOU)], (), load(), DAY, "cn-gd-sz")
    shenzhen = on(outcome, "cn-gd-sz.compensation.default")

    assert [finding.standing for finding in shenzhen] == [Standing.UNKNOWN]
    assert shenzhen[0].missing == ("protects_technical_secret",)
    assert on(outcome, "cn.compensation.default")
