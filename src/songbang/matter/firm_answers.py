"""Reads the file in which the questions on a firm are answered: ``[[firm]]`` with a name and yes or no by id."""

from collections.abc import Collection, Mapping
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.matter.cells import TEXT, YES
from songbang.matter.plain_file import plain_text
from songbang.matter.sheet import entries
from songbang.matter.toml_text import read_toml


def read_answers(path: Path, ids: Collection[str]) -> tuple[Mapping[str, Mapping[str, bool]], tuple[Problem, ...]]:
    """Return the answers by the name of the firm and the id of the question; a question left out is not answered.

    ``ids`` are the questions there are. What cannot be read is a problem with its line; no input raises.
    """
    text = plain_text(path)
    read = text if isinstance(text, Problem) else read_toml(text, path.name)
    if isinstance(read, Problem):
        return {}, (read,)
    table, sheet = read
    for name in table:
        if name != "firm":
            sheet.unknown((name,), name, ("firm",))
    cells = {"name": TEXT, **dict.fromkeys(ids, YES)}
    found: dict[str, dict[str, bool]] = {}
    for at, value in enumerate(entries(table.get("firm"))):
        told = sheet.table(("firm", at), value, cells)
        if isinstance(value, Mapping) and sheet.whole(("firm", at), {k: v for k, v in told.items() if v}, ("name",)):
            given = {name: one for name, one in told.items() if isinstance(one, bool)}
            found.setdefault(str(told["name"]), {}).update(given)
    return found, tuple(sheet.problems)
