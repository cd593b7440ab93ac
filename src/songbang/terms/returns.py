"""How much compensation goes back on breach: all, from the breach on, or a multiple."""

import re

from songbang.basis.term import Term, Value
from songbang.terms.amounts import plain
from songbang.terms.numbers import NUMBER, number
from songbang.terms.source import Source

_BACK = r"(?:返还|退还|退回|归还|交还|奉还|退赔|退缴|缴还|吐回|吐出|退|还|清退|偿还|返回|退还回来)"
_RECEIVED = r"(?:收|领|取得|支付|发放|获得|拿|得到|给付)"
_BREACH = (
    r"违(?:约|反)[^,。;]{0,16}?(?:之日|日|那天|当日|当月|行为发生|期间|以后|之后|后|时)(?:起|以来|以后|之后|开始|内)?"
)
_SINCE = (
    # what was received since the breach: the words of receiving follow at once
    re.compile(rf"(?:自|从|于)?[^,。;]{{0,4}}{_BREACH}[^,。;]{{0,8}}?(?:所|已|仍)?{_RECEIVED}"),
    # what goes back is that of the time after the breach, or after a month or day of the calendar
    re.compile(rf"{_BACK}[^,。;]{{0,16}}?(?:{_BREACH}|违约期间|违反[^,。;]{{0,10}}期间)"),
    re.compile(rf"{_BACK}[^,。;]{{0,8}}?(?:自|从)?(?:\d{{4}}年)?\d{{1,2}}月(?:\d{{1,2}}日)?(?:起|以后|之后|以来|后)"),
    re.compile(
        r"(?:since|from|after) the (?:(?:date|day|time|moment) )?(?:of )?(?:(?:on )?which )?(?:the |your |his |her )?(?:breach|violation|default)|during the (?:period of )?breach"
    ),
)
_TIMES = re.compile(
    rf"(?P<n>{NUMBER})倍(?:的)?(?:数额)?(?:予以)?{_BACK}|{_BACK}[^,。;]{{0,40}}?(?P<m>{NUMBER})倍|(?P<d>双倍|加倍)[^,。;]{{0,4}}{_BACK}|{_BACK}[^,。;]{{0,24}}?(?P<e>双倍|加倍)"
)


def returns(source: Source) -> list[Term]:
    """Return the clause's ``return``."""
    words = source.text
    times = _TIMES.search(words)
    if times:
        written = times.group("n") or times.group("m")
        count = number(written) if written else number("2")
        if count is not None:
            value: Value = {"multiple": plain(count)}
            return [source.term("return", value, source.start, times)]
    for pattern in _SINCE:
        since = pattern.search(words)
        if since:
            return [source.term("return", "since_breach", source.start, since)]
    found = re.search(_BACK, words) or re.search("repay|return|refund", words)
    return [source.term("return", "all", source.start, found.span() if found else (0, len(words)))]
