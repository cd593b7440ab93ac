"""Lists of competitors: names in the sentence, in an annex or table, or promised and not there."""

import re

from songbang.basis.term import Term, Value
from songbang.clauses.clause import Kind
from songbang.clauses.cue import compiled
from songbang.terms.annexes import listed, refers
from songbang.terms.inline_names import inline
from songbang.terms.source import Source

_OPEN = re.compile(r"[_＿\s【】XＸ×]+")


def named_competitors(source: Source) -> list[Term]:
    """Return the clause's ``named_competitors``: as written; ``blank`` where a list is promised and not in the paper."""
    for at, words in source.looks():
        places = inline(words)
        if not places:
            continue
        names: list[Value] = [source.written(at + left, at + right) for left, right in places]
        whole = (places[0][0], places[-1][1])
        if all(_OPEN.fullmatch(str(name)) for name in names):
            return [source.term("named_competitors", None, at, whole, blank=True)]
        return [source.term("named_competitors", names, at, whole)]
    for at, words in source.looks():
        pointer = refers(words)
        if pointer:
            below = listed(source, pointer)
            if not below:
                return [source.term("named_competitors", None, at, pointer, blank=True)]
            named: list[Value] = [source.written(left, right) for left, right in below]
            return [Term("named_competitors", named, source.span(below[0][0], below[-1][1]))]
    return []


def affiliates(source: Source) -> list[Term]:
    """Return ``affiliates`` where group companies are included, by the clause or by a definition that it uses."""
    if source.kind is Kind.IN_SERVICE_NON_COMPETE:
        return []
    for at, words in source.looks():
        found = _GROUP.search(words)
        if found:
            included: Value = True
            return [source.term("affiliates", included, at, found)]
    return []


_GROUP = compiled(
    r"关联(?:公司|企业|方|单位|实体|主体|机构|关系)|子公司|分公司|母公司|联营公司|附属(?:公司|机构|企业)|控股(?:公司|企业|股东)|集团(?:成员|内|旗下|公司及)|集团[^,。;]{0,4}成员公司|参股公司|下属(?:公司|企业|单位)|"
    r"(?:直接|间接|实际)?(?:控制|投资)的(?:任何)?(?:主体|企业|公司|单位|实体)|[Aa]ffiliate|[Ss]ubsidiar|[Gg]roup [Cc]ompan|(?:the|of the|any) Group|associated compan|compan(?:y|ies) of (?:its|the|their) group"
)
