"""The file of aliases: written with every run, looked over by a person, handed back."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.market.names.aliases import Aliases
from songbang.market.names.named import PROPOSED, REASONS, TABLE, Named
from songbang.market.tables.heads import heads_of
from songbang.market.tables.table import Table, read_table
from songbang.statistics.csv_lines import MARK, unsafe, written

COLUMNS = tuple(TABLE)[:5]
"""The columns of the file, in their order."""
_AGAIN = Words("「{name}」在前面已经归到「{firm}」。", "“{name}” was given to “{firm}” before.")
_ONE = Words("一个写法只留一行，一家公司只归一个集团。", "Keep one row a writing, and one group a firm.")
_ROUND = Words("「{name}」的归属绕成了圈。", "The firms of “{name}” lead back to it.")
_END = Words("让其中一个写法归到它自己。", "Let one of these writings be its own firm.")
_ASKED = Words("没有合并：也许和「{other}」是一家。{why}", "Kept apart; perhaps the same firm as “{other}”. {why}")


def read_aliases(path: Path) -> Aliases | Problem:
    """Read a file of aliases, any kind of table: written, firm, group, why, decided_by (the last three may be missing).

    A row counts as a person's decision unless ``decided_by`` says ``proposed``; a firm that was put right counts all
    the same. An empty firm is the writing itself. A writing with two firms, a firm with two groups, and firms that
    lead round in a circle are a ``Problem``.
    """
    table = read_table(path, heads_of("songbang.market.names", "heads.toml"), "aliases")
    return table if isinstance(table, Problem) else _aliases(table)


def _aliases(table: Table) -> Aliases | Problem:
    firm_of: dict[str, str] = {}
    groups: list[tuple[int, str, str]] = []
    settled: set[str] = set()
    for row in table.rows:
        name, firm, group = (unsafe(row.one(column)) for column in ("written", "firm", "group"))
        if not name:
            continue
        firm = firm or name
        if firm_of.setdefault(name, firm) != firm:
            return _twice(table.name, row.number, name, firm_of[name])
        if group:
            groups.append((row.number, firm, group))
        if row.one("decided_by").casefold() != PROPOSED:
            settled.add(name)
    ends = _ends(firm_of, table.name)
    if isinstance(ends, Problem):
        return ends
    group_of: dict[str, str] = {}
    for line, firm, group in groups:
        end, own = ends.get(firm, firm), ends.get(group, group)
        if group_of.setdefault(end, own) != own:
            return _twice(table.name, line, end, group_of[end])
    above = _ends(group_of, table.name)
    return above if isinstance(above, Problem) else Aliases(ends, above, frozenset(settled))


def _ends(leads: Mapping[str, str], file: str) -> dict[str, str] | Problem:
    """Return the name that each leads to in the end; a problem where one leads round."""
    ends: dict[str, str] = {}
    for name in leads:
        seen, end = {name}, leads[name]
        while (further := leads.get(end, end)) != end:
            if end in seen:
                return Problem("aliases_circle", file, _ROUND.fill(name=name), _END)
            seen.add(end)
            end = further
        ends[name] = end
    return ends


def _twice(file: str, line: int, name: str, firm: str) -> Problem:
    return Problem("aliases_twice", file, _AGAIN.fill(name=name, firm=firm), _ONE, line=line)


def aliases_csv(named: Named, lang: str) -> bytes:
    """Return the file of aliases of a run (CSV, UTF-8 with a mark), each writing once, with what is asked of it.

    A question stands once, beside the first writing of its firm. Reading the file back unchanged changes nothing.
    """
    asked: dict[str, list[str]] = {}
    for one in named.questions:
        for firm, other in ((one.one, one.other), (one.other, one.one)):
            asked.setdefault(firm, []).append(_ASKED.fill(other=other, why=one.why).say(lang))
    return (MARK + written([[*COLUMNS], *_lines(named, asked, lang)])).encode()


def _lines(named: Named, asked: dict[str, list[str]], lang: str) -> Iterator[list[str]]:
    for name, firm, group, why, by in named.table.select(COLUMNS).iter_rows():
        yield [name, firm, group, " ".join([REASONS[why].say(lang), *asked.pop(firm, ())]), by]
