"""The ways of leaving a new firm, the page to negotiate with and the calls for help, as a person reads them."""

import json
from datetime import date
from decimal import Decimal

import pytest
from tests.position.matters import event, matter, paid

from songbang.law.read import load
from songbang.matter.event import EventKind
from songbang.position.stand import stand
from songbang.reports.stand.headline import headline
from songbang.reports.stand.json import stand_json
from songbang.reports.stand.options_section import each_option_section
from songbang.reports.stand.text import section_lines

DAY = date(2026, 11, 22)
ONE = matter(
    paid(date(2026, 4, 1), date(2026, 4, 30), 9000),
    event(EventKind.JOINED_FIRM, date(2026, 9, 1), firm="乙巳网络有限公司", competitor=True),
    event(EventKind.COURT_FILED, date(2026, 11, 1), by="employer"),
    new_wage=Decimal(30000),
)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("zh", ("留下", "今天离开", "提前30天通知后离开", "488,000", "可以谈", "限制到 2028-03-31 为止")),
        ("zh-Hant", ("今天離開", "提前30天通知後離開", "488,000")),
        ("en", ("leave today", "leave on 30 days' notice", "given up, pay of the new firm", "To ask for")),
    ],
)
def test_the_ways_and_the_page_are_told_with_their_sums(lang: str, said: tuple[str, ...]) -> None:
    text = "\n".join(section_lines(each_option_section(stand(ONE, load(), DAY)), load(), lang))

    assert [one for one in said if one not in text] == []


def test_what_calls_for_help_is_the_first_line_and_stands_in_the_json() -> None:
    position = stand(ONE, load(), DAY)
    told = json.loads(json.dumps(stand_json(position, ONE, load(), "zh")))

    assert "12348" in headline(position, "zh").splitlines()[0]
    assert told["stops"] == [headline(position, "zh").splitlines()[0]]
    leaving = next(one for one in told["options"] if one["kind"] == "leave_new_firm_now")
    assert [way["kind"] for way in leaving["ways"]] == ["stay", "leave_today", "leave_on_notice"]
    assert leaving["ways"][1]["forgone"][0]["amount"] == "488000.00"
    assert next(one for one in told["options"] if one["kind"] == "negotiate")["sheet"]["asks"]
