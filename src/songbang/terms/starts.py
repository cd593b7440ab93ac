"""From when a restraint runs: the end of the work, a notice, the signature, or something else."""

from songbang.basis.term import Term
from songbang.clauses.clause import Kind
from songbang.clauses.cue import compiled
from songbang.terms.borrowed import lenders, life_of_paper
from songbang.terms.references import item_at
from songbang.terms.source import Source
from songbang.terms.source import source as source_of

_LATER = compiled(
    r"(?:以|两者|二者)[^,。;]{0,8}(?:较晚|较迟|孰晚|孰迟|最后)[^,。;]{0,4}(?:为准|者|之日)|(?:whichever|the later)"
)
_SIGNED = compiled(r"(?:签署|签订|签字|订立|(?<!离职)(?<!辞职)(?<!解除)(?<!终止)生效|签约|盖章)之?日起")
_NOTICED = compiled(
    r"(?:通知|告知书?)[^,。;]{0,10}(?:送达|到达|发出|收到)?[^,。;]{0,6}之?日起|(?:收到|接到)[^,。;]{0,16}通知[^,。;]{0,6}(?:之日)?起"
)
_LEFT = compiled(
    r"<LEAVE>[^。;]{0,22}?(?:后|起|之?日|时|内|,)|<AFTER>|(?:服务|工作)[^,。;]{0,4}(?:结束|完)|after you (?:have )?(?:gone|left)|last day|<ELATER>|(?:before you|When you) (?:join|move on)|service has come to (?:a close|an end)"
)
# 上述两年内 says no start of its own: that of the duty it points back to counts.
_POINTS_BACK = compiled(
    r"(?:上述|前述|同一|同样|该|此|这)(?:一)?(?:段)?(?:[\d一二两三四五六十半]+个?)?(?:年|月|周|天|日|期|时)"
)
_FIRMS = compiled(
    r"(?:合同|协议|合作|备忘录|服务)[^,。;]{0,10}(?:终止|届满|期满|结束|解除)|[Tt]ermination|expir|end of|agreement ends?|(?:[Ff]rom|after) [^.;]{0,30}(?:date|is signed)|after (?:you|it|they|either) (?:leaves?|left|ceas)"
)
_WALKED = compiled(r"离(?:职|校|园|店|任|岗|开|队|站|所|院)|退伙|退出|[Ll]eaving|[Ee]xit")


def starts(source: Source) -> list[Term]:
    """Return the clause's ``starts``, if it can be told: by its own words, or as the restraint it shares a period with."""
    firm = source.kind is Kind.NO_POACH
    for at, words in source.meanings:
        later = _LATER.search(words)
        if later:  # a defined day that is the later of two
            return [source.term("starts", "other", at, later)]
    for at, words in (*source.looks(), *life_of_paper(source)):
        found = _said(words, firm=firm)
        if found and not _POINTS_BACK.match(words, found[1][0]):
            return [source.term("starts", found[0], at, found[1])]
    for clause in lenders(source):
        other = source_of(source.passages, clause, source.clauses)
        found = _said(other.text, firm=firm)
        if found and not _POINTS_BACK.match(other.text, found[1][0]):
            return [source.term("starts", found[0], other.start, found[1])]
    own = _said(source.text, firm=firm)
    return [source.term("starts", own[0], source.start, own[1])] if own else _by_title(source)


def restarted(source: Source) -> list[Term]:
    """Return ``starts`` of a clause that sets the length anew, where it says from when it counts."""
    return starts(source) if _ANEW.search(source.text) else []


_ANEW = compiled(r"(?:缩短|缩减|延长)(?:为|至|到)")


def _said(words: str, *, firm: bool) -> tuple[str, tuple[int, int]] | None:
    for value, pattern in (
        ("other", _LATER),
        ("signature", _SIGNED),
        ("notice", _NOTICED),
        ("other" if firm else "end_of_employment", _FIRMS if firm else _LEFT),
    ):
        found = pattern.search(words)
        if found:
            return value, found.span()
    return None


def _by_title(source: Source) -> list[Term]:
    """An entry of a list about leaving starts at leaving."""
    if source.kind not in (Kind.NON_COMPETE, Kind.NON_SOLICIT_EMPLOYEES, Kind.NON_SOLICIT_CUSTOMERS):
        return []
    item = item_at(source.passages, source.start)
    if item is None or not any(_WALKED.search(heading) for heading in item.headings):
        return []
    return [source.term("starts", "end_of_employment", source.start, (0, len(source.text)))]
