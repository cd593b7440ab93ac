"""Which duties a sum for breach is for."""

import re
from collections.abc import Callable, Iterable

from songbang.clauses.clause import Clause, Kind
from songbang.clauses.cue import compiled
from songbang.terms.borrowed import opening_words
from songbang.terms.references import DUTIES, Pointer, clauses_at, duty_kinds, item_at, pointers
from songbang.terms.source import Source

_NAMED = (
    (Kind.NON_COMPETE, compiled(r"竞业(?:限制|禁止|避止)?|不竞争|同业限制|禁业|加入竞争|到竞争|[Nn]on-?[Cc]ompet")),
    (Kind.CONFIDENTIALITY, compiled(r"保密(?!及竞业限制协议|协议|与竞业)|秘密|泄密|泄露|披露|[Cc]onfidential")),
    (
        Kind.NON_SOLICIT_EMPLOYEES,
        compiled(
            r"招揽(?:员工|雇员|同事|人员|他人)|挖角|引诱(?:员工|一名员工)|(?:带|挖|拉)走[^,。;]{0,6}(?:员工|同事|团队|设计师|工程师|老师)|solicit\w* (?:of )?employees"
        ),
    ),
    (
        Kind.NON_SOLICIT_CUSTOMERS,
        compiled(
            r"招揽客户|客户(?:限制|保护)|(?:带|转|挖|拉|抢)走[^,。;]{0,6}(?:客户|患者|学员|学生|生源|客人|病人)|抢夺[^,。;]{0,6}客户|solicit\w* (?:of )?(?:customer|client)"
        ),
    ),
    (
        Kind.IN_SERVICE_NON_COMPETE,
        compiled(r"(?:在职|任职)期间(?:的)?竞业|兼职|兼课|私自(?:外出|接)|外接|接私(?:活|单)"),
    ),
    (Kind.EMPLOYMENT_REPORTING, compiled(r"报告义务|未(?:按|如期|及时)[^,。;]{0,12}(?:报告|报备|提交)|报备义务")),
    (Kind.NO_POACH, compiled(r"录用对方|挖(?:角|人)|招聘对方")),
    (Kind.TRAVEL_APPROVAL, compiled(r"擅自出境|未经批准出(?:国|境)")),
)
_PAPER = compiled(r"《[^》]*》|本(?:保密|竞业)[^,。;]{0,10}?(?:协议|合同|承诺书|条款)")
_BREAKS = compiled(
    r"违反|违背|违者|违约(?!金|责任|行为)|不履行|未履行|做不到|没做到|做了|做出|泄露|泄漏|泄密|带走|挖走|不遵守|没有遵守|[Bb]reach|[Vv]iolat|break"
)
# 乙方违反的: no word of what, so it is what the same item has just said.
_BARE = compiled(r"(?:违反|违背)(?:的|者|,)|违者")
_HEADED = compiled(r"[【“]([^】”]{2,12})[】”]")
_WHOLE = compiled(
    r"(?:违反|违背|不履行|未履行)(?:了)?(?:本(?:协议|合同|承诺书?|保证书|备忘录|公约|手册)|(?:上述|以上|前述|上列)(?:任何|任一|各|全部|承诺|规定|约定|义务|条款|内容)?|(?:任何|任一)(?:上述|一条|条款|承诺))|any (?:of the )?(?:above|foregoing|provision|covenant)|this (?:Agreement|Undertaking|Deed)"
)
_THIS_ARTICLE = compiled(
    r"本(?:条|章|节|款|附件)|上述|前述|此条|this (?:Clause|Section|Article)|上(?:一)?条|前(?:一)?(?:条|款|项)|[Cc]lause above"
)
_LAST_ONE = compiled(r"上(?:一)?(?:条|款|项)|前(?:一)?(?:条|款|项)")


def breached(source: Source, words: str) -> list[str]:
    """Return the clause kinds that a sum is for, in reading order; empty where it cannot be told.

    ``words`` are those that say what the breach is. A number pointed to tells most, then a duty named, then 上述, 本协议.
    """
    others = tuple(c for c in source.clauses if c is not source.clause)
    words = _PAPER.sub("本协议", _trigger(words))
    named = _named(words, others)
    numbers = pointers(words)
    kinds = _pointed_at(source, others, numbers) if numbers else []
    if kinds:
        return [kind.value for kind in [kind for kind in kinds if kind in named] or kinds]
    if named:
        return [kind.value for kind in named]
    before = [c for c in others if c.span.start <= source.clause.span.start and c.kind in DUTIES]
    beside = _same_item(source, before) if _BARE.search(words) else []
    if beside:
        return [beside[-1].kind.value]
    if _LAST_ONE.search(words) and before:
        return [max(before, key=lambda c: c.span.start).kind.value]
    ways: tuple[tuple[re.Pattern[str], Callable[[], Iterable[Clause]]], ...] = (
        (_HEADED, lambda: _under_heading(source, others, words)),
        (_WHOLE, lambda: before or others),
        (_THIS_ARTICLE, lambda: _same_article(source, others)),
    )
    for points, meant in ways:
        kinds = duty_kinds(meant()) if points.search(words) else []
        if kinds:
            return [kind.value for kind in kinds]
    return [kind.value for kind in _titled(source, others) or _fallback(before, others)]


