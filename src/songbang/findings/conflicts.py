"""The same duty stated differently: in two papers, or in the two languages of one."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from songbang.basis.standing import Standing, Topic
from songbang.basis.term import Term, Value
from songbang.basis.words import Words
from songbang.clauses.clause import Kind
from songbang.findings.finding import Because, Finding
from songbang.findings.stated import Stated

_COMPARED = (
    (Kind.NON_COMPETE, "duration_months", Words("竞业限制的期限", "the term of the non-compete")),
    (Kind.NON_SOLICIT_EMPLOYEES, "duration_months", Words("不招揽员工的期限", "the term of not soliciting employees")),
    (Kind.NON_SOLICIT_CUSTOMERS, "duration_months", Words("不招揽客户的期限", "the term of not soliciting customers")),
    (Kind.CONFIDENTIALITY, "duration_months", Words("保密的期限", "the term of secrecy")),
    (Kind.SERVICE_PERIOD, "duration_months", Words("服务期", "the service period")),
    (Kind.COMPENSATION, "compensation", Words("竞业限制补偿", "the compensation for the non-compete")),
    (Kind.LIQUIDATED_DAMAGES, "liquidated_damages", Words("同一义务的违约金", "the damages for the same duty")),
    (Kind.RETURN_OF_COMPENSATION, "return", Words("违约时退还补偿的范围", "what compensation goes back on breach")),
    (Kind.ACTIVATION, "activation", Words("竞业限制如何启动", "how the non-compete starts")),
)
_SAYS = Words(
    "{what}写得不一致：{sides}。签字前请公司书面确认以哪一份为准。",
    "{what} is stated differently: {sides}. Before signing, ask the employer to confirm in writing which holds.",
)
_FLIP = Words("如果文件写明以哪一份为准，按那一句办。", "If a paper says which one prevails, that sentence decides.")


def conflicts(pile: Sequence[Stated]) -> list[Finding]:
    """Return a finding for each duty that the papers state with different values."""
    found = []
    for kind, name, what in _COMPARED:
        for side_by_side in _duties(pile, kind, name):
            sides = _sides(side_by_side)
            if len({value for _, value, _ in sides}) > 1:
                found.append(_finding(what, sides))
    return found


def _duties(pile: Sequence[Stated], kind: Kind, name: str) -> Iterable[list[tuple[Stated, Term]]]:
    """Group the stated values by the duty they are for; only damages are told apart by it."""
    rows = [
        (one, term)
        for one in pile
        if one.clause.kind is kind
        for term in one.clause.terms
        if term.name == name and term.value is not None
    ]
    rows.sort(key=lambda row: _for(row[1]))
    for _, group in groupby(rows, key=lambda row: _for(row[1])):
        yield sorted(group, key=lambda row: row[0].clause.id)


def _for(term: Term) -> str:
    if term.name != "liquidated_damages":
        return ""
    rows = term.value if isinstance(term.value, list) else [term.value]
    return ",".join(sorted({str(row.get("for")) for row in rows if isinstance(row, dict)}))


def _sides(rows: Sequence[tuple[Stated, Term]]) -> list[tuple[str, str, Stated]]:
    """One side a paper and language: its first value, told in its own words. A paper that varies it is one side."""
    sides: dict[tuple[str, bool], tuple[str, str, Stated]] = {}
    for one, term in rows:
        key = (one.reading.paper.name, one.words.isascii())
        words = (term.span or one.clause.span).of(one.reading.paper.text)
        sides.setdefault(key, (words, _plain(term.value), one))
    return list(sides.values())


def _plain(value: Value) -> str:
    """A value without what does not matter for its being the same: what a sum is for, in which order."""
    if isinstance(value, dict):
        return str(sorted((k, str(v)) for k, v in value.items() if k not in {"for", "when"} and v is not None))
    if isinstance(value, list):
        return str(sorted(_plain(part) for part in value))
    return str(value)


def _finding(what: Words, sides: Sequence[tuple[str, str, Stated]]) -> Finding:
    zh = "；".join(f"《{one.reading.paper.name}》写「{_short(words)}」" for words, _, one in sides)
    en = "; ".join(f"“{one.reading.paper.name}” says “{_short(words)}”" for words, _, one in sides)
    capital = Words(what.zh, what.en[0].upper() + what.en[1:])
    steps = tuple(
        Words(f"{one.reading.paper.name}：{_short(words)}", f"{one.reading.paper.name}: {_short(words)}")
        for words, _, one in sides
    )
    return Finding(
        id="",
        topic=Topic.CONFLICT,
        standing=Standing.OPEN,
        says=_SAYS.fill(what=capital, sides=Words(zh, en)),
        clauses=tuple(one.clause.id for _, _, one in sides),
        because=Because((), {}, steps),
        flips=(_FLIP,),
    )


def _short(words: str) -> str:
    plain = " ".join(words.split()) if words.isascii() else "".join(words.split())
    return plain if len(plain) <= 40 else plain[:39] + "…"
