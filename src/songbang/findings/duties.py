"""Which values of which duties are set side by side, and what the papers state for them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from songbang.basis.term import Term, Value
from songbang.basis.words import Words
from songbang.clauses.clause import Kind
from songbang.findings.stated import Stated


@dataclass(frozen=True, slots=True)
class Compared:
    """A value that two papers should state alike: the clause kind, the term, and what it is called."""

    kind: Kind
    name: str
    what: Words


@dataclass(frozen=True, slots=True)
class Side:
    """What one paper states for a duty: its own words, the bare value, and the clause it stands in."""

    words: str
    value: str
    stated: Stated

    @property
    def paper(self) -> str:
        """The name of the paper."""
        return self.stated.reading.paper.name


COMPARED = (
    Compared(Kind.NON_COMPETE, "duration_months", Words("竞业限制的期限", "the term of the non-compete")),
    Compared(
        Kind.NON_SOLICIT_EMPLOYEES, "duration_months", Words("不招揽员工的期限", "the term of not soliciting employees")
    ),
    Compared(
        Kind.NON_SOLICIT_CUSTOMERS, "duration_months", Words("不招揽客户的期限", "the term of not soliciting customers")
    ),
    Compared(Kind.CONFIDENTIALITY, "duration_months", Words("保密的期限", "the term of secrecy")),
    Compared(Kind.SERVICE_PERIOD, "duration_months", Words("服务期", "the service period")),
    Compared(Kind.COMPENSATION, "compensation", Words("竞业限制补偿", "the compensation for the non-compete")),
    Compared(Kind.LIQUIDATED_DAMAGES, "liquidated_damages", Words("同一义务的违约金", "the damages for the same duty")),
    Compared(
        Kind.RETURN_OF_COMPENSATION, "return", Words("违约时退还补偿的范围", "what compensation goes back on breach")
    ),
    Compared(Kind.ACTIVATION, "activation", Words("竞业限制如何启动", "how the non-compete starts")),
)
"""What is compared between any two papers of a pile."""

COMPARED_IN_VERSIONS = (
    *COMPARED,
    Compared(Kind.NON_COMPETE, "territory", Words("竞业限制的地域", "the territory of the non-compete")),
    Compared(Kind.NON_COMPETE, "scope", Words("竞业限制的业务范围", "the scope of the non-compete")),
    Compared(Kind.NON_COMPETE, "named_competitors", Words("点名的公司", "the firms named")),
    Compared(Kind.ACTIVATION, "waiver", Words("公司提前解除的通知", "the notice for a release by the employer")),
    Compared(Kind.EMPLOYMENT_REPORTING, "reporting", Words("报告新工作的时间", "when the new job is to be reported")),
)
"""What is compared between two versions of one agreement: wordings that two different papers may well vary."""


def duties(pile: Sequence[Stated], compared: Compared) -> Iterable[list[Side]]:
    """Yield what is stated for each duty; only damages are told apart by the duty they are for.

    One side a paper and language: its first value. A paper that varies it is one side.
    """
    rows = [
        (one, term)
        for one in pile
        if one.clause.kind is compared.kind
        for term in one.clause.terms
        if term.name == compared.name and term.value is not None
    ]
    rows.sort(key=lambda row: _for(row[1]))
    for _, group in groupby(rows, key=lambda row: _for(row[1])):
        yield _sides(sorted(group, key=lambda row: row[0].clause.id))


def _for(term: Term) -> str:
    if term.name != "liquidated_damages":
        return ""
    rows = term.value if isinstance(term.value, list) else [term.value]
    return ",".join(sorted({str(row.get("for")) for row in rows if isinstance(row, dict)}))


def _sides(rows: Sequence[tuple[Stated, Term]]) -> list[Side]:
    sides: dict[tuple[str, bool], Side] = {}
    for one, term in rows:
        key = (one.reading.paper.name, one.words.isascii())
        words = (term.span or one.clause.span).of(one.reading.paper.text)
        sides.setdefault(key, Side(words, _plain(term.value), one))
    return list(sides.values())


def _plain(value: Value) -> str:
    """A value without what does not matter for its being the same: what a sum is for, in which order."""
    if isinstance(value, dict):
        return str(sorted((k, str(v)) for k, v in value.items() if k not in {"for", "when"} and v is not None))
    if isinstance(value, list):
        return str(sorted(_plain(part) for part in value))
    if isinstance(value, str):
        return "".join(value.split()).lower()
    return str(value)


def short(words: str, longest: int = 40) -> str:
    """Return the words of a side on one line, cut where they are long."""
    plain = " ".join(words.split()) if words.isascii() else "".join(words.split())
    return plain if len(plain) <= longest else plain[: longest - 1] + "…"
