"""Lengths and starts that a clause takes from elsewhere: the same period, a list's opening words, the paper's own life, the notice."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from operator import attrgetter

from songbang.clauses.clause import Clause, Kind
from songbang.clauses.cue import compiled
from songbang.passages.passages import Item, Passages
from songbang.terms.once import once_a_paper
from songbang.terms.references import item_at
from songbang.terms.source import Source

_BACK = compiled(
    r"(?:上述|前述|同一|同样|相同|该|此|前款|前条)(?:的)?(?:限制)?(?:[两二三四一]?个?(?:学年|年|月))?(?:期限|期间|限期|时间|时期|学年|段时间)?内?|同期|(?:竞业(?:限制)?|限制|约束|禁止)期(?:限|间)?(?:内|间)|"
    r"(?:the |that |those )?(?:same|said)[^.;]{0,20}(?:months?|period|years?|time)|(?:in|for|during|through) (?:that|those) (?:\w+ )?(?:months?|time|period|years?)|[Rr]estrict(?:ed|ion) [Pp]eriod|\b[Nn]or (?:will|shall|may)"
)
_BORROWS = (Kind.NON_COMPETE, Kind.NON_SOLICIT_EMPLOYEES, Kind.NON_SOLICIT_CUSTOMERS, Kind.OTHER_RESTRAINT)
_LENDS = (Kind.NON_COMPETE, Kind.NON_SOLICIT_CUSTOMERS, Kind.NON_SOLICIT_EMPLOYEES, Kind.ACTIVATION)


_NEAR = 20
"""How many restraints before and after it a clause may point back to: nobody's agreement holds as many."""


def lenders(source: Source) -> Iterator[Clause]:
    """Yield the restraints whose period a clause without its own shares, the likeliest first.

    Where the clause says ``in the same period``, every restraint may be meant; where it says nothing, only one that
    stands before it in the same item or the same list.
    """
    if source.kind not in _BORROWS:
        return
    others = [clause for clause in source.clauses if clause.kind in _LENDS and clause is not source.clause]
    before = [clause for clause in reversed(others) if clause.span.start < source.clause.span.start]
    if _BACK.search(source.text):
        after = [clause for clause in others if clause.span.start >= source.clause.span.start]
        yield from [*before[:_NEAR], *after[:_NEAR]]
    elif source.kind is not Kind.OTHER_RESTRAINT:
        yield from _beside(source, before)


def _beside(source: Source, before: Iterable[Clause]) -> Iterator[Clause]:
    """Yield those of the clauses that stand in the same item, or in earlier entries of the same list."""
    own = item_at(source.passages, source.start)
    if own is None:
        return
    listed = len(own.path) > 1 and _leads(source.passages, own)
    for clause in before:
        other = item_at(source.passages, source.passages.folded.at(clause.span.start))
        if other and (own.start == other.start or (listed and own.path[:-1] in (other.path[:-1], other.path))):
            yield clause


def _leads(passages: Passages, item: Item) -> bool:
    """Tell whether a list's opening words stand before an entry: 乙方在限制期内不得从事下列行为:"""
    opening = opening_words(passages, item)
    return opening.rstrip().endswith((":", "：", ",", "，"))


def opening_words(passages: Passages, item: Item) -> str:
    """Return the words of the item that opens the list in which an item stands, empty where it is in none."""
    if len(item.path) < 2:
        return ""
    at = bisect_left(passages.items, item.start, key=attrgetter("start"))
    last = next((other for other in reversed(passages.items[:at]) if other.path == item.path[:-1]), None)
    return passages.folded.text[last.start : last.end] if last else ""


_VALID = compiled(r"本(?:协议|合同|备忘录|公约|约定|承诺书?|函|倡议)[^。;]{0,30}有效期")
_IN_FORCE = compiled(r"有效期(?:内|间|限内)|会员(?:之间|单位)|[Ff]or as long as|during the term of this")
_SIGNED = compiled(
    r"本(?:协议|合同|备忘录|公约|约定|承诺书?|倡议书?)[^。;]{0,8}自[^。;]{0,16}(?:签署|签订|签字|盖章|签约)[^。;]{0,6}之?日起"
)


def life_of_paper(source: Source) -> Iterator[tuple[int, str]]:
    """Yield the sentences that say how long the pact itself holds, for a duty between firms that holds as long."""
    if source.kind is Kind.NO_POACH and (_IN_FORCE.search(source.text) or _VALID.search(source.text)):
        yield from _lives(source.passages)


@once_a_paper
def _lives(passages: Passages) -> tuple[tuple[int, str], ...]:
    """The sentences of a paper that say how long it holds."""
    said = (sentence for item in passages.items for sentence in item.sentences)
    return tuple((one.start, one.text) for one in said if _VALID.search(one.text) or _SIGNED.search(one.text))


_NOTICE_PERIOD = compiled(
    r"通知期|预告期|花园假|辞职通知|notice period|[Nn]otice has been|has been served|period of notice|'?s?'? notice|(?:your|his|her|the|of|on|under) notice\b|[Nn]otice to terminate|[Gg]arden(?:ing)? [Ll]eave"
)
_NOTICE = compiled(
    r"(?:提前|预先|给予)[^,。;]{0,12}?[\d一二三四五六七八九十两]+个?月[^,。;]{0,12}通知|[\d一二三四五六七八九十两]+个?月(?:的)?(?:书面|事先)?(?:通知|预告)|通知期[^,。;]{0,8}[\d一二三四五六七八九十两]+个月|"
    r"\w+ months?'?(?:'s)? (?:prior |written |written prior )*notice|notice of (?:not less than |at least )?\w+ months?|[Nn]otice(?: period)?[^.;]{0,30}?(?:is|be|of|:) \w+ months?"
)


def notices(source: Source) -> Iterator[tuple[int, str]]:
    """Yield the words that say how long the notice is, for a duty that holds while it runs (garden leave)."""
    if source.kind is Kind.OTHER_RESTRAINT and _NOTICE_PERIOD.search(source.text):
        yield from _notice(source.passages)


@once_a_paper
def _notice(passages: Passages) -> tuple[tuple[int, str], ...]:
    """The words of a paper that say how long its notice is."""
    return tuple((found.start(), found.group()) for found in _NOTICE.finditer(passages.folded.text))
