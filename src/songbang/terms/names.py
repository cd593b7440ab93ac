"""Lists of competitors: names in the sentence, in an annex or table, or promised and not there."""

import re
from collections.abc import Sequence
from dataclasses import replace

from songbang.basis.term import Term, Value
from songbang.clauses.clause import Kind
from songbang.passages.passages import Passages
from songbang.terms.annexes import listed, refers
from songbang.terms.asides import ASIDE, without_asides
from songbang.terms.firm import Firm, told
from songbang.terms.firm_words import firm
from songbang.terms.group_words import GROUP
from songbang.terms.grouped_names import by_class, in_bracket
from songbang.terms.inline_names import Places, inline
from songbang.terms.named_behind import named_behind, said_of_lists
from songbang.terms.once import once_a_paper
from songbang.terms.openness import openness, updates
from songbang.terms.same_firm import merged
from songbang.terms.source import Source

_OPEN = re.compile(r"[_＿\s【】XＸ×]+")
_LEFT_OPEN = re.compile(
    r"(?:企业|公司|单位|机构|对手|名单)(?:名单)?(?:为|是|有|包括|如下)?:(?:\(?[1一][).、.)]+)?_{4,}"
)
_STOP = re.compile(r"[。;\n]|(?<=[a-z)])\. (?=[A-Z])")


def named_competitors(source: Source) -> list[Term]:
    """Return the clause's ``named_competitors``: as written; ``blank`` where a list is promised and not in the paper.

    Beside it: ``entities``, the firms with their other names and places; ``open_list`` and ``list_kind``.
    """
    for at, words in source.looks():
        blank = _LEFT_OPEN.search(words)
        if blank:
            return [source.term("named_competitors", None, at, blank, blank=True)]
        places = by_class(words) or inline(words) or in_bracket(words)
        if places:
            return [in_sentence(source, at, words, places)]
    for at, words in source.looks():
        pointer = refers(words)
        if pointer:
            return [_in_list(source, at, words, pointer)]
    return [in_sentence(source, at, words, places) for at, words, places in named_behind(source)][:1]


def in_sentence(source: Source, at: int, words: str, places: Places) -> Term:
    """The term for names that stand in the words that begin at folded ``at``."""
    whole = (places[0][0], places[-1][1])
    if all(_OPEN.fullmatch(words[left:right]) for left, right in places):
        return source.term("named_competitors", None, at, whole, blank=True)
    hidden = without_asides(words)
    entries = [(at + left, at + _with_asides(hidden, right)) for left, right in places]
    firms = [one for left, right in entries if (one := firm(source.passages, left, right))]
    before, after = _sentence(words, *whole)
    # Said behind the last name alone it is said of them all; where an earlier name has it too, each speaks for itself.
    each = any(one.affiliates for one in firms[:-1])
    if GROUP.search(after) or (firms and firms[-1].affiliates):
        firms = [replace(one, affiliates=one.affiliates or not each or one is firms[-1]) for one in firms]
    beside = openness(before, after.lstrip(ASIDE), "\n".join((words, *said_of_lists(source.passages))))
    return source.term("named_competitors", _names(firms), at, whole, entities=told(merged(firms)), **beside)


def _in_list(source: Source, at: int, words: str, pointer: "re.Match[str]") -> Term:
    found = listed(pointer, source.lists, at + pointer.start())
    around = "\n".join((words, *said_of_lists(source.passages)))
    if found is None:
        open_: dict[str, Value] = {"open_list": True, "list_kind": "employer_updates"} if updates(around) else {}
        return source.term("named_competitors", None, at, pointer, blank=True, **open_)
    before, after = _sentence(words, *pointer.span())
    firms = merged(found.firms)
    if GROUP.search(after):
        firms = tuple(replace(one, affiliates=True) for one in firms)
    beside = {"entities": told(firms), **openness(before, after, around, found.notes)}
    last = max(found.firms, key=lambda one: one.span.end)
    span = replace(found.firms[0].span, end=last.span.end)
    return Term("named_competitors", _names(found.firms), span, tuple(beside.items()))


def _names(firms: Sequence[Firm]) -> Value:
    return list(dict.fromkeys(one.name for one in firms))


def _with_asides(hidden: str, right: int) -> int:
    """Where an entry ends with what stands beside its name."""
    if hidden[right - 1] in ASIDE:
        return right  # the name itself stands in a bracket
    aside = _ASIDE.match(hidden, right)
    return aside.end() if aside else right


_ASIDE = re.compile(rf"[”\"]? ?{ASIDE}+")


def _sentence(words: str, left: int, right: int) -> tuple[str, str]:
    """The rest of a sentence on either side of a place."""
    stop = _STOP.search(words, right)
    starts = [hit.end() for hit in _STOP.finditer(words, 0, left)]
    return words[starts[-1] if starts else 0 : left], words[right : stop.start() if stop else len(words)]


_OWN_GROUP = re.compile(
    r"(?:连同|包括|及|和|与)(?:其)?[^()“”\"。;]{0,16}(?:子公司|关联|下属|附属|控股)[^()“”\"。;]{0,16}(?:统称|合称|称|简称)为?[“\"](?P<w>[^”\"]{2,6})[”\"]"
)


@once_a_paper
def _own_groups(passages: Passages) -> tuple[str, ...]:
    """What a paper calls its firm and the firms of its group together."""
    return tuple(dict.fromkeys(given.group("w") for given in _OWN_GROUP.finditer(passages.folded.text)))


def affiliates(source: Source) -> list[Term]:
    """Return ``affiliates`` where group companies are included, by the clause, a definition, or what is said of its firms."""
    if source.kind is Kind.IN_SERVICE_NON_COMPETE:
        return []
    included: Value = True
    for at, words in source.looks():
        found = GROUP.search(words)
        if found:
            return [source.term("affiliates", included, at, found)]
    for group in _own_groups(source.passages):
        if group in source.text:  # (连同其子公司统称“集团”): whoever says 集团 says all of them
            at = source.text.index(group)
            return [source.term("affiliates", included, source.start, (at, at + len(group)))]
    if source.kind is Kind.NON_COMPETE:
        for at, words, _ in named_behind(source):
            found = GROUP.search(words)
            if found:
                return [source.term("affiliates", included, at, found)]
    return []
