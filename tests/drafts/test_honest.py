"""A letter says what is so: too early is told, what was not told is asked, what does not fit is said not to."""

from datetime import date

import pytest
from tests.drafts.briefs import ACCUSED, DAY, FACTS, LEFT, MATTERS, OWED, RELEASED, SIDES, brief, named, written
from tests.drafts.paper import letter_text, note_text

from songbang.drafts.draft import draft
from songbang.drafts.kinds import kinds


def notes(kind: str, text: str, day: date = DAY) -> str:
    return "\n".join(one.zh for one in draft(kind, brief(text, day), "zh").notes)


def test_a_notice_before_its_day_says_so_on_the_note_and_not_in_the_letter() -> None:
    early = draft("rescission", brief(OWED, date(2026, 6, 20)), "zh")

    assert "还没到日子" in note_text(early)
    assert "最早的日子是2026 年 8 月 1 日（星期六）" in note_text(early)
    assert "还没到日子" not in letter_text(early)
    assert "自2026年8月1日起" in letter_text(early)


def test_a_notice_on_its_day_is_not_too_early() -> None:
    assert "还没到日子" not in notes("rescission", OWED, date(2026, 8, 1))
    assert "自本通知送达之日起" in letter_text(written("owed", "rescission"))


def test_that_courts_differ_on_a_notice_is_told() -> None:
    assert "没有定论" in notes("rescission", OWED)


def test_a_second_notice_is_warned_of() -> None:
    again = OWED + '\n[[event]]\ndate = 2026-11-02\nkind = "rescinded"\nhow = "notice"\n'

    assert "2026年11月2日已经提出解除" in notes("rescission", again)


def test_whose_fault_the_non_payment_is_is_never_guessed() -> None:
    assert "是贵公司的原因。" in letter_text(written("owed", "rescission"))
    unsaid = OWED.replace("by_employer = true\n", "")
    assert "【待确认：以上补偿没有支付，是贵公司的原因" in letter_text(draft("rescission", brief(unsaid), "zh"))
    own = OWED.replace("by_employer = true", "by_employer = false")
    assert "没有解除的依据" in letter_text(draft("rescission", brief(own), "zh"))


def test_that_the_restraint_was_kept_is_for_the_person_to_say() -> None:
    assert "【待确认：离职以后，本人一直遵守" in letter_text(written("owed", "reminder"))
    assert "【待确认：本人遵守竞业限制约定到哪一天" in letter_text(written("accused", "reminder"))
    assert "一直遵守" not in letter_text(written("accused", "reminder"))
    assert "入职竞争公司" in note_text(written("accused", "reminder"))


def test_a_reminder_where_nothing_is_owed_says_so() -> None:
    paid = SIDES + FACTS + LEFT
    paid += '[[event]]\ndate = 2026-05-10\nkind = "paid"\namount = "18000"\nfrom = 2026-04-01\nto = 2026-05-31\n'

    assert "没有欠付的补偿" in notes("reminder", paid, date(2026, 5, 31))


@pytest.mark.parametrize(("access", "said"), [("true", "你登记的是接触过"), ("false", "没有知悉、接触贵公司")])
def test_that_there_were_no_secrets_is_stated_only_where_it_was_told(access: str, said: str) -> None:
    text = OWED.replace("nc_months = 24", f"nc_months = 24\naccess_to_secrets = {access}")
    letter = letter_text(draft("no_effect_request", brief(text), "zh"))

    assert said in letter
    assert ("本人在职期间没有知悉" in letter) is (access == "false")


def test_secrets_that_nobody_spoke_of_are_asked_for() -> None:
    assert "【待确认：本人在职期间没有知悉" in letter_text(written("owed", "no_effect_request"))


def test_papers_that_were_not_taken_are_said_not_to_be() -> None:
    made = written("owed", "passport_return")

    assert "没有登记证件被收走" in note_text(made)
    assert "【待填：证件被收走的日期】" in letter_text(made)


def test_a_passport_has_its_own_law() -> None:
    text = letter_text(written("taken", "passport_return"))

    assert "2025年2月3日，贵公司收存了本人的护照。到写这封信的这一天，还没有返还。" in text
    assert "《护照法》" in text
    assert "身份证法" not in text


def test_a_passport_that_came_back_is_not_said_to_be_kept() -> None:
    back = OWED + (
        '\n[[event]]\ndate = 2025-02-03\nkind = "papers_taken"\nwhat = "护照"\n'
        '[[event]]\ndate = 2025-03-03\nkind = "papers_returned"\nwhat = "护照"\n'
    )
    made = draft("passport_return", brief(back), "zh")

    assert "2025年3月3日证件已经退回" in note_text(made)
    assert "【待确认：到写这封信的这一天，还没有返还】" in letter_text(made)


