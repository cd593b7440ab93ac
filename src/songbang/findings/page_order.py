"""Pages and articles of one paper that are missing, doubled or out of order, told by what is printed on them."""

from collections.abc import Collection, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from songbang.basis.problem import Problem
from songbang.findings.loose_pages import ranges
from songbang.papers.problems import problem
from songbang.readings.page_numbers import PrintedPage
from songbang.readings.reading import Reading

_ALIKE = 0.9  # share of the words that two copies of a page have in common
_MOST = 3000  # characters of a page that are compared

Pages = list[tuple[int, int | None]]
"""Pages of one run in the order of the file: index in the paper, printed number or ``None``."""


def page_problems(readings: Sequence[Reading], told: Collection[str]) -> list[Problem]:
    """Return what is wrong with the order of pages and articles; ``told`` are papers that are single pages of a set."""
    found = [
        one for reading in readings if reading.paper.name not in told for one in (*_pages(reading), *_articles(reading))
    ]
    return list(dict.fromkeys(found))


def _articles(reading: Reading) -> Iterator[Problem]:
    if reading.missing_articles:
        yield problem("articles_missing", reading.paper.name, detail=ranges(reading.missing_articles))


def _pages(reading: Reading) -> Iterator[Problem]:
    for total, run in _runs(reading.printed):
        pages = _mended(run, total)
        yield from _doubled(reading, pages)
        numbers = list(dict.fromkeys(number for _, number in pages if number is not None))
        if any(one > following for one, following in pairwise(numbers)):
            detail = ", ".join(map(str, numbers))
            yield problem("pages_out_of_order", reading.paper.name, detail=detail)
        lacking = _lacking(pages, total)
        if lacking:
            yield problem("pages_missing", reading.paper.name, detail=ranges(lacking))


def _runs(printed: Sequence[PrintedPage | None]) -> Iterator[tuple[int | None, Pages]]:
    """Part the pages into runs that are counted through: another total, or a page 1 behind a run that began with 1."""
    run: Pages = []
    total: int | None = None
    for at, page in enumerate(printed):
        anew = page is not None and any(number is not None for _, number in run) and _begins(page, run, total)
        if anew:
            yield total, run
            run, total = [], None
        run.append((at, page.number if page else None))
        total = page.total if page and page.total else total
    if any(number is not None for _, number in run):
        yield total, run


def _begins(page: PrintedPage, run: Pages, total: int | None) -> bool:
    numbers = [number for _, number in run if number is not None]
    if total is not None and page.total is not None and page.total != total:
        return True
    return page.number == 1 and numbers[0] == 1 and len(numbers) > 1


def _mended(run: Pages, total: int | None) -> Pages:
    """Take a number for misread that stands between its neighbours' numbers where another one belongs."""
    pages = [(at, number if total is None or number is None or number <= total else None) for at, number in run]
    for at in range(1, len(pages) - 1):
        before, here, behind = (pages[at + step][1] for step in (-1, 0, 1))
        if before is not None and behind == before + 2 and here != before + 1:
            pages[at] = (pages[at][0], before + 1)
    return pages


def _doubled(reading: Reading, pages: Pages) -> Iterator[Problem]:
    """The same number on two pages whose words are the same as well."""
    seen: dict[int, str] = {}
    for at, number in pages:
        words = reading.paper.pages[at].span.of(reading.paper.text)[:_MOST]
        if number in seen and SequenceMatcher(None, seen[number], words, autojunk=False).quick_ratio() >= _ALIKE:
            yield problem("pages_doubled", reading.paper.name, detail=str(number), page=reading.paper.pages[at].number)
        if number is not None:
            seen.setdefault(number, words)


def _lacking(pages: Pages, total: int | None) -> list[int]:
    """The numbers that no page bears; pages without a number may bear them, so that as many are let pass."""
    numbers = {number for _, number in pages if number is not None}
    unmarked = len(pages) - sum(number is not None for _, number in pages)
    if total is None:
        lacking = [number for number in range(min(numbers), max(numbers)) if number not in numbers]
    else:
        lacking = [number for number in range(1, total + 1) if number not in numbers]
    return [] if unmarked and len(lacking) <= unmarked else lacking
