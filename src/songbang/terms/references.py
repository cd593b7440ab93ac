"""Which clauses a sentence points to: 违反第五条, 上述任何一条, 前款, 本协议, Clause 4."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter

from songbang.clauses.clause import Clause, Kind
from songbang.passages.numbering import CHINESE, plain_number
from songbang.passages.passages import Item, Passages

_N = rf"[{CHINESE}\d]+(?:\.\d+)*"
_POINTS = re.compile(
    rf"第\s?(?P<br>\()?(?P<a>{_N})\)?\s?(?P<u>条|款|项|点|章|节|部分)?(?:(?P<s>\d+(?:\.\d+)+)(?:款|条|项)?|第(?P<w>\(?(?:{_N}|[①-⑳])\)?)(?:款|项|点)(?P<wl>(?:(?:、|和|及|或|与|至|到)+第?\(?(?:{_N}|[①-⑳])\)?(?:款|项|点))*)|(?P<x>\([a-z]\)|\({_N}\))(?:款|项|点)?)?(?:(?P<r>至|到|-)第?(?P<z>{_N})(?:条|款|项|点)?)?(?P<l>(?:(?:、|和|及|或|与|或者|以及)+第?{_N}(?:条|款|项|点)?)*)"
    r"|(?:[Cc]lauses?|[Ss]ections?|[Aa]rticles?|[Pp]aragraphs?|[Ii]tems?) (?P<e>\(?\d*(?:\.\d+)*\)?(?:\([a-z]\))?)(?: (?:to|-|through) (?P<f>\d+(?:\.\d+)*))?(?P<m>(?:,? ?(?:and|or) \d+(?:\.\d+)*)*)"
    r"|(?<=违反)(?P<h>[甲乙丙丁戊己庚辛壬癸](?:项|款|条)?(?:[、或及和与]+[甲乙丙丁戊己庚辛壬癸](?:项|款|条)?)*)"
    rf"|(?:(?<=违反)|(?<=做出)|(?<=违背))(?:条款)?(?P<d>\d+\.\d+(?:\.\d+)*)(?P<dl>(?:[、和及或与]+\d+\.\d+)*)"
    rf"|(?:违反|违背)(?:上述|以上)?(?:第)?\((?P<p>{_N})\)(?:条|款|项|点)?(?P<pl>(?:[、和及或与]+\({_N}\))*)"
    r"|[Bb]reach(?:es|ed|ing)? (?:of )?(?:[Pp]aragraph |[Cc]lause |[Pp]art )?(?P<c>[A-Z])\b(?! [a-z]+ed)"
)


_ENTRY = re.compile(rf"{_N}|[①-⑳]|[a-z]")
_LOW = ("款", "项", "点")
_HIGH = ("章", "节", "部分")


@dataclass(frozen=True, slots=True)
class Pointer:
    """A bare number that is pointed to, and whether a unit below (款, 项, 点) or above an article (章, 节) was named.

    ``within`` are the entries of that article that are meant (第二条第①项), empty where all of it is.
    """

    number: str
    low: bool = False
    high: bool = False
    within: tuple[str, ...] = ()


def pointers(words: str) -> list[Pointer]:
    """Return what the words point to, in order; ranges are filled where they run over whole counts."""
    out: list[Pointer] = []
    for found in _POINTS.finditer(words):
        if found.group("h"):
            out += [Pointer(stem) for stem in re.findall(r"[甲乙丙丁戊己庚辛壬癸]", found.group("h"))]
            continue
        if found.group("p"):
            out += [
                Pointer(plain_number(part), low=True)
                for part in re.findall(_N, found.group("p") + (found.group("pl") or ""))
            ]
            continue
        first = found.group("a") or found.group("c") or found.group("e") or found.group("d")
        if not first:
            continue
        numbers = [found.group("s") or plain_number(first)]
        last = found.group("z") or found.group("f")
        if last:
            numbers += _between(numbers[0], plain_number(last))
        more = (found.group("l") or "") + (found.group("m") or "") + (found.group("dl") or "")
        numbers += [plain_number(part) for part in re.findall(_N if found.group("a") else r"\d+(?:\.\d+)*", more)]
        unit = found.group("u") or (more[-1] if more and more[-1] in _LOW else None)
        within = tuple(
            plain_number(part)
            for part in _ENTRY.findall((found.group("w") or found.group("x") or "") + (found.group("wl") or ""))
        )
        out += [Pointer(number, unit in _LOW or bool(found.group("br")), unit in _HIGH, within) for number in numbers]
    return out


def _between(first: str, last: str) -> list[str]:
    head, _, low = first.rpartition(".")
    tail, _, high = last.rpartition(".")
    if head != tail or not (low.isdigit() and high.isdigit()):
        return [last]
    stem = head + "." if head else ""
    return [stem + str(n) for n in range(int(low) + 1, min(int(high), int(low) + 40) + 1)]


def clauses_at(passages: Passages, clauses: Iterable[Clause], wanted: Iterable[Pointer]) -> list[Clause]:
    """Return the clauses that stand under items with one of these numbers (``3`` holds 3.1 as well).

    The number may also be the first cell of a table's row, or a letter before a paragraph (``F. …``).
    """
    wanted = list(wanted)
    standing = [(clause, item_at(passages, passages.folded.at(clause.span.start))) for clause in clauses]
    found: set[str] = set()
    for pointer in wanted:
        there = [
            (clause, item)
            for clause, item in standing
            if item and (_named(item.path, pointer) or (not pointer.high and _label(passages, item) == pointer.number))
        ]
        if not there:  # articles counted on under the parts of a paper: 三、 4. 5. 四、 6.
            low = Pointer(pointer.number, low=True, within=pointer.within)
            there = [
                (clause, item) for clause, item in standing if item and not pointer.high and _named(item.path, low)
            ]
        entries = [
            row
            for row in there
            if any(number in pointer.within for path in _paths(passages, *row) for _, number in path[1:])
        ]
        found |= {clause.id for clause, _ in entries or there}
    return [clause for clause, _ in standing if clause.id in found]


def _paths(passages: Passages, clause: Clause, item: Item) -> list[tuple[tuple[int, str], ...]]:
    """The numbers above where a clause begins and where it ends: it may begin with the words that open its list."""
    last = item_at(passages, passages.folded.at(clause.span.end - 1))
    return [item.path, *((last.path,) if last else ())]


def _label(passages: Passages, item: Item) -> str | None:
    """What a row or a paragraph is called by where it has no number of its own."""
    text = passages.folded.text
    if item.cell is None:
        letter = re.match(r"([A-Z])[.):]", text[item.start : item.start + 2])
        return letter.group(1).lower() if letter else None
    first = next(
        (
            i
            for i in passages.items
            if i.cell and (i.cell.table, i.cell.row, i.cell.column) == (item.cell.table, item.cell.row, 0)
        ),
        item,
    )
    return (
        plain_number(text[first.start : first.end].strip(" .、()"))
        if first.end - first.start <= _LONGEST_LABEL
        else None
    )


_LONGEST_LABEL = 5  # characters: a longer first cell is no number


_START = attrgetter("start")


def item_at(passages: Passages, offset: int) -> Item | None:
    """Return the item in which a folded offset stands."""
    at = bisect_right(passages.items, offset, key=_START) - 1
    return passages.items[at] if at >= 0 and offset < passages.items[at].end else None


def _named(path: tuple[tuple[int, str], ...], pointer: Pointer) -> bool:
    """Tell whether an item is called so: an article by the number at its depth, a dotted number by its stems too."""
    for depth, number in path:
        if (depth < 2) != pointer.high or (depth > 2 and "." not in number and not pointer.low):
            continue
        if number == pointer.number or number.startswith(pointer.number + "."):
            return True
    return False


def duty_kinds(clauses: Iterable[Clause]) -> list[Kind]:
    """Return the kinds among the clauses that are duties a breach of which can cost a sum, in reading order."""
    return list(dict.fromkeys(c.kind for c in clauses if c.kind in DUTIES))


DUTIES = (
    Kind.NON_COMPETE, Kind.IN_SERVICE_NON_COMPETE, Kind.NON_SOLICIT_EMPLOYEES, Kind.NON_SOLICIT_CUSTOMERS, Kind.NO_POACH,
    Kind.CONFIDENTIALITY, Kind.EMPLOYMENT_REPORTING, Kind.PASSPORT_RETENTION, Kind.TRAVEL_APPROVAL, Kind.OTHER_RESTRAINT,
)  # fmt: skip
