"""How much compensation goes back on breach: all, from the breach on, or a multiple."""

import re

from songbang.basis.term import Term, Value
from songbang.terms.amounts import plain
from songbang.terms.numbers import NUMBER, number
from songbang.terms.source import Source

_SINCE = re.compile(r"(?:自|从)?违(?:约|反)[^,。;]{0,20}?(?:之日|日起|期间|行为发生|后|时起|开始)|违约期间|违反[^,。;]{0,10}期间|违约(?:后|之后|当月|以后)|违反[^,。;]{0,16}(?:之日|日)(?:以后|之后|起)|(?:since|from) the (?:date of )?breach|during the (?:period of )?breach")
_BACK = r"(?:返还|退还|退回|归还|交还|退赔|退缴|退|还|清退|偿还|返回|退还回来)"
_TIMES = re.compile(rf"(?P<n>{NUMBER})倍(?:的)?(?:数额)?(?:予以)?{_BACK}|{_BACK}[^,。;]{{0,40}}?(?P<m>{NUMBER})倍|(?P<d>双倍|加倍)[^,。;]{{0,4}}{_BACK}|{_BACK}[^,。;]{{0,24}}?(?P<e>双倍|加倍)")


def returns(source: Source) -> list[Term]:
    """Return the clause's ``return``."""
    words = source.text
    at = re.search(_BACK, words)
    times = _TIMES.search(words)
    if times:
        written = times.group("n") or times.group("m")
        count = number(written) if written else number("2")
        if count is not None:
            value: Value = {"multiple": plain(count)}
            return [source.term("return", value, source.start, times)]
    near = words[max(0, (at.start() if at else 0) - 6) :]
    since = _SINCE.search(near)
    if since:
        return [source.term("return", "since_breach", source.start + len(words) - len(near), since)]
    found = at or re.search("repay|return|refund", words)
    return [source.term("return", "all", source.start, found.span() if found else (0, len(words)))]
