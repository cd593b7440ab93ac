"""A fact set from a form."""

import re
from collections.abc import Mapping
from pathlib import Path

from songbang.basis.case_facts import TABLES, case_facts
from songbang.basis.words import Words
from songbang.matter.changes import values_put
from songbang.matter.write import write_matter
from songbang.tasks.matter.fact import set_facts
from songbang.tasks.matter.held import kept
from songbang.tasks.refusal import Refusal
from songbang.tasks.spoken import spoken_sum
from songbang.web.matters.fact_field import BASES_OF_DAMAGES, FactField, fact_field
from songbang.web.matters.fact_lines import DAMAGES

EMPTY = Words("还没有写值。", "No value was written yet.")
UNCLEAR = Words(
    "逗号是分开几个数，还是千位分隔，看不出来。", "It is not clear whether commas part numbers or thousands."
)
_FOR = "non_compete"
_LINES = re.compile(r"[\n;；、，]+")
_THOUSANDS = re.compile(r"\d{3}")


def fact_set(place: Path, name: str, fields: Mapping[str, str]) -> None:
    """Set a fact in the matter of a folder; what cannot be read is a ``Refusal`` and nothing is written."""
    if name == DAMAGES:
        _damages(place, fields)
        return
    field = fact_field(name)
    if field is None:
        raise Refusal(EMPTY, EMPTY)
    value = _value(field, fields)
    if not value:
        raise Refusal(EMPTY, field.wanted)
    set_facts(place, [f"{name}={value}"])


def _value(field: FactField, fields: Mapping[str, str]) -> str:
    """Return what was told as the command line would have it: several values parted by commas."""
    if field.sort == "several":
        return ",".join(name for name in field.choices if fields.get(f"value-{name}"))
    value = fields.get("value", "").strip()
    return ",".join(_numbers(value, field.wanted)) if field.sort == "lines" else value


def _numbers(value: str, wanted: Words) -> list[str]:
    """Return the numbers of a list; commas part them only where none can part thousands."""
    if _LINES.search(value):
        return [one.replace(",", "").strip() for one in _LINES.split(value) if one.strip()]
    parts = [one.strip() for one in value.split(",")]
    if any(_THOUSANDS.fullmatch(one) for one in parts[1:]):
        raise Refusal(UNCLEAR, wanted)
    return parts


def _damages(place: Path, fields: Mapping[str, str]) -> None:
    """Set agreed damages of one part: a sum, or a multiple of a base."""
    amount, multiple, of = (fields.get(key, "").strip() for key in ("amount", "multiple", "of"))
    row: dict[str, object] = {"for": _FOR}
    if amount:
        row["amount"] = spoken_sum(amount)
    elif multiple and of in BASES_OF_DAMAGES:
        row.update(multiple=spoken_sum(multiple), of=of)
    if None in row.values() or len(row) == 1 or case_facts({DAMAGES: [row]}, "")[1]:
        raise Refusal(EMPTY, TABLES[DAMAGES])
    kept(write_matter(place, values_put("facts", {DAMAGES: [row]})))
