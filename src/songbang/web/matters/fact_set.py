"""A fact set from a form."""

import re
from collections.abc import Mapping
from pathlib import Path

from songbang.basis.case_facts import case_facts
from songbang.basis.words import Words
from songbang.matter.changes import values_put
from songbang.matter.write import write_matter
from songbang.tasks.matter.fact import set_facts
from songbang.tasks.matter.held import kept
from songbang.tasks.refusal import Refusal
from songbang.tasks.spoken import spoken_share, spoken_sum
from songbang.web.matters.fact_field import BASES_OF_DAMAGES, FactField, fact_field
from songbang.web.matters.fact_lines import DAMAGES, SHARE
from songbang.web.matters.said_here import fact_said_here

EMPTY = Words("还没有写值。", "No value was written yet.")
NOT_READ = Words("这样写没看懂。", "That could not be read.")
ONE_OF_BOTH = Words(
    "写一个金额；或者写倍数，再选是什么的倍数。两样不要都写。",
    "Write a sum; or write a multiple and choose of what. Write one of the two, not both.",
)
NO_SHARE = Words("「{written}」看不出是多少比例。", "“{written}” cannot be read as a share.")
LEAVE_IT = Words("不知道就空着，不用记下。", "If you do not know, leave it as it is.")
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
        raise Refusal(EMPTY, LEAVE_IT if field.sort in {"choice", "several"} else field.hint or field.wanted)
    if name == SHARE and not _is_share(value):
        raise Refusal(NO_SHARE.fill(written=value), field.hint or field.wanted)
    try:
        set_facts(place, [f"{name}={value}"])
    except Refusal as why:
        raise fact_said_here(why, field) from None


def _is_share(value: str) -> bool:
    """Tell whether it is a share of a whole; a bare 30 may mean a per cent, and is asked for again."""
    share = spoken_share(value)
    return share is not None and share <= 1


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
    if not amount and not multiple:
        raise Refusal(EMPTY, ONE_OF_BOTH)
    both = bool(amount and multiple)
    if both or None in row.values() or len(row) == 1 or case_facts({DAMAGES: [row]}, "")[1]:
        raise Refusal(NOT_READ, ONE_OF_BOTH)
    kept(write_matter(place, values_put("facts", {DAMAGES: [row]})))
