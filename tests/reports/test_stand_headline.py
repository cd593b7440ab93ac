"""The first lines: they answer the fear first, and never say more than is known."""

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.position.matters import event, matter
from tests.reports.positions import ALL, DEADLINES, bound, disputed, employed, free, late, unknown

from songbang.answers.results import Figure
from songbang.basis.words import Words
from songbang.law.read import load
from songbang.matter.event import EventKind
from songbang.position.stand import stand
from songbang.reports.stand.headline import headline

LANGS = ["zh", "zh-Hant", "en"]
NEVER = ("！", "!", "safe", "安全", "invalid", "无效", "guarantee", "保证", "你已违约")


def lines(name: str, lang: str = "zh") -> list[str]:
    return headline(ALL[name], lang).split("\n")


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", ALL)
def test_the_tone_is_calm(name: str, lang: str) -> None:
    told = headline(ALL[name], lang)
    assert not [word for word in NEVER if word in told]
    assert all(line.strip() == line and line for line in told.split("\n"))


@pytest.mark.parametrize("name", ALL)
def test_our_own_sentences_are_short(name: str) -> None:
    days = re.compile(r"[0-9]{4} 年 [0-9]+ 月 [0-9]+ 日（星期.）")
    sentences = re.split(r"[。？：]", days.sub("", headline(ALL[name], "zh")))
    assert max(len(one) for one in sentences) <= 30


@pytest.mark.parametrize(
    ("name", "zh", "en"),
    [
        ("bound", "你受竞业限制约束", "the non-compete binds you"),
        ("free", "你不受竞业限制约束", "no non-compete binds you"),
        ("employed", "竞业限制还没有开始", "has not begun"),
        ("disputed", "双方会有不同说法", "the two sides will differ"),
        ("unknown", "还不知道", "It is not known yet"),
    ],
)
def test_the_first_line_answers_the_fear(name: str, zh: str, en: str) -> None:
    assert zh in lines(name)[0]
    assert en in lines(name, "en")[0]
    assert "星期" in lines(name)[0]


def test_a_bound_day_names_the_last_day_and_the_first_free_one() -> None:
    told = headline(bound(), "zh")
    assert "最后一天是 2028 年 3 月 31 日（星期五）。" in told
    assert "2028 年 4 月 1 日（星期六）" in told


def test_where_the_last_days_differ_both_are_named_and_freedom_is_the_later_one() -> None:
    told = headline(late(), "en")
    assert "The employer can say that its last day is Friday 31 March 2028." in told
    assert "You can say that its last day is Wednesday 31 March 2027." in told
    assert "both sides take you as free: Saturday 1 April 2028." in told


def test_a_disputed_day_tells_both_sides_and_the_steadier_course() -> None:
    told = headline(disputed(), "zh").split("\n")
    assert told[1].startswith("公司可以主张：")
    assert told[2].startswith("你可以主张：")
    assert told[3] == "在认定以前，按受约束来安排更稳妥。"


def test_a_sentence_that_says_whose_view_it_is_is_not_led_in_twice() -> None:
    dispute = replace(
        disputed().disputes[0],
        employer=Words("公司可以主张：还受约束。", "The employer can say: still bound."),
        worker=Words("三个月过了，你可以主张已经结束。", "Three months are over: you can say it ended."),
    )
    told = headline(replace(disputed(), disputes=(dispute,)), "zh").split("\n")
    assert told[1:3] == ["公司可以主张：还受约束。", "三个月过了，你可以主张已经结束。"]


def test_an_unknown_day_is_never_told_as_free() -> None:
    for lang, said in (("zh", "先按受约束安排"), ("en", "plan as if bound")):
        told = headline(unknown(), lang)
        assert said in told
        assert "离职日期" in told or "day of leaving" in told
        assert "你不受" not in told and "no non-compete binds" not in told


def test_a_free_day_keeps_the_duty_of_secrecy_in_mind() -> None:
    assert "保守商业秘密的义务" in headline(free(), "zh")


def test_money_comes_after_the_status_and_says_by_when_to_claim() -> None:
    told = headline(bound(), "zh").split("\n")
    owed = told.index("公司还欠你补偿 40,500 元。")
    assert told[owed + 1] == "最早的一笔，要在 2027 年 7 月 10 日（星期六）以前申请仲裁。"
    assert owed > 0


def test_months_whose_time_may_have_run_out_are_told_apart() -> None:
    position = replace(bound(), day=date(2027, 8, 1))
    told = headline(position, "zh")
    assert "有 1 个月的补偿（4,500 元），申请仲裁的期限可能已过。" in told
    assert "2027 年 8 月 10 日" in told


def test_nothing_owed_is_only_said_where_it_is_known() -> None:
    paid = replace(bound().money, owed=Figure(Decimal("0.00")))
    assert "没有欠付" in headline(replace(bound(), money=paid), "zh")
    lost = replace(bound().money, owed=Figure(None, missing=("avg12",)))
    told = headline(replace(bound(), money=lost), "zh")
    assert "没有欠付" not in told
    assert "离职前十二个月平均工资" in told


def test_while_employed_only_what_will_be_due_is_told() -> None:
    assert "限制开始后，每月应付补偿 9,000 元。" in headline(employed(), "zh")
    assert "还欠" not in headline(employed(), "zh")


def test_the_next_date_is_the_one_on_which_the_person_must_act() -> None:
    sooner = replace(DEADLINES[1], day=date(2026, 12, 1), certain=True)
    told = headline(replace(bound(), deadlines=(sooner, DEADLINES[0])), "zh")
    assert "下一个日子：2027 年 7 月 12 日（星期一）" in told
    alone = headline(replace(bound(), deadlines=(DEADLINES[1],)), "zh")
    assert "要看后面的事" in alone


def test_the_last_line_asks_for_the_most_decisive_fact() -> None:
    assert headline(disputed(), "zh").split("\n")[-1].endswith("没付补偿是公司的原因吗？")
    assert "请你确认" not in headline(replace(disputed(), questions=()), "zh")


def test_what_calls_for_help_comes_before_everything_else() -> None:
    call = Words("先打 12348。", "Call 12348 first.")
    assert headline(replace(bound(), stops=(call,)), "en").startswith("Call 12348 first.\n")


def test_a_right_to_end_it_that_is_there_today_is_said_at_once() -> None:
    unpaid = event(EventKind.UNPAID, date(2026, 4, 30), by_employer=True)
    before, after = (stand(matter(unpaid), load(), day) for day in (date(2026, 6, 30), date(2026, 7, 1)))

    assert "你可以提出解除" not in headline(before, "zh")
    assert "你可以提出解除。提出以前仍受约束" in headline(after, "zh")
    assert "you stay bound" in headline(after, "en")
