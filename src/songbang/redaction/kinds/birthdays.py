"""Days of birth, behind or before the word that says so."""

import re
from collections.abc import Iterator

from songbang.redaction.kind import Found, Kind

KIND = Kind.BIRTHDAY
_MONTHS = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_CJK = r"[〇零一二三四五六七八九十\d]"
_DAY = (
    r"(?:19|20)\d{2} ?[-./年] ?\d{1,2} ?[-./月]?(?: ?\d{1,2} ?[日号]?)?"
    rf"|{_CJK}{{4}}年{_CJK}{{1,3}}月(?:{_CJK}{{1,3}}[日号])?"
    rf"|\d{{1,2}} {_MONTHS},? (?:19|20)\d{{2}}|{_MONTHS} \d{{1,2}},? (?:19|20)\d{{2}}|\d{{1,2}}/\d{{1,2}}/(?:19|20)\d{{2}}|(?:19|20)\d{{6}}"
)
_BEHIND = re.compile(
    rf"(?:出生(?:日期|年月日?|时间)?|生日|生于|DOB|date of birth|birthday|born(?: on)?)\s{{0,2}}[:;|\t ]?\s{{0,2}}(?:为|是|于)?\s?(?P<n>{_DAY})",
    re.IGNORECASE,
)
_BEFORE = re.compile(rf"(?P<n>{_DAY}) ?(?:出生|生(?![效产活成]))")


def find(text: str) -> Iterator[Found]:
    """Yield days of birth in a flat text."""
    for pattern in (_BEHIND, _BEFORE):
        for hit in pattern.finditer(text):
            yield Found(KIND, *hit.span("n"))


EXAMPLES = (
    ("出生日期:1990年3月15日", "1990年3月15日"),
    ("林某,男,1990年3月15日出生", "1990年3月15日"),
    ("生日 1990-03-15", "1990-03-15"),
    ("Date of birth: 15 March 1990", "15 March 1990"),
    ("一九九〇年三月生", "一九九〇年三月"),
)
COUNTER_EXAMPLES = (
    "本协议自2025年3月15日生效",
    "签订日期:2025年3月15日",
    "1990年3月15日成立",
    "The company was founded on 15 March 1990",
    "2025年3月15日生产",
)
