"""Which duties a sum for breach is for."""

from songbang.clauses.clause import Clause, Kind
from songbang.clauses.cue import compiled
from songbang.terms.references import DUTIES, clauses_at, duty_kinds, item_at, pointers
from songbang.terms.source import Source

_NAMED = (
    (Kind.NON_COMPETE, compiled(r"竞业(?:限制|禁止|避止)?|不竞争|同业限制|禁业|加入竞争|到竞争|[Nn]on-?[Cc]ompet")),
    (Kind.CONFIDENTIALITY, compiled(r"保密(?!及竞业限制协议|协议|与竞业)|秘密|泄密|泄露|披露|[Cc]onfidential")),
    (Kind.NON_SOLICIT_EMPLOYEES, compiled(r"招揽(?:员工|雇员)|挖角|引诱员工|不招揽员工|solicit\w* (?:of )?employees")),
    (Kind.NON_SOLICIT_CUSTOMERS, compiled(r"招揽客户|客户(?:限制|保护)|solicit\w* (?:of )?(?:customer|client)")),
    (Kind.IN_SERVICE_NON_COMPETE, compiled(r"(?:在职|任职)期间(?:的)?竞业|兼职")),
    (Kind.EMPLOYMENT_REPORTING, compiled(r"报告义务|未(?:按|如期|及时)[^,。;]{0,12}(?:报告|报备|提交)|报备义务")),
    (Kind.NO_POACH, compiled(r"录用对方|挖(?:角|人)|招聘对方")),
    (Kind.TRAVEL_APPROVAL, compiled(r"擅自出境|未经批准出(?:国|境)")),
)
_WHOLE = compiled(r"(?:违反|违背|不履行|未履行)(?:了)?(?:本(?:协议|合同|承诺书?|保证书|备忘录|公约|手册)|(?:上述|以上|前述|上列)(?:任何|任一|各|全部|承诺|规定|约定|义务|条款|内容)?|(?:任何|任一)(?:上述|一条|条款|承诺))|any (?:of the )?(?:above|foregoing|provision|covenant)|this (?:Agreement|Undertaking|Deed)")
_THIS_ARTICLE = compiled(r"本(?:条|章|节|款|附件)|上述|前述|此条|this (?:Clause|Section|Article)|上(?:一)?条|前(?:一)?(?:条|款|项)|[Cc]lause above")
_LAST_ONE = compiled(r"上(?:一)?(?:条|款|项)|前(?:一)?(?:条|款|项)")


def breached(source: Source) -> list[str]:
    """Return the clause kinds that the sum is for, in reading order; empty where it cannot be told."""
    words = _trigger(source.text)
    others = tuple(c for c in source.clauses if c is not source.clause)
    numbers = pointers(words)
    named = [kind for kind, pattern in _NAMED if pattern.search(words)]
    if numbers:
        kinds = duty_kinds(clauses_at(source.passages, others, numbers))
        both = [kind for kind in kinds if kind in named]
        if kinds:
            return [kind.value for kind in both or kinds]
    if named and not (_WHOLE.search(words) and Kind.NON_COMPETE not in named):
        return [kind.value for kind in named]
    before = [c for c in others if c.span.start <= source.clause.span.start and c.kind in DUTIES]
    if _LAST_ONE.search(words) and before:
        return [max(before, key=lambda c: c.span.start).kind.value]
    if _WHOLE.search(words):
        kinds = duty_kinds(before or others)
        if kinds:
            return [kind.value for kind in kinds]
    if _THIS_ARTICLE.search(words):
        kinds = duty_kinds(_same_article(source, others))
        if kinds:
            return [kind.value for kind in kinds]
    return [kind.value for kind in _fallback(source, before, others)]


def _trigger(words: str) -> str:
    """The part that says what the breach is: up to the sum, so that its base (补偿总额) is not taken for a duty."""
    ends = [at for at in (words.find(mark) for mark in ("违约金", "赔偿", "支付", "pay ", "承担")) if at > 4]
    return words[: min(ends)] if ends else words


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


def _fallback(source: Source, before: list[Clause], others: tuple[Clause, ...]) -> list[Kind]:
    """Nothing is said: the non-compete where there is one, else the duty just before."""
    kinds = duty_kinds(before) or duty_kinds(others)
    if Kind.NON_COMPETE in kinds:
        return [Kind.NON_COMPETE]
    return kinds[-1:] if kinds else []
