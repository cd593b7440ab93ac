"""Firms against the list of the papers and by substance: what matches, what is only asked, what is never certain."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.position.firm_names import LISTED, TABLE, lookalikes, strangers
from tests.position.matters import event, matter

from songbang.law.read import load
from songbang.matter.event import EventKind
from songbang.matter.matter import Agreement, Firm, Matter
from songbang.position.case import Case, case_of
from songbang.position.move.check import move, move_by_clauses
from songbang.position.move.result import FirmAnswer, Listed, Match, Move, Substance
from songbang.position.move.substance import IDS
from songbang.position.status import Status

DAY = date(2026, 11, 22)
SHUT = Agreement(LISTED, affiliates=True, open_list=False)
SAME = dict.fromkeys(("same_products", "same_customers", "same_market", "substitutable"), True)
APART = dict.fromkeys(SAME, False)


def case(agreement: Agreement = SHUT, day: date = DAY) -> Case:
    return case_of(replace(matter(), agreement=agreement), load(), day)


def check(firm: str, agreement: Agreement = SHUT, answers: Mapping[str, bool] | None = None) -> FirmAnswer:
    return move(case(agreement), [firm], TABLE, {firm: answers or {}}).firms[0]


def cited(found: Move | FirmAnswer) -> set[str]:
    reasons = found.because if isinstance(found, FirmAnswer) else found.closed.because
    asked = [reason for one in found.inquiries for reason in one.because] if isinstance(found, FirmAnswer) else []
    return {provision.id for reason in (*reasons, *asked) for provision in reason.provisions}


@pytest.mark.parametrize(
    ("firm", "listed", "by"),
    [
        ("甲子科技有限公司", Listed.LISTED, Match.NAME),
        ("甲子科技有限公司 ", Listed.LISTED, Match.NAME),
        ("丙寅(上海)智能科技股份有限公司", Listed.LISTED, Match.NAME),
        ("乙丑網絡有限公司", Listed.LISTED, Match.NAME),
        ("Ｊｉａｚｉ", Listed.LISTED, Match.ALIAS),
        ("甲子科技股份有限公司", Listed.LISTED, Match.LEGAL_FORM),
        ("甲子手机", Listed.LISTED, Match.ALIAS),
        ("乙丑", Listed.LISTED, Match.ALIAS),
        ("丁卯", Listed.LISTED, Match.SHORT_NAME),
        ("新丑网络有限公司", Listed.LISTED, Match.RENAMED),
        ("甲子智造", Listed.NAMED_AFFILIATE, Match.AFFILIATE),
        ("辛未网络有限公司", Listed.NAMED_AFFILIATE, Match.AFFILIATE),
        ("庚午云计算有限公司", Listed.NAMED_AFFILIATE, Match.AFFILIATE),
        ("庚午控股集团有限公司", Listed.NAMED_AFFILIATE, Match.PARENT),
        ("丙寅智能科技股份有限公司", Listed.UNKNOWN, Match.PLACE),
        ("甲子网络有限公司", Listed.UNKNOWN, Match.BRAND),
        ("乙五网络有限公司", Listed.UNKNOWN, Match.NEAR),
    ],
)
def test_a_name_meets_the_list_by_the_right_kind_of_match(firm: str, listed: Listed, by: Match) -> None:
    one = check(firm)

    assert one.listed is listed
    assert one.hits[0].by is by
    assert one.substance is Substance.UNKNOWN
    assert all(words.zh and words.en for words in one.says)


def test_a_likeness_is_a_question_that_the_answers_settle() -> None:
    firm = "乙五网络有限公司"

    assert [one.id for one in check(firm).open_inquiries][:1] == ["same_firm"]
    assert check(firm, answers={"same_firm": True}).listed is Listed.LISTED
    assert check(firm, answers={"same_firm": False}).listed is Listed.NOT_LISTED_CLOSED
    other = "甲子网络有限公司"
    assert check(other, answers={"same_firm": False}).listed is Listed.UNKNOWN
    assert check(other, answers={"same_firm": False, "same_group": True}).listed is Listed.NAMED_AFFILIATE
    assert check(other, answers={"same_firm": False, "same_group": False}).listed is Listed.NOT_LISTED_CLOSED


def test_a_table_of_made_up_firms_gives_no_false_match() -> None:
    names = [*dict.fromkeys((*strangers(), *lookalikes()))]
    found = move(case(), names, TABLE).firms
    matched = [one.firm for one in found if one.listed in {Listed.LISTED, Listed.NAMED_AFFILIATE}]
    asked = [one.firm for one in found if one.listed is Listed.UNKNOWN]
    rate, share = len(matched) / len(names), len(asked) / len(names)
    print(f"\n{len(names)} names not on the list: {rate:.1%} matched falsely, {share:.1%} asked about")  # noqa: T201

    assert len(names) >= 200
    assert matched == []
    assert len(asked) <= len(names) // 20


def test_a_seller_of_fruit_on_the_list_is_listed_and_differs_in_substance() -> None:
    listed = check("戊辰水果连锁有限公司", answers=APART)
    brand_in_name = check("甲子水果连锁有限公司")

    assert (listed.listed, listed.substance) == (Listed.LISTED, Substance.DIFFERS)
    assert any("不等于法律上的竞争对手" in words.zh for words in listed.says)
    assert {"cn.scope.named_list", "cn.scope.competition"} <= cited(listed)
    assert brand_in_name.listed is Listed.NOT_LISTED_CLOSED


@pytest.mark.parametrize(
    ("agreement", "listed"),
    [
        (SHUT, Listed.NOT_LISTED_CLOSED),
        (replace(SHUT, open_list=True), Listed.NOT_LISTED_OPEN),
        (replace(SHUT, open_list=None), Listed.UNKNOWN),
        (replace(SHUT, scope="同类业务"), Listed.NOT_LISTED_OPEN),
        (replace(SHUT, technology_wide=True), Listed.NOT_LISTED_OPEN),
        (Agreement((), scope="同类业务"), Listed.NOT_LISTED_OPEN),
        (Agreement(scope="同类业务"), Listed.UNKNOWN),
        (Agreement(), Listed.UNKNOWN),
        (Agreement((), open_list=False), Listed.UNKNOWN),
    ],
)
def test_not_on_the_list_is_not_free(agreement: Agreement, listed: Listed) -> None:
    one = check("癸亥食品有限公司", agreement)

    assert one.listed is listed
    assert one.hits == ()


def test_a_group_company_of_the_users_table_counts_as_far_as_the_papers_take_groups() -> None:
    firm = "辛未网络有限公司"

    assert check(firm, replace(SHUT, affiliates=False)).listed is Listed.NOT_LISTED_CLOSED
    unknown = check(firm, replace(SHUT, affiliates=None))
    assert (unknown.listed, unknown.missing) == (Listed.UNKNOWN, ("affiliates",))
    assert "按你的表" in check(firm).says[0].zh


def test_a_short_name_that_two_firms_share_is_none_of_them() -> None:
    two = Agreement((Firm("甲子科技有限公司", ("金甲",)), Firm("乙丑网络有限公司", ("金甲",))), open_list=False)

    assert check("金甲", two).listed is not Listed.LISTED


@pytest.mark.parametrize(
    ("answers", "substance"),
    [
        (SAME, Substance.COMPETES),
        (APART, Substance.DIFFERS),
        ({}, Substance.UNKNOWN),
        ({**SAME, "substitutable": False}, Substance.UNKNOWN),
        ({"same_products": True, "same_customers": True, "same_market": True}, Substance.UNKNOWN),
        ({"same_products": False, "substitutable": False}, Substance.DIFFERS),
        ({"same_products": False, "same_customers": False, "same_market": False}, Substance.DIFFERS),
        ({**APART, "substitutable": True}, Substance.UNKNOWN),
    ],
)
def test_substance_follows_from_the_answers_and_stays_open_where_they_point_both_ways(
    answers: Mapping[str, bool], substance: Substance
) -> None:
    assert check("癸亥食品有限公司", answers=answers).substance is substance


@given(answers=st.dictionaries(st.sampled_from(IDS), st.booleans()), data=st.data())
def test_an_answer_taken_away_never_turns_competing_into_differing(
    answers: dict[str, bool], data: st.DataObject
) -> None:
    whole = check("癸亥食品有限公司", answers=answers)
    fewer = {k: v for k, v in answers.items() if data.draw(st.booleans(), label=k)}
    part = check("癸亥食品有限公司", answers=fewer)

    assert {whole.substance, part.substance} != {Substance.COMPETES, Substance.DIFFERS}
    assert {one.id for one in whole.inquiries if one.answer is not None} == set(answers)


def test_spouse_shares_advice_staffing_and_firms_abroad_are_asked_with_the_law_on_detours() -> None:
    one = check("癸亥食品有限公司", answers={"through_relative": True})
    by_id = {asked.id: asked for asked in one.inquiries}

    for name in ("through_staffing_firm", "overseas_entity", "through_relative", "holds_shares", "adviser_or_side_job"):
        assert "cn.scope.detours" in {law.id for reason in by_id[name].because for law in reason.provisions}
    assert by_id["through_relative"].says is not None
    assert "cn-sh.scope.through_others" in cited(one)
    for asked in one.inquiries:
        assert asked.for_worker.zh
        assert asked.for_employer.en


def test_a_whole_technology_may_be_cut_on_request_and_asks_what_the_person_knew() -> None:
    found = move(case(replace(SHUT, technology_wide=True)), ["癸亥食品有限公司"])

    assert "access_to_secrets" in found.firms[0].missing
    assert any("请求确认无效" in words.zh for words in found.notes)
    assert "cn.scope.proportion" in cited(found)


def test_the_day_is_joined_in_and_the_lawful_ways_are_named_while_it_is_not_free() -> None:
    bound = move(case(), ["甲子科技有限公司"])
    free = move(case(day=date(2028, 4, 1)), ["甲子科技有限公司"])

    assert (bound.status, bound.free_from) == (Status.BOUND, date(2028, 4, 1))
    assert any("2028-03-31" in words.zh for words in bound.firms[0].says)
    assert any("书面同意" in words.zh for words in bound.firms[0].says)
    assert free.status is Status.FREE
    assert not any("书面同意" in words.zh for words in free.firms[0].says)


@pytest.mark.parametrize(
    ("one", "status", "says"),
    [
        (matter(left=None), Status.UNKNOWN, "还缺事实"),
        (matter(left=None, employed=True), Status.EMPLOYED, "还没有结束"),
        (matter(activation="on_notice"), Status.DISPUTED, "看法不同"),
        (matter(event(EventKind.RELEASED, date(2026, 5, 1))), Status.FREE, "都不受约束"),
    ],
)
def test_every_status_of_the_day_is_told(one: Matter, status: Status, says: str) -> None:
    found = move(case_of(replace(one, agreement=SHUT), load(), DAY), ["甲子科技有限公司"])

    assert found.status is status
    assert any(says in words.zh for words in found.firms[0].says)


def test_a_check_of_clauses_alone_knows_no_person() -> None:
    found = move_by_clauses(SHUT, load(), DAY, ["甲子手机", "癸亥食品有限公司"], TABLE)

    assert (found.status, found.days, found.free_from) == (None, None, None)
    assert [one.listed for one in found.firms] == [Listed.LISTED, Listed.NOT_LISTED_CLOSED]
    asked = {inquiry.id for one in found.firms for inquiry in one.inquiries}
    assert asked <= {"same_products", "same_customers", "same_market", "substitutable", "same_firm", "same_group"}
    assert any("没有用任何人的资料" in words.zh for words in found.notes)


@given(firm=st.text(max_size=30))
def test_any_name_gets_an_answer(firm: str) -> None:
    one = check(firm)

    assert one.firm == firm
    assert one.says
    assert one.listed is not Listed.LISTED or one.hits
