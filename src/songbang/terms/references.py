"""Which clauses a sentence points to: 违反第五条, 上述任何一条, 前款, 本协议, Clause 4."""

import re
from collections.abc import Iterable

from songbang.clauses.clause import Clause, Kind
from songbang.passages.numbering import CHINESE, plain_number
from songbang.passages.passages import Passages

_N = rf"[{CHINESE}\d]+(?:\.\d+)*"
_POINTS = re.compile(
    rf"第\s?(?P<a>{_N})\s?(?P<u>条|款|项|点|章|节)?(?:第(?:{_N})(?:款|项))?(?:(?P<r>至|到|-)第?(?P<z>{_N})(?:条|款|项|点)?)?(?P<l>(?:[、和及或与]+第?{_N}(?:条|款|项|点)?)*)"
    r"|(?:[Cc]lauses?|[Ss]ections?|[Aa]rticles?|[Pp]aragraphs?|[Ii]tems?) (?P<e>\(?\d*(?:\.\d+)*\)?(?:\([a-z]\))?)(?: (?:to|-|through) (?P<f>\d+(?:\.\d+)*))?(?P<m>(?:,? ?(?:and|or) \d+(?:\.\d+)*)*)"
    rf"|(?<=违反)(?:条款)?(?P<d>\d+\.\d+(?:\.\d+)*)(?P<dl>(?:[、和及或与]+\d+\.\d+)*)"
)


def pointed_numbers(words: str) -> list[str]:
    """Return the bare numbers that the words point to, ranges filled where they are whole counts."""
    out: list[str] = []
    for found in _POINTS.finditer(words):
        first = found.group("a") or found.group("e") or found.group("d")
        if not first:
            continue
        first = plain_number(first)
        out.append(first)
        last = found.group("z") or found.group("f")
        if last:
            out += _between(first, plain_number(last))
        more = (found.group("l") or "") + (found.group("m") or "") + (found.group("dl") or "")
        out += [plain_number(part) for part in re.findall(_N if found.group("a") else r"\d+(?:\.\d+)*", more)]
    return out


def _between(first: str, last: str) -> list[str]:
    head, _, low = first.rpartition(".")
    tail, _, high = last.rpartition(".")
    if head != tail or not (low.isdigit() and high.isdigit()):
        return [last]
    stem = head + "." if head else ""
    return [stem + str(n) for n in range(int(low) + 1, min(int(high), int(low) + 40) + 1)]


def clauses_at(passages: Passages, clauses: Iterable[Clause], numbers: Iterable[str]) -> list[Clause]:
    """Return the clauses that stand under items with one of these bare numbers (``3`` holds 3.1 as well)."""
    wanted = set(numbers)
    out = []
    for clause in clauses:
        at = passages.folded.at(clause.span.start)
        item = next((i for i in passages.items if i.start <= at < i.end), None)
        if item and (wanted & set(_tails(item.path))):
            out.append(clause)
    return out


def _tails(path: tuple[str, ...]) -> Iterable[str]:
    """Yield the numbers by which an item may be called: its own, those above it, and dotted stems."""
    for number in path:
        yield number
        while "." in number:
            number = number.rpartition(".")[0]
            yield number


def duty_kinds(clauses: Iterable[Clause]) -> list[Kind]:
    """Return the kinds among the clauses that are duties a breach of which can cost a sum, in reading order."""
    return list(dict.fromkeys(c.kind for c in clauses if c.kind in DUTIES))


DUTIES = (
    Kind.NON_COMPETE, Kind.IN_SERVICE_NON_COMPETE, Kind.NON_SOLICIT_EMPLOYEES, Kind.NON_SOLICIT_CUSTOMERS, Kind.NO_POACH,
    Kind.CONFIDENTIALITY, Kind.EMPLOYMENT_REPORTING, Kind.PASSPORT_RETENTION, Kind.TRAVEL_APPROVAL, Kind.OTHER_RESTRAINT,
)  # fmt: skip
