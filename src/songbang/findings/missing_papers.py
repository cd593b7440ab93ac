"""Papers and annexes that are named, may bind, and are not in the pile."""

import re
from collections.abc import Iterable, Mapping, Sequence

from songbang.basis.standing import Standing, Topic
from songbang.basis.words import Words
from songbang.findings.finding import Because, Finding, Reference
from songbang.findings.known_papers import plain
from songbang.papers.folded import fold
from songbang.readings.reading import Reading

_MATTERS = re.compile(
    r"竞业|竞争|竞品|同业|保密|名单|名录|清单|股权|期权|激励|承诺|契据|限制|违约|知识产权|服务期|培训协议|离职|补偿"
    r"|Covenant|Deed|Undertaking|List|[Nn]on-?[Cc]ompet|[Cc]onfidential|Scheme|Plan|[Rr]estrict|[Cc]ompetitor"
)
_NO_DUTY = re.compile(
    r"(?:通知书?|告知书?|报告|证明书?|申请[表书]?|登记[表册]|审批表|确认[书单]|回执|签收单|交接[单表]|借用[单表]|律师函|催告函|结算单"
    r"|价格表|(?:物品|设备|设施|资产|工资|费用|文件|交接|离岗|离职|材料|证件)[一-鿿]{0,2}清单)$"
    r"|Travel Plan|(?:Price|Equipment) List"
)
"""What comes later, is filled in by hand or lists things: it holds no duty of its own."""

_SAYS = Words(
    "《{title}》没有在这叠文件里，但{by}提到了它。里面可能还有约束你的内容，请要一份再签。",
    "“{title}” is not in this pile, but {by} refers to it. It may bind you further; ask for a copy before signing.",
)
_SAYS_ANNEX = Words(
    "{by}说有{annex}，可是这叠文件里没有。里面可能还有约束你的内容，请要一份再签。",
    "{by} refers to {annex}, which is not in this pile. It may bind you further; ask for a copy before signing.",
)
_FLIP = Words("拿到这份文件，再读一次，结果可能改变。", "With that paper in hand, read again; the result may change.")
_AROUND = 60  # characters around a name that tell what is said of it
_BRACKET = 3  # characters between a title and the same title in another language
_STOP = re.compile(r"[。；;\n]|\. ")
_TELLING = frozenset({"other", "judgment"})
"""Kinds of paper that tell of others' papers: news, decisions, questions and answers."""

_GONE = re.compile(
    r"作废|废止|失效|销毁|撤销|下架|不再(?:签|要求|适用|执行)|(?:未|没有|不|无需|无须)(?:再|另行|与[^,。]{0,6})?(?:签|订立)"
    r"|no longer|cancel|not (?:sign|require)"
)
"""What says that the paper named holds no more, or was never made."""


def missing_papers(
    readings: Sequence[Reading], named: Iterable[Reference], versions: Sequence[Sequence[str]] = ()
) -> list[Finding]:
    """Return a finding for each paper or annex that is named, may bind, and is not there; several namings are one.

    ``versions`` are groups of papers that are versions of one: an annex that each of them names is one annex.
    """
    first = {name: group[0] for group in versions for name in group}
    papers = {reading.paper.name: reading for reading in readings}
    found: dict[tuple[str, str], list[Reference]] = {}
    keys: dict[str, list[tuple[Reference, tuple[str, str]]]] = {}
    for one in named:
        if one.found is not None or one.paper not in papers or not _matters(one, papers[one.paper]):
            continue
        before = keys.setdefault(one.paper, [])
        key = next((key for other, key in before if _short_for(one, other, papers[one.paper])), None) or _key(
            one, first
        )
        before.append((one, key))
        found.setdefault(key, []).append(one)
    return [_finding(namings, papers) for namings in found.values()]


def _key(one: Reference, first: Mapping[str, str]) -> tuple[str, str]:
    """What two namings of one paper share; an annex without a title is one of its own paper and its versions."""
    return (first.get(one.paper, one.paper), one.title) if one.label == one.title else ("", plain(one.title))


def _short_for(one: Reference, other: Reference, reading: Reading) -> bool:
    """Tell whether a naming is a short title of one before it in the same paper, or its name in another language."""
    if one.label == one.title or other.label == other.title or not (one.span and other.span):
        return False
    between = reading.paper.text[other.span.end : one.span.start]
    return plain(other.title).endswith(plain(one.title)) or (
        len(between) <= _BRACKET and between.strip() in {"(", "（"}
    )


def _matters(reference: Reference, reading: Reading) -> bool:
    """Tell whether what is named may bind: by its title, or by what the sentence that points to an annex is about."""
    title = fold(reference.title).text
    if _NO_DUTY.search(title) or (reading.kind in _TELLING and not reading.clauses):
        return False
    sentence = fold(_sentence(reference, reading.paper.text)).text
    if _GONE.search(sentence):
        return False
    if _MATTERS.search(title):
        return True
    span = reference.span
    if span is None or reference.label != reference.title:
        return False
    about = sentence.partition(title)[0] or sentence
    return any(clause.span.holds(span) for clause in reading.clauses) or bool(
        _MATTERS.search(sentence) and not _NO_DUTY.search(re.split(r"[见载于]", about)[0])
    )


def _sentence(reference: Reference, text: str) -> str:
    """The sentence in which something is named, as far as it is near."""
    span = reference.span
    if span is None:
        return ""
    before, behind = text[max(0, span.start - _AROUND) : span.start], text[span.end : span.end + _AROUND]
    return _STOP.split(before)[-1] + span.of(text) + _STOP.split(behind)[0]


def _finding(namings: Sequence[Reference], papers: Mapping[str, Reading]) -> Finding:
    first = namings[0]
    title = _bare(first.title)
    clauses = tuple(
        dict.fromkeys(
            clause.id
            for one in namings
            for clause in papers[one.paper].clauses
            if (one.span and clause.span.holds(one.span)) or title in clause.span.of(papers[one.paper].paper.text)
        )
    )
    return Finding(
        id="",
        topic=Topic.MISSING_PAPER,
        standing=Standing.UNKNOWN,
        says=_says(first, title, list(dict.fromkeys(one.paper for one in namings))),
        clauses=clauses,
        because=Because((), {}, ()),
        missing=(title,),
        flips=(_FLIP,),
    )


def _says(first: Reference, title: str, names: Sequence[str]) -> Words:
    by = Words("".join(f"《{name}》" for name in names), ", ".join(f"“{name}”" for name in names))
    if first.label is None:
        return _SAYS.fill(title=title, by=by)
    named = "" if first.label == title else title
    annex = Words(
        f"「{first.label}」" + (f"《{named}》" if named else ""),
        f"“{first.label}”" + (f" (“{named}”)" if named else ""),
    )
    return _SAYS_ANNEX.fill(by=by, annex=annex)


def _bare(title: str) -> str:
    return title.strip("《》 ")
