"""Every letter that an option names can be written."""

from datetime import date

from tests.position.matters import event, matter

from songbang.drafts.kinds import kinds
from songbang.law.read import load
from songbang.matter.event import EventKind as Kind
from songbang.position.stand import stand

UNPAID = event(Kind.UNPAID, date(2026, 6, 30), by_employer=True)
JOINED = event(Kind.JOINED_FIRM, date(2026, 8, 3), firm="乙巳网络", competitor=True)
ALLEGED = event(Kind.BREACH_ALLEGED, date(2026, 9, 1))


def test_the_letters_that_options_name_are_there() -> None:
    told = [
        *(matter(), matter(UNPAID), matter(JOINED, ALLEGED)),
        matter(access_to_secrets=False, role="other"),
    ]
    named = {one.draft for each in told for one in stand(each, load(), date(2026, 11, 23)).options if one.draft}

    assert {"reminder", "rescission", "release_request", "no_effect_request", "negotiation", "breach_reply"} <= named
    assert named <= set(kinds())
