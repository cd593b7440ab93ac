"""What differs between the versions of one agreement: values stated otherwise, duties added or dropped."""

from collections.abc import Sequence

from songbang.basis.duties import named
from songbang.basis.standing import Standing, Topic
from songbang.basis.words import Words
from songbang.findings.conflicts import capital
from songbang.findings.duties import COMPARED_IN_VERSIONS, Side, duties, short
from songbang.findings.finding import Because, Finding
from songbang.findings.signing import signing
from songbang.findings.stated import stated
from songbang.readings.reading import Reading

_SAYS = Words(
    "{papers}看起来是同一份文件的几个版本，写得不一样。{differs}。"
    "通常以后签的那一份为准，但要两边都签了才算：请问清楚签的是哪一份。{signed}",
    "{papers} look like versions of one paper, and they differ. {differs}. "
    "Usually the one signed last decides, and only if both sides signed it: ask which one is signed. {signed}",
)
_WRITES = Words("《{paper}》写「{words}」", "“{paper}” says “{words}”")
_VALUE = Words("{what}：{sides}", "{what}: {sides}")
_LACKS = Words("《{paper}》没有：{kinds}", "“{paper}” does not have: {kinds}")
_SIGNED = Words("从文件上看：{states}。", "As far as the papers show: {states}.")
_STATE = Words("《{paper}》{state}", "“{paper}”: {state}")
_FLIP = Words("知道两边签的是哪一份，就看那一份。", "Once it is known which one both sides signed, that one counts.")
_TOLD = 5  # differences and papers told in one sentence; all are in the steps


def changes(groups: Sequence[Sequence[Reading]]) -> list[Finding]:
    """Return a finding for each group of versions that differ in what they bind to; the others differ in words only."""
    return [finding for group in groups if (finding := _finding(group))]


def _finding(group: Sequence[Reading]) -> Finding | None:
    values = [(compared.what, sides) for compared in COMPARED_IN_VERSIONS for sides in duties(stated(group), compared)]
    differing = [(what, sides) for what, sides in values if len({side.value for side in sides}) > 1]
    lacking = _lacking(group)
    differs = [_value(what, sides) for what, sides in differing] + lacking
    if not differs:
        return None
    said = _SAYS.fill(papers=_listed(group), differs=_joined(differs[:_TOLD]), signed=_signed(group))
    return Finding(
        id="",
        topic=Topic.CONFLICT,
        standing=Standing.OPEN,
        says=Words(said.zh.strip(), said.en.strip()),
        clauses=tuple(dict.fromkeys(side.stated.clause.id for _, sides in differing for side in sides)),
        because=Because((), {}, tuple(differs)),
        flips=(_FLIP,),
    )


def _lacking(group: Sequence[Reading]) -> list[Words]:
    """Say for each paper which duties of the others it does not have; duties of no restraint are told as well."""
    kinds = [dict.fromkeys(clause.kind for clause in reading.clauses) for reading in group]
    every = dict.fromkeys(kind for one in kinds for kind in one)
    return [
        _LACKS.fill(paper=reading.paper.name, kinds=named(kind.value for kind in every if kind not in own))
        for reading, own in zip(group, kinds, strict=True)
        if any(kind not in own for kind in every)
    ]


def _value(what: Words, sides: Sequence[Side]) -> Words:
    told = [_WRITES.fill(paper=side.paper, words=short(side.words)) for side in sides[:_TOLD]]
    return _VALUE.fill(
        what=capital(what), sides=Words("，".join(one.zh for one in told), ", ".join(one.en for one in told))
    )


def _signed(group: Sequence[Reading]) -> Words:
    """Say of each paper who signed it, where its places to sign tell."""
    states = [(reading.paper.name, state) for reading in group[:_TOLD] if (state := signing(reading))]
    if not states:
        return Words("", "")
    return _SIGNED.fill(states=_joined([_STATE.fill(paper=paper, state=state) for paper, state in states]))


def _listed(group: Sequence[Reading]) -> Words:
    names = [reading.paper.name for reading in group]
    return Words("".join(f"《{name}》" for name in names), ", ".join(f"“{name}”" for name in names))


def _joined(parts: Sequence[Words]) -> Words:
    return Words("；".join(part.zh for part in parts), "; ".join(part.en for part in parts))
