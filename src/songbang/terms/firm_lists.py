"""The lists of firms of a paper: what stands in a table or line by line, under which titles."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from songbang.papers.folded import fold
from songbang.passages.passages import Passages
from songbang.terms.firm import Firm, FirmList
from songbang.terms.firm_cells import table_firms
from songbang.terms.firm_grids import Grid, Piece, elements
from songbang.terms.firm_lines import lines_firms
from songbang.terms.group_words import GROUP
from songbang.terms.headless_firms import bare_firms, joined
from songbang.terms.list_titles import may_be_title, of_annex, of_firms, of_rivals
from songbang.terms.other_names import LEGAL

_ABOVE = 5  # lines above a list in which its titles stand
_BELOW = 3  # lines below a list in which its notes stand
_FEWEST = 2  # names that make a list where none has a legal form
_NOTED = re.compile(
    r"名单|名录|清单|以上|上述|上列|所列|注:|注\d|备注|说明|关联|更新|调整|list|above|affiliat", re.IGNORECASE
)
_NO_GROUP = re.compile(r"不(?:含|包括)[^。;]{0,12}(?:关联|子公司)|exclud\w+ [^.;]{0,20}affiliat")
_HEADED = re.compile(r"企业|公司|竞争|对手|品牌|机构|厂商|compan|compet|firm|brand|entit|employer", re.IGNORECASE)

_FULL = re.compile(rf"{LEGAL}(?:\([^()]*\))?$")

_Parts = Sequence[Piece | Grid]


def firm_lists(passages: Passages) -> tuple[FirmList, ...]:
    """Return the lists of firms in reading order, whatever they are lists of; ``rivals`` tells which are competitors."""
    text = passages.folded.text
    parts = tuple(joined(elements(passages), text))
    name = _own_name(passages)
    found: list[FirmList] = []
    done = 0
    for at, part in enumerate(parts):
        if isinstance(part, Grid):
            titles = (*_titles(parts, at, text), *name)
            firms, said = _of_table(passages, part, titles)
            after = at + 1
        elif at >= done and _opens(text[part.start : part.end]):
            titles = (*_titles(parts, at + 1, text), *name)
            firms, said = _of_lines(passages, parts[at + 1 :], titles), ""
            last = passages.folded.at(firms[-1].span.end) if firms else 0
            after = done = next((n for n in range(at + 1, len(parts)) if parts[n].start >= last), len(parts))
        else:
            continue
        if firms:
            notes = "\n".join((said, _notes(parts, after, text)))
            found.append(_list((*titles, *said.split("\n")), firms, notes, part.start))
    return tuple(found)


def _opens(words: str) -> bool:
    return of_firms(words) or of_annex(words)


def _of_lines(passages: Passages, below: _Parts, titles: Sequence[str]) -> tuple[Firm, ...]:
    firms = lines_firms(passages, below)
    if any(of_firms(title) for title in titles):
        return firms if len(firms) >= _FEWEST or _mostly_full(firms) else ()
    return firms if _mostly_full(firms) else ()


def _of_table(passages: Passages, grid: Grid, titles: Sequence[str]) -> tuple[tuple[Firm, ...], str]:
    """The firms of a table and the words of its head and notes; believed where head, title or legal forms say so."""
    firms, said = table_firms(passages, grid)
    told = any(of_firms(title) for title in (*titles, *said.split("\n")))
    if not firms and (told or any(of_annex(title) for title in titles)):
        firms = bare_firms(passages, grid)
        return (firms if told or _mostly_full(firms) else ()), ""
    return (firms, said) if told or _HEADED.search(said) or _mostly_full(firms) else ((), "")


def _mostly_full(firms: Sequence[Firm]) -> bool:
    return bool(firms) and 2 * sum(bool(_FULL.search(one.name)) for one in firms) >= len(firms)


def _list(titles: tuple[str, ...], firms: tuple[Firm, ...], notes: str, start: int) -> FirmList:
    said = "\n".join((notes, *(title for title in titles if of_rivals(title))))
    if GROUP.search(said) and not _NO_GROUP.search(said) and not _GROUP_COLUMN.search(said):
        firms = tuple(replace(one, affiliates=True) for one in firms)
    return FirmList(titles, firms, any(of_rivals(title) for title in titles), notes, start)


# The head of a column that tells for each firm whether its group is closed tells nothing of them all.
_GROUP_COLUMN = re.compile(
    r"^(?:是否)?(?:包括|包含|含|及)?(?:其)?(?:主要)?(?:关联|附属|下属|子|分)(?:公司|企业|方|单位|机构)[^,。;:]{0,10}$|^(?:\w+ ){0,2}[Aa]ffiliates?(?: \w+){0,2}\??$",
    re.MULTILINE,
)


def _titles(parts: _Parts, at: int, text: str) -> tuple[str, ...]:
    """The short lines above a list, the nearest last, up to the line that calls it an annex."""
    found: list[str] = []
    for part in reversed(parts[max(0, at - _ABOVE) : at]):
        if isinstance(part, Grid):
            break
        words = text[part.start : part.end]
        if may_be_title(words):
            found.append(words)
        if of_annex(words):
            break
    return tuple(reversed(found))


def _notes(parts: _Parts, at: int, text: str) -> str:
    """What the first lines below a list say of it."""
    found = []
    for part in parts[at : at + _BELOW]:
        if isinstance(part, Grid):
            break
        words = text[part.start : part.end]
        if not _NOTED.search(words) or of_annex(words):
            break
        found.append(words)
    return "\n".join(found)


def _own_name(passages: Passages) -> tuple[str, ...]:
    """The name of the file, where it says that the paper is such a list."""
    stem = fold(PurePosixPath(passages.paper.name).stem).text
    return (stem,) if of_firms(stem) else ()
