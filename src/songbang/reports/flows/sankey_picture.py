"""The flows as a picture: the largest firms by name, all others together; withheld flows are never drawn."""

from collections import Counter
from collections.abc import Mapping

from songbang.basis.words import Words
from songbang.market.flows.told import OTHERS, Counted
from songbang.reports.charts.sankey import NARROW, WIDE, Ends, Flow, sankey_svg
from songbang.reports.charts.sheet import Picture
from songbang.reports.flows.firm_words import OTHER_FIRMS
from songbang.reports.flows.matrix_table import side_totals
from songbang.reports.script import tell

NAME = "flows"
MOST = 9
"""Firms by name on each side."""
TITLE = Words("谁去了哪里", "Who went where")
_SAID = Words(
    "{total} 次流动，画出 {shown} 次。最大的：{largest}。两端浅色的部分没有列出。",
    "{total} moves, {shown} of them drawn. The largest: {largest}. The pale part of an end is withheld.",
)
_LARGEST = Words("{one} → {other} {count} 人", "{one} → {other} {count}")
_MOST_TOLD = 5


def sankey_picture(counted: Counted, lang: str) -> Picture | None:
    """Return the picture, or nothing where every flow is withheld."""
    if counted.matrix.is_empty():
        return None
    rest = tell(OTHER_FIRMS, lang)
    left, right = (_largest(side_totals(counted, side), rest) for side in ("out", "in"))
    joined: Counter[tuple[str, str]] = Counter()
    for one, other, count in counted.matrix.select("from", "to", "count").iter_rows():
        joined[one if one in left else rest, other if other in right else rest] += count
    flows = [Flow(one, other, count) for (one, other), count in joined.most_common()]
    said = _said(counted, flows)
    words = tell(TITLE, lang), tell(said, lang)
    wide, narrow = (sankey_svg(NAME, words, (Ends(left), Ends(right)), flows, width) for width in (WIDE, NARROW))
    return Picture(NAME, TITLE, said, wide, narrow)


def _largest(totals: Mapping[str, int], rest: str) -> Mapping[str, int]:
    named = {name: total for name, total in totals.items() if name != OTHERS}
    kept = dict(list(named.items())[:MOST])
    left = sum(totals.values()) - sum(kept.values())
    return {**kept, rest: left} if left else kept


def _said(counted: Counted, flows: list[Flow]) -> Words:
    told = [_LARGEST.fill(one=one.source, other=one.target, count=one.count) for one in flows[:_MOST_TOLD]]
    largest = Words("；".join(one.zh for one in told), "; ".join(one.en for one in told))
    return _SAID.fill(total=counted.total, shown=sum(flow.count for flow in flows), largest=largest)
