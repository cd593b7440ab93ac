"""What a report says the papers close, as the file of a matter holds it; what cannot be read there is left out."""

from collections.abc import Mapping, Sequence

from songbang.matter.agreement_told import AGREEMENT, REPORTING
from songbang.matter.cells import Cell
from songbang.matter.matter import Matter
from songbang.matter.sheet import entries
from songbang.tasks.matter.report_file import Table, table, text

CLOSED = ("scope", "technology_wide", "territory", "affiliates", "open_list")


def readable(row: Table, cells: Mapping[str, Cell]) -> dict[str, object]:
    """Return what a matter can read again: a report is somebody's file and may say anything."""
    return {name: row[name] for name, cell in cells.items() if row.get(name) is not None and cell.read(row[name])}


def agreement_of(facts: Table, listed: Sequence[object], matter: Matter) -> dict[str, object]:
    """Return what the papers close, where the matter does not tell it."""
    parts = table(facts, "agreement")
    closed = readable({name: table(parts, name).get("value") for name in CLOSED}, AGREEMENT)
    found = {name: value for name, value in closed.items() if getattr(matter.agreement, name) is None}
    said = table(parts, "reporting").get("value")
    reporting = [row for one in entries(said) if (row := _reporting(one)) is not None]
    if reporting and not matter.agreement.reporting:
        found["reporting"] = reporting
    firms = [firm for one in listed if (firm := _firm(one))]
    if firms and matter.agreement.competitors is None:
        found["competitors"] = firms
    if matter.agreement.affiliates is None and any(table({"": one}, "").get("affiliates") is True for one in listed):
        found["affiliates"] = True
    return found


def _reporting(one: object) -> dict[str, object] | None:
    """Return a duty to report; one of which nothing can be read is none."""
    row = table({"": one}, "")
    read = readable(row, REPORTING)
    return read if read or (isinstance(one, Mapping) and not any(row.values())) else None


def _firm(one: object) -> dict[str, object] | None:
    row = table({"": one}, "")
    name, aliases = text(row, "name"), row.get("aliases")
    if name is None:
        return None
    known = [alias for alias in aliases if isinstance(alias, str)] if isinstance(aliases, list) else []
    return {"name": name, **({"aliases": known} if known else {})}
