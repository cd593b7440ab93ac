"""How a firm stands to the list: by its hits, by what the papers say of groups and openness, by the answers given."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from songbang.basis.words import Words
from songbang.matter.matter import Agreement
from songbang.position.move.inquiry import SAME_FIRM, SAME_GROUP
from songbang.position.move.result import Hit, Listed, Match, Told

GROUP = frozenset({Match.AFFILIATE, Match.PARENT})
NOT_THE_LAW = Words(
    "在名单上不等于法律上的竞争对手：要看实际业务、客户和市场，你可以举证反驳。",
    "To be on the list is not to compete in law: actual business, customers and market count, and you may prove the"
    " contrary.",
)
ON_LIST = Words("名单上有它，写作“{name}”（{by}）。", "It is on the list, as “{name}” ({by}).")
OF_GROUP = Words("它和名单上的“{name}”是一个集团（{by}）。", "It belongs to the group of “{name}” on the list ({by}).")
GROUP_CLOSED = Words("文件把关联公司也列进来了。", "The papers close group companies as well.")
GROUP_OPEN = Words("文件有没有把关联公司列进来，还不知道。", "Whether the papers close group companies is not known.")
GROUP_FREE = Words("文件没有把关联公司列进来。", "The papers do not close group companies.")
LIKE = Words(
    "名单上的“{name}”和它相近（{by}），先核对是不是同一家。",
    "“{name}” on the list is like it ({by}): check whether it is the same.",
)
OPEN = Words(
    "名单上没有它，但没列出的也可能算：名单是开放的，或者条款还写了范围。",
    "It is not on the list, yet others may count too: the list is open, or the clause names a scope.",
)
NO_LIST = Words("文件没有名单，只写了范围；算不算，看业务。", "There is no list, only a scope; the business decides.")
SHUT = Words(
    "名单上没有它，名单是封闭的。保密义务照旧，仍看看协议别处有没有范围。",
    "It is not on the list, and the list is closed. Secrecy goes on; see whether the papers name a scope elsewhere.",
)
NOT_KNOWN = Words(
    "名单或范围还不知道，不能说它不在内。", "The list or the scope is not known: nobody can say that it is outside."
)
BY = {
    Match.NAME: Words("名称相同", "the same name"),
    Match.LEGAL_FORM: Words("只差公司形式", "but for the legal form"),
    Match.SHORT_NAME: Words("按简称，请核对全称", "by its short name; check the full one"),
    Match.ALIAS: Words("别名", "another name"),
    Match.RENAMED: Words("曾用名", "a former name"),
    Match.AFFILIATE: Words("关联公司", "of its group"),
    Match.PARENT: Words("母公司", "its parent"),
    Match.PLACE: Words("只差地名", "but for a place"),
    Match.BRAND: Words("字号相同，行业用语不同", "the same brand, other words behind it"),
    Match.NEAR: Words("只差一个字", "one character apart"),
    Match.ANSWERED: Words("你确认的", "as you confirmed"),
}
_TOLD = Words("{by}{told}", "{by}{told}")
TOLD = {Told.TABLE: Words("，按你的表", ", by your table"), Told.ANSWER: Words("，按你的回答", ", by your answer")}


@dataclass(frozen=True, slots=True)
class Standing:
    """How a firm stands to the list, in words, and the facts that are missing."""

    listed: Listed
    says: tuple[Words, ...]
    hits: tuple[Hit, ...]
    missing: tuple[str, ...] = ()


def standing(agreement: Agreement, found: Sequence[Hit], answers: Mapping[str, bool]) -> Standing:
    """Return how a firm stands to the list; a likeness of names stays unknown until it is answered."""
    hits = tuple(settled for hit in found if (settled := _settled(hit, answers)) is not None)
    own = [hit for hit in hits if hit.certain and hit.by not in GROUP]
    if own:
        return Standing(Listed.LISTED, (_said(ON_LIST, own[0]), NOT_THE_LAW), hits)
    group = next((hit for hit in hits if hit.by in GROUP), None)
    if group is not None:
        named = agreement.affiliates is True or (group.told is Told.PAPERS and agreement.affiliates is not False)
        if named:
            says = (_said(OF_GROUP, group), GROUP_CLOSED, NOT_THE_LAW)
            return Standing(Listed.NAMED_AFFILIATE, says, hits)
        if agreement.affiliates is None:
            return Standing(Listed.UNKNOWN, (_said(OF_GROUP, group), GROUP_OPEN), hits, ("affiliates",))
    if any(not hit.certain for hit in hits):
        return Standing(Listed.UNKNOWN, tuple(_said(LIKE, hit) for hit in hits if not hit.certain), hits)
    before = () if group is None else (_said(OF_GROUP, group), GROUP_FREE)
    rest = _not_listed(agreement)
    return Standing(rest.listed, (*before, *rest.says), hits, rest.missing)


def _settled(hit: Hit, answers: Mapping[str, bool]) -> Hit | None:
    """Return a likeness as it was answered: the same firm, one of the group, or nothing (``None``)."""
    if hit.certain:
        return hit
    if answers.get(SAME_FIRM):
        return Hit(hit.listed, Match.ANSWERED, Told.ANSWER, hit.via)
    if answers.get(SAME_GROUP):
        return Hit(hit.listed, Match.AFFILIATE, Told.ANSWER, hit.via)
    asked = (SAME_FIRM,) if hit.by is Match.NEAR else (SAME_FIRM, SAME_GROUP)
    return None if all(answers.get(name) is False for name in asked) else hit


def _not_listed(agreement: Agreement) -> Standing:
    if agreement.competitors is None:
        return Standing(Listed.UNKNOWN, (NOT_KNOWN,), ())
    wide = bool(agreement.scope) or agreement.technology_wide is True
    if agreement.open_list or wide:
        return Standing(Listed.NOT_LISTED_OPEN, (OPEN if agreement.competitors else NO_LIST,), ())
    if agreement.open_list is False and agreement.competitors:
        return Standing(Listed.NOT_LISTED_CLOSED, (SHUT,), ())
    return Standing(Listed.UNKNOWN, (NOT_KNOWN,), ())


def _said(words: Words, hit: Hit) -> Words:
    by, told = BY[hit.by], TOLD.get(hit.told, Words("", ""))
    return words.fill(name=hit.listed, by=_TOLD.fill(by=by, told=told))
