"""What a hand-labelled sample says of the machine, as rows of the page."""

from collections.abc import Iterator, Mapping

from songbang.judgments.codebook import codebook
from songbang.judgments.statistics.checked import Checked
from songbang.reports.judgments.numbers import range_words, value_words
from songbang.reports.script import tell
from songbang.statistics.interval import Interval


def agreement_rows(told: Checked, lang: str) -> Iterator[Mapping[str, str]]:
    """Yield a row a field: in how many decisions person and machine read the same, and Cohen's kappa."""
    for one in told.agreement:
        kappa = "" if one.kappa is None else f"{one.kappa:.2f}"
        yield {
            "label": tell(codebook().field(one.field).label, lang),
            "value": _share(one.share, lang),
            "interval": _bounds(one.interval, lang),
            "counts": f"{one.equal} / {one.n}",
            "kappa": f"{kappa} ({_plain(one.kappa_interval)})" if one.kappa_interval else kappa,
        }


def corrected_rows(told: Checked, lang: str) -> Iterator[Mapping[str, str]]:
    """Yield a row a share: as the machine counts it, and corrected for its errors."""
    for measure, one in told.measured:
        yield {
            "label": tell(measure.label, lang),
            "apparent": _share(one.apparent, lang),
            "value": _share(one.share, lang),
            "interval": _bounds(one.interval, lang),
        }


def _share(value: float, lang: str) -> str:
    return tell(value_words(value, "share"), lang)


def _bounds(one: Interval, lang: str) -> str:
    return tell(range_words(one.low, one.high, "share"), lang)


def _plain(one: Interval) -> str:
    return f"{one.low:.2f}–{one.high:.2f}"
