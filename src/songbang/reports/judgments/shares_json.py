"""Printed shares worked out again: one sentence each, and as JSON and CSV."""

from typing import Any

from songbang.basis.words import Words
from songbang.reports.judgments.interval_json import interval_json
from songbang.reports.script import tell
from songbang.statistics.audit_file import AuditedShares, Row
from songbang.statistics.audit_share import Agreement, ShareAudit, percent_text
from songbang.statistics.csv_lines import MARK, written
from songbang.statistics.interval import wilson

_AGREES = Words("{counts} = {again}，与印出的一致。", "{counts} = {again}, as printed.")
_CUT_OFF = Words(
    "{counts} = {again}，印成 {printed} 是截断，没有四舍五入。",
    "{counts} = {again}; printed as {printed} it was cut off, not rounded.",
)
_DIFFERS = Words(
    "{counts} = {again}，印成 {printed}，对不上。", "{counts} = {again}, printed as {printed}: they differ."
)
_WOULD = Words("{first} / {last} 会印成 {printed}。", "{first} of {last} would be printed as {printed}.")
_NONE = Words(
    "只换其中一个数，没有整数会印成 {printed}。",
    "With one of the two counts as told, no other would be printed as {printed}.",
)
_HEADS = ["line", "label", "source", "numerator", "denominator", "printed", "recomputed", "agreement", "says"]


def audit_words(audit: ShareAudit) -> Words:
    """Return what came of an audit as a sentence; where the share differs, which counts would be printed so."""
    told = {
        "counts": f"{audit.numerator} / {audit.denominator}",
        "again": audit.recomputed,
        "printed": percent_text(audit.printed.percent, audit.printed.places),
    }
    if audit.agreement is Agreement.AGREES:
        return _AGREES.fill(**told)
    if audit.agreement is Agreement.CUT_OFF:
        return _CUT_OFF.fill(**told)
    fits = [
        _WOULD.fill(first=_counts(first), last=_counts(last), printed=told["printed"])
        for first, last in (
            (audit.numerators, (audit.denominator, audit.denominator)),
            ((audit.numerator, audit.numerator), audit.denominators),
        )
        if first and last
    ]
    return _joined([_DIFFERS.fill(**told), *(fits or [_NONE.fill(printed=told["printed"])])])


def shares_json(audited: AuditedShares, lang: str) -> dict[str, Any]:
    """Return every share with what came of it; what could not be read is told by the problems."""
    rows = [_row(one, lang) for one in audited.rows]
    return {"shares": rows, "differ": sum(one["agreement"] != Agreement.AGREES for one in rows)}


def shares_csv(audited: AuditedShares, lang: str) -> bytes:
    """Return the shares as CSV, a line each in the order of the file."""
    lines = [[str(row[head]) for head in _HEADS] for row in (_row(one, lang) for one in audited.rows)]
    return (MARK + written([_HEADS, *lines])).encode("utf-8")


def _row(one: Row, lang: str) -> dict[str, Any]:
    audit = one.audit
    return {
        "line": one.line,
        "label": one.label,
        "source": one.source,
        "numerator": audit.numerator,
        "denominator": audit.denominator,
        "printed": percent_text(audit.printed.percent, audit.printed.places),
        "recomputed": audit.recomputed,
        "agreement": audit.agreement.value,
        "says": tell(audit_words(audit), lang),
        "numerators": None if audit.numerators is None else list(audit.numerators),
        "denominators": None if audit.denominators is None else list(audit.denominators),
        **interval_json(wilson(audit.numerator, audit.denominator), lang),
    }


def _counts(pair: tuple[int, int]) -> str:
    return str(pair[0]) if pair[0] == pair[1] else f"{pair[0]}–{pair[1]}"


def _joined(words: list[Words]) -> Words:
    form = Words("{one}{other}", "{one} {other}")
    first, *rest = words
    for one in rest:
        first = form.fill(one=first, other=one)
    return first
