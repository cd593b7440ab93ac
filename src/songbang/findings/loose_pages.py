"""Single pages that make up one paper: told by the numbers printed on them, or by articles that go on."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePosixPath

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.papers.files import natural_key
from songbang.papers.problems import PROBLEMS
from songbang.readings.page_numbers import PrintedPage
from songbang.readings.reading import Reading

_PAGE = Words("{paper}（第 {page} 页）", "{paper} (page {page})")
_LACKS = Words("；缺第 {pages} 页", "; lacking: page {pages}")


@dataclass(frozen=True, slots=True)
class LoosePages:
    """Files of one page each that belong to one paper, in the order of their pages.

    ``numbers`` are the printed numbers, empty where the articles tell the order; ``lacking`` the pages not there.
    """

    papers: tuple[str, ...]
    numbers: tuple[int, ...]
    lacking: tuple[int, ...]


def loose_pages(readings: Sequence[Reading]) -> tuple[LoosePages, ...]:
    """Return the sets of single pages of a pile that belong together; only files of one folder are put together."""
    single = [reading for reading in readings if len(reading.paper.pages) == 1]
    single.sort(key=lambda one: natural_key(one.paper.name))
    found: list[LoosePages] = []
    for _, folder in groupby(single, key=lambda one: PurePosixPath(one.paper.name).parent):
        held = list(folder)
        numbered = _by_numbers(held)
        used = {name for one in numbered for name in one.papers}
        found += [*numbered, *_by_articles([one for one in held if one.paper.name not in used])]
    return tuple(found)


def loose_problems(found: Sequence[LoosePages]) -> list[Problem]:
    """Say of each set that it belongs together, in which order, and what is lacking."""
    says, do = PROBLEMS["pages_of_one_paper"]
    return [Problem("pages_of_one_paper", one.papers[0], says.fill(detail=_told(one)), do) for one in found]


def _by_numbers(readings: Sequence[Reading]) -> list[LoosePages]:
    """Put together pages that say how many there are in all; a number that comes again begins another paper."""
    sets: dict[int, list[dict[int, str]]] = {}
    for reading in readings:
        printed = reading.printed[0] if reading.printed else None
        if printed is None or printed.total is None or printed.total < 2:
            continue
        open_sets = sets.setdefault(printed.total, [{}])
        if printed.number in open_sets[-1]:
            open_sets.append({})
        open_sets[-1][printed.number] = reading.paper.name
    return [_in_order(total, held) for total, every in sets.items() for held in every if len(held) > 1]


def _in_order(total: int, held: dict[int, str]) -> LoosePages:
    numbers = tuple(sorted(held))
    lacking = tuple(number for number in range(1, total + 1) if number not in held)
    return LoosePages(tuple(held[number] for number in numbers), numbers, lacking)


def _by_articles(readings: Sequence[Reading]) -> list[LoosePages]:
    """Put together neighbours whose articles go on: one ends with the third, the next opens with the fourth."""
    chains: list[list[Reading]] = []
    for reading in readings:
        last = chains[-1][-1] if chains else None
        if last is not None and _goes_on(last, reading):
            chains[-1].append(reading)
        else:
            chains.append([reading])
    return [LoosePages(tuple(one.paper.name for one in chain), (), ()) for chain in chains if len(chain) > 1]


def _goes_on(last: Reading, reading: Reading) -> bool:
    """Tell whether a page goes on counting the articles of the page before and has no title of its own."""
    alone: PrintedPage | None = reading.printed[0] if reading.printed else None
    return (
        bool(last.articles and reading.articles)
        and reading.articles[0] == last.articles[-1] + 1
        and reading.kind == "other"
        and (alone is None or alone.number != 1)
    )


def _told(one: LoosePages) -> Words:
    numbers = one.numbers or range(1, len(one.papers) + 1)
    pages = [_PAGE.fill(paper=name, page=number) for name, number in zip(one.papers, numbers, strict=True)]
    told = Words("、".join(page.zh for page in pages), ", ".join(page.en for page in pages))
    if not one.lacking:
        return told
    lacks = _LACKS.fill(pages=ranges(one.lacking))
    return Words(told.zh + lacks.zh, told.en + lacks.en)


def ranges(numbers: Sequence[int]) -> str:
    """Return numbers in ascending order as a person writes them: 2, 4–6."""
    parts: list[list[int]] = []
    for number in numbers:
        if parts and number == parts[-1][-1] + 1:
            parts[-1].append(number)
        else:
            parts.append([number])
    return ", ".join(str(part[0]) if len(part) == 1 else f"{part[0]}–{part[-1]}" for part in parts)
