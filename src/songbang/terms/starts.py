"""From when a restraint runs: the end of the work, a notice, the signature, or something else."""

from songbang.basis.term import Term
from songbang.clauses.clause import Kind
from songbang.clauses.cue import compiled
from songbang.terms.source import Source

_LATER = compiled(r"以[^,。;]{0,8}(?:较晚|较迟|孰晚|孰迟|最后)[^,。;]{0,4}(?:为准|者)|(?:whichever|the later)")
_SIGNED = compiled(r"(?:签署|签订|签字|订立|生效|签约)之?日起")
_NOTICED = compiled(r"(?:通知|告知书?)[^,。;]{0,10}(?:送达|到达|发出|收到)?[^,。;]{0,6}之?日起|(?:收到|接到)[^,。;]{0,16}通知[^,。;]{0,6}(?:之日)?起")
_LEFT = compiled(r"<LEAVE>[^。;]{0,22}?(?:后|起|之?日|时|内)|<AFTER>")
_FIRMS = compiled(r"(?:合同|协议|合作|备忘录|服务)[^,。;]{0,10}(?:终止|届满|期满|结束|解除)|[Tt]ermination|expir|end of")


def starts(source: Source) -> list[Term]:
    """Return the clause's ``starts``, if it can be told."""
    for at, words in source.looks():
        firm = source.kind is Kind.NO_POACH
        for value, pattern in (
            ("other", _LATER),
            ("signature", _SIGNED),
            ("notice", _NOTICED),
            ("other" if firm else "end_of_employment", _FIRMS if firm else _LEFT),
        ):
            found = pattern.search(words)
            if found:
                return [source.term("starts", value, at, found)]
    return []