def test_a_report_holds_the_job_that_was_told_and_nothing_else() -> None:
    told = letter_text(written("accused", "job_report"))
    assert "乙巳网络有限公司" in told
    assert "算法工程师" in told
    assert "没有就业" not in told
    assert "虚假的报告" in note_text(written("accused", "job_report"))

    unsaid = letter_text(written("owed", "job_report"))
    assert "【选用或删去：报告期内本人没有就业" in unsaid


def test_a_reply_denies_nothing_by_itself() -> None:
    made = written("accused", "breach_reply")
    text = letter_text(made)

    assert "2026年10月20日收到贵公司关于本人违反竞业限制约定的主张，要求支付500,000.00元" in text
    assert "【待确认：本人自2026年7月1日起在“乙巳网络有限公司”任“算法工程师”" in text
    assert "【选用或删去：现单位与贵公司实际的产品" in text
    assert "【选用或删去：截至2026年11月22日，贵公司应付补偿27,000.00元" in text, "the sum tells when the job began"
    assert "没有知悉、接触贵公司的商业秘密" not in text, "access to secrets was told: that defence is not offered"
    assert "12348" in note_text(made).split("这份草稿按什么写的")[0]


def test_a_source_that_was_not_compared_is_marked() -> None:
    made = written("shenzhen", "arbitration")
    marked = [one.words.zh for one in made.blanks if one.words.zh.startswith("【待核对：")]

    assert any("深圳经济特区企业技术秘密保护条例" in one for one in marked)
    assert "没有和原文核对" in note_text(made)


def test_a_sum_that_the_law_gives_is_not_called_agreed() -> None:
    by_law, agreed = letter_text(written("shenzhen", "reminder")), letter_text(written("owed", "reminder"))

    assert "约定中没有可以执行的补偿数额" in by_law
    assert "20,000 × 50% = 10,000" in by_law
    assert "约定中没有" not in agreed
    unsaid = letter_text(written("little", "reminder"))
    assert "约定中没有" not in unsaid, "nobody said whether compensation was agreed"
    assert "第三十六条" not in unsaid
    assert "双方的约定" not in letter_text(written("little", "arbitration"))
    assert "第三十六条" not in letter_text(written("little", "arbitration"))
    assert "离职前十二个月平均工资30,000.00元的30%" in agreed


def test_the_claims_of_an_application_have_days_arithmetic_sum_and_source() -> None:
    text = letter_text(draft("arbitration", brief(RELEASED), "zh"))

    assert "请求裁决被申请人支付竞业限制期间的经济补偿45,290.32元" in text
    assert "请求裁决被申请人支付解除竞业限制约定的额外经济补偿27,000.00元" in text
    assert "9,000 × 3 = 27,000" in text
    assert "《最高人民法院关于审理劳动争议案件适用法律问题的解释（一）》第三十九条第一款、第二款（司法解释）" in text
    assert "双方的约定；《劳动合同法》第二十三条第二款（法律）" in text


def test_an_application_gives_grounds_for_what_it_asks_and_for_nothing_else() -> None:
    ended, secrets = letter_text(written("owed", "arbitration")), letter_text(written("no secrets", "arbitration"))

    assert "请求解除申请人与被申请人之间的竞业限制约定" in ended
    assert "上述补偿没有支付，是被申请人的原因。" in ended
    assert "不生效" not in ended
    assert "请求确认竞业限制条款对申请人不生效。" in secrets
    assert "申请人在职期间没有知悉、接触被申请人的商业秘密" in secrets
    assert "请求解除" not in letter_text(written("little", "arbitration"))


def test_an_application_of_someone_who_joined_a_rival_warns_of_the_other_sides_claims() -> None:
    assert "公司可能反过来请求违约金" in notes("arbitration", ACCUSED)


def test_an_application_that_comes_to_no_sum_says_so() -> None:
    assert "没有算得出金额的请求" in note_text(written("little", "arbitration"))


def test_the_list_of_exhibits_is_the_ledger() -> None:
    text = letter_text(written("owed", "exhibits"))

    assert "纸质原件" in text
    assert "流水.pdf" in text
    assert "【待填：要证明的事实】" in text
    assert "证据台账是空的" in notes("exhibits", OWED)
    assert "【待填：证据（证据台账是空的）】" in letter_text(draft("exhibits", brief(OWED), "zh"))


def test_a_release_that_was_refused_or_is_over_is_told() -> None:
    over = draft("release_request", brief(OWED, date(2028, 6, 1)), "zh")

    assert "现在还不能这样做" in note_text(over)


def test_every_letter_that_an_option_names_can_be_written() -> None:
    named_ones = {one.draft for name in MATTERS for one in named(name).position.options if one.draft is not None}

    assert named_ones
    assert named_ones <= set(kinds())


def test_negotiation_puts_three_asks() -> None:
    text = letter_text(written("owed", "negotiation"))

    assert all(ask in text for ask in ("（一）解除", "（二）缩短", "（三）缩小范围"))
    assert named("owed").position.money.to_come.value is not None
