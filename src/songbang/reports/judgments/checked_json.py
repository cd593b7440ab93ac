"""What a hand-labelled sample says of the machine, as JSON."""

from typing import Any

from songbang.judgments.codebook import codebook
from songbang.judgments.statistics.agreement import FieldAgreement
from songbang.judgments.statistics.checked import Checked
from songbang.judgments.statistics.corrected import Corrected
from songbang.reports.judgments.interval_json import interval_json, rounded
from songbang.reports.script import tell


def checked_json(told: Checked, lang: str) -> dict[str, Any]:
    """Return agreement field by field, and corrected shares: of the measures, and of every value of a choice."""
    return {
        "agreement": [_agreement(one, lang) for one in told.agreement],
        "measures": [
            {"measure": measure.name, "label": tell(measure.label, lang), **_corrected(one, lang)}
            for measure, one in told.measured
        ],
        "fields": [{"field": field, "values": [_value(one, lang) for one in shares]} for field, shares in told.shares],
    }


def _agreement(one: FieldAgreement, lang: str) -> dict[str, Any]:
    return {
        "field": one.field,
        "label": tell(codebook().field(one.field).label, lang),
        "n": one.n,
        "equal": one.equal,
        "share": rounded(one.share),
        **interval_json(one.interval, lang),
        "kappa": rounded(one.kappa),
        "kappa_interval": None if one.kappa_interval is None else interval_json(one.kappa_interval, lang),
    }


def _value(one: Corrected, lang: str) -> dict[str, Any]:
    """Return the corrected share of a value; ``null`` for a value that is "not told"."""
    told = None
    if one.by_test is not None:
        share, bounds = one.by_test
        told = {"share": rounded(share), **interval_json(bounds, lang)}
    return {"value": one.value, **_corrected(one, lang), "rogan_gladen": told}


def _corrected(one: Corrected, lang: str) -> dict[str, Any]:
    return {"as_read": rounded(one.apparent), "corrected": rounded(one.share), **interval_json(one.interval, lang)}