def breach_words(source: Source, start: int) -> str:
    """Return the words that say which breach a sum at ``start`` is for.

    Its own sentence, where that names a breach; the clause up to the sum else; where the clause names none, the
    words that open the list it stands in.
    """
    left = max(source.text.rfind(stop, 0, start) for stop in "。;") + 1
    own = source.text[left:start]
    if _BREAKS.search(own):
        return source.text[left:]
    if _BREAKS.search(source.text[:start]):
        return source.text
    item = item_at(source.passages, source.start)
    if item is None:
        return source.text
    earlier = source.passages.folded.text[item.start : source.start].rstrip("。;")
    earlier = earlier[max(earlier.rfind(stop) for stop in "。;") + 1 :]
    for words in (earlier, opening_words(source.passages, item)):
        if _BREAKS.search(words):
            return words
    return source.text


def _pointed_at(source: Source, others: tuple[Clause, ...], numbers: list[Pointer]) -> list[Kind]:
    """The duties under the numbers; under a whole part, those that its title names where it names any."""
    found = clauses_at(source.passages, others, numbers)
    kinds = duty_kinds(found)
    if not any(pointer.high for pointer in numbers):
        return kinds
    items = [item_at(source.passages, source.passages.folded.at(clause.span.start)) for clause in found]
    titles = " ".join(heading for item in items if item for heading in item.headings)
    titled = [kind for kind, pattern in _NAMED if pattern.search(titles)]
    return [kind for kind in kinds if kind in titled] or kinds


def _named(words: str, others: tuple[Clause, ...]) -> list[Kind]:
    """The duties called by name; those that the paper holds, where it holds any of them."""
    named = [kind for kind, pattern in _NAMED if pattern.search(words)]
    held = {clause.kind for clause in others}
    return [kind for kind in named if kind in held] or named


def _under_heading(source: Source, others: tuple[Clause, ...], words: str) -> list[Clause]:
    """The clauses under the headings that are quoted: 违反【保密】或者【竞业】."""
    titles = [title for found in _HEADED.finditer(words) for title in found.groups() if title]
    out = []
    for clause in others:
        item = item_at(source.passages, source.passages.folded.at(clause.span.start))
        head = " ".join((*item.headings, source.passages.folded.text[item.start : item.start + 16])) if item else ""
        if any(title in head for title in titles):
            out.append(clause)
    return out


def _trigger(words: str) -> str:
    """The part that says what the breach is: up to the sum, so that its base (补偿总额) is not taken for a duty."""
    ends = [at for at in (words.find(mark) for mark in ("违约金", "赔偿", "支付", "pay ", "承担")) if at > _SHORTEST]
    return words[: min(ends)] if ends else words


_SHORTEST = 4  # characters: 赔偿 at the very start opens the sentence, and the breach is named behind it


def _same_item(source: Source, clauses: list[Clause]) -> list[Clause]:
    """The clauses of the item that the sum stands in, in reading order."""
    own = item_at(source.passages, source.start)
    if own is None:
        return []
    at = source.passages.folded.at
    return sorted((c for c in clauses if own.start <= at(c.span.start) < own.end), key=lambda c: c.span.start)


def _titled(source: Source, others: tuple[Clause, ...]) -> list[Kind]:
    """The duties that the titles above a sum in a table name, of those that the paper holds."""
    own = item_at(source.passages, source.start)
    if own is None or own.cell is None:
        return []
    held = {clause.kind for clause in others}
    return [kind for kind, pattern in _NAMED if kind in held and pattern.search(" ".join(own.headings))]


def _same_article(source: Source, others: tuple[Clause, ...]) -> list[Clause]:
    own = item_at(source.passages, source.start)
    if own is None:
        return []
    stem = own.path[:-1] if len(own.path) > 1 else own.path
    out = []
    for clause in others:
        item = item_at(source.passages, source.passages.folded.at(clause.span.start))
        if item and item.path[: len(stem)] == stem:
            out.append(clause)
    return out


def _fallback(before: list[Clause], others: tuple[Clause, ...]) -> list[Kind]:
    """Nothing is said: the non-compete where there is one, else the duty just before."""
    kinds = duty_kinds(before) or duty_kinds(others)
    if Kind.NON_COMPETE in kinds:
        return [Kind.NON_COMPETE]
    return kinds[-1:] if kinds else []
