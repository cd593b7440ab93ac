import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.reports.make_outcome import law

from songbang.basis.provision import Cite, Provision
from songbang.basis.standing import Anchor, Effect, Force, InvokedBy, Topic
from songbang.basis.words import Words
from songbang.law.read import load
from songbang.law.wages import Wage
from songbang.reports.law_answer import LawAnswer, law_json, law_text


def provision(start: date, *, verified: bool = False) -> Provision:
    return Provision(
        id="xx.duration.cap", place="xx", topic=Topic.DURATION, rule="cap", values={"months": 24}, start=start,
        until=None, force=Force.MINISTRY_GUIDANCE, effect=Effect.VOID_EXCESS, invoked_by=InvokedBy.WORKER,
        anchor=Anchor.SIGNING, cites=(Cite("xx-guide", "示例合规指引", "9"),), reviewed=date(2026, 11, 1),
        verified=verified, says=Words("期限不超过二十四个月。", "No longer than 24 months."),
    )  # fmt: skip


def answer() -> LawAnswer:
    now, later = provision(date(2020, 1, 1)), provision(date(2027, 1, 1), verified=True)
    return LawAnswer("xx", date(2026, 11, 22), date(2026, 11, 1), (now,), (later,))


def test_a_sentence_comes_with_its_source_and_its_force() -> None:
    told = law_text(answer(), law(), "zh")
    assert "[期限] 期限不超过二十四个月。" in told
    assert "示例合规指引 第 9 条\n    部门指引（不是法律）；条文还没有与官方文本核对" in told
    assert "2027 年 1 月 1 日（星期五）起：" in told


def test_english_and_traditional_stand_alone() -> None:
    assert "[Length] No longer than 24 months." in law_text(answer(), law(), "en")
    assert "[期限] 期限不超過二十四個月。" in law_text(answer(), law(), "zh-Hant")


def test_the_document_names_the_first_day_as_the_law_files_do() -> None:
    document = json.loads(json.dumps(law_json(answer(), "en")))
    first = document["provisions"][0]
    assert document["law"] == {"on": "2026-11-22", "places": {"xx": {"reviewed": "2026-11-01"}}}
    assert first["from"] == "2020-01-01"
    assert first["force"] == "ministry_guidance"
    assert first["cites"] == [{"instrument": "xx-guide", "title": "示例合规指引", "article": "9"}]
    assert first["verified"] is False
    assert document["coming"][0]["from"] == "2027-01-01"


def test_the_law_stands_before_what_is_none() -> None:
    guidance = provision(date(2020, 1, 1))
    statute = replace(guidance, force=Force.STATUTE, says=Words("法律这样说。", "The law says so."))
    told = law_text(replace(answer(), provisions=(guidance, statute), coming=()), law(), "en")
    assert told.index("The law says so.") < told.index("No longer than 24 months.")


@pytest.mark.parametrize("place", ["cn-hb", "cn-tj"])
def test_a_place_without_rules_of_its_own_says_whose_law_follows(place: str) -> None:
    told = law_text(LawAnswer(place, date(2026, 11, 22), date(2026, 11, 1), (), ()), load(), "en")
    assert "No law of this place itself is held here; what follows is that of mainland China." in told


def test_a_day_without_provisions_says_so() -> None:
    empty = LawAnswer("xx", date(1990, 1, 1), date(2026, 11, 1), (), (), known_from=date(2008, 1, 1))
    assert "没有收录" in law_text(empty, law(), "zh")
    assert "begins on Tuesday 1 January 2008; what applied before is not known" in law_text(empty, law(), "en")
    assert law_json(empty, "en")["known_from"] == "2008-01-01"


def test_after_the_last_review_it_says_since_when_nobody_looked() -> None:
    document = json.loads(json.dumps(law_json(answer(), "en")))
    early = LawAnswer("xx", date(2026, 11, 1), date(2026, 11, 1), (), ())

    assert document["unreviewed_since"] == "2026-11-01"
    assert "Not reviewed since Sunday 1 November 2026" in law_text(answer(), law(), "en")
    assert law_json(early, "en")["unreviewed_since"] is None
    assert "Not reviewed" not in law_text(early, law(), "en")


def test_conditions_and_what_is_displaced_stand_below_the_sentence() -> None:
    local = replace(
        provision(date(2020, 1, 1)),
        when={"protects_technical_secret": (True,)},
        overrides=("xx.other.point",),
        disputes=("xx.third.point",),
    )
    told = law_text(LawAnswer("xx", date(2026, 11, 22), date(2026, 11, 1), (local,), ()), law(), "en")

    assert "applies only where: the non-compete protects technical secrets: yes" in told
    assert "in place of xx.other.point" in told
    assert "in unsettled conflict with xx.third.point" in told


def test_the_minimum_wage_is_told_with_its_tier_its_day_and_whether_it_was_checked() -> None:
    wage = Wage(
        "xx", 2, date(2025, 7, 1), None, Decimal(2740), verified=False, reviewed=date(2026, 11, 1), source="a page"
    )
    held = LawAnswer("xx", date(2026, 11, 22), date(2026, 11, 1), (), (), (wage,))

    assert "tier 2: 2,740 yuan a month" in law_text(held, law(), "en")
    assert "not yet compared with an official page" in law_text(held, law(), "en")
    assert law_json(held, "en")["minimum_wages"] == [
        {
            "place": "xx", "tier": 2, "monthly": "2740", "from": "2025-07-01", "until": None, "verified": False,
            "reviewed": "2026-11-01", "source": "a page",
        }
    ]  # fmt: skip
