"""What the page of a roster shows, taken from the document of its audit."""

from collections.abc import Mapping
from typing import Any

from songbang.reports.plain_values import Json
from songbang.web.jobs.audit_work import Audited

_OPEN = frozenset({"asked", "not_known"})
_FIXED = frozenset({"private"})


def shown(found: Audited) -> dict[str, Any]:
    """Return the values of the page. ``heads`` keep their number, by which the form names them."""
    heads = list(enumerate(heads_of(found)))
    return {
        "audit": found.document,
        "files": list(found.files),
        "asked": [(at, one) for at, one in heads if one["how"] == "asked"],
        "settled": [(at, one) for at, one in heads if one["how"] not in _OPEN | _FIXED],
        "unknown": [(at, one) for at, one in heads if one["how"] == "not_known"],
        "private": [one for _, one in heads if one["how"] in _FIXED],
        "choices": found.choices,
        "words": found.words,
        "headline": found.headline,
        "declined": None,
        "purpose": "",
    }


def heads_of(found: Audited) -> list[Mapping[str, Json]]:
    """Return the heads of the roster in the order of the document."""
    columns = found.document["columns"]
    return [one for one in columns if isinstance(one, dict)] if isinstance(columns, list) else []
