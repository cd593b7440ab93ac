"""What business a restraint closes: the words, and whether they close a whole technology or industry."""

import re
from collections.abc import Iterator

from songbang.basis.term import Term
from songbang.terms.inline_names import inline
from songbang.terms.scope_forms import FORMS, LEADS, POINTS
from songbang.terms.source import Source
from songbang.terms.territory import places

_MEANT = re.compile(r"竞争|业务|行业|从事|compet|business|products?")
_BUSINESS = re.compile(r"竞争(?!对手$)|业务|行业|领域|[Cc]ompet|[Bb]usiness|Field")
_WHOLE = re.compile(
    r"(?:任何|所有|一切|整个|全部|凡|any)[^。;,]{0,24}?(?:使用|采用|应用|基于|涉及|利用|以|with|us(?:e|ing)|employ)[^。;]{0,40}?(?:架构|指令集|技术|模型|算法|框架|工艺|平台|语言|芯片|方法|architecture|technolog|model)|"
    r"(?:整个|全部|任何|所有|一切|全)(?:[^。;,与同]{0,12})(?:行业|产业)(?!务)(?:的|内|中)?(?:[^,。;]{0,6})(?:企业|公司|单位|工作|岗位|机构)?|"
    r"(?:任何|所有|一切|全部)(?:的)?[^。;,]{0,8}(?:人工智能|AI|互联网|科技|软件|芯片|半导体|语言模型|大模型|机器人|金融|教育|医疗|游戏|电商|新能源|汽车)[^。;,]{0,24}?(?:企业|公司|单位|机构)|"
    r"any (?:company|business|firm) in the [\w ]{3,30}(?:industry|sector)"
)
_MOST = 3  # terms a clause: a sentence that closes more is read by the person, not by us


def scope(source: Source) -> list[Term]:
    """Return the clause's ``scope`` as its words, one term for each stretch that closes something.

    ``technology_wide`` stands beside it where a whole technology or industry is closed.
    """
    meant = [*_meant(source)]
    terms = [made(source, at, _without_names(words)) for at, words in meant]
    own = [made(source, source.start, place) for place in _telling(source.text, meant=bool(terms))]
    return [*terms, *own][:_MOST]


def _meant(source: Source) -> Iterator[tuple[int, str]]:
    """Yield the definitions of the business that the clause uses, or gives itself."""
    used = {at for at, _ in source.meanings}
    for given in source.passages.definitions:
        inside = source.start <= given.start < source.start + len(source.text)
        if (given.meaning_at in used or inside) and (
            _BUSINESS.search(given.word) or (not inside and _MEANT.search(given.meaning))
        ):
            yield given.meaning_at, given.meaning


def made(source: Source, at: int, place: tuple[int, int]) -> Term:
    """Return a ``scope`` whose words stand at ``place`` in the stretch that begins at folded ``at``."""
    value = source.written(at + place[0], at + place[1])
    around = source.passages.folded.text[at + place[0] : at + place[1]]
    if _WHOLE.search(around):
        return source.term("scope", value, at, place, technology_wide=True)
    return source.term("scope", value, at, place)


def _without_names(words: str) -> tuple[int, int]:
    """The part of a definition that tells the business, up to the firms that it names."""
    cut = re.search(r"[,;](?:包括|含|例如|如|以及上述)(?=[^。]{0,40}(?:公司|科技|集团))", words)
    value = words[: cut.start() if cut else len(words)].strip(" 。;,:")
    left = words.find(value)
    return left, left + len(value)


def _telling(words: str, *, meant: bool) -> list[tuple[int, int]]:
    """What is found, without mere pointers and names of firms where something else tells the business."""
    found = _found(words)
    named = inline(words)
    telling = [
        (left, right)
        for left, right in found
        if not POINTS.match(words, left, right) and not any(a < right and left < b for a, b in named)
    ]
    return telling if telling or meant else found


def _found(words: str) -> list[tuple[int, int]]:
    """The stretches of every form in turn, those that overlap an earlier one left out.

    In English the one that begins first stays: ``export credit for any other bank`` over ``any other bank``.
    """
    found: list[tuple[int, int]] = []
    where = places(words)
    for form in FORMS:
        for left, right in _hits(form, words, where):
            inside = [(a, b) for a, b in found if left <= a < right]
            if inside and words.isascii():
                found = [place for place in found if place not in inside]
            if not any(a < right and left < b for a, b in found):
                found.append((left, right))
    return found[:_MOST]


def _hits(form: re.Pattern[str], words: str, where: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of one form, without the places and verbs that stand before the business."""
    for hit in form.finditer(words):
        left, right = hit.span("w")
        for start, end in where:
            if left <= start <= left + _NEAR and end < right:
                left = end
        lead = LEADS.match(words, left, right)
        left = lead.end() if lead else left
        if right - left > _SHORTEST:
            yield left, right


_SHORTEST = 2  # characters: 团队 or 公司 alone tells no business
_NEAR = 4  # characters: 在 or 任何 before a place
