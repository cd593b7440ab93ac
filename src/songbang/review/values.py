"""What a person may write as the value of a term: the shapes of docs/contract.md, as TOML."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from songbang.basis.term import Value
from songbang.basis.words import Words

NO_TERM = Words("没有「{name}」这一项，可以是：{listed}", "there is no term “{name}”; there are: {listed}")


@dataclass(frozen=True, slots=True)
class Given:
    """A value that has the shape of its term."""

    value: Value


@dataclass(frozen=True, slots=True)
class _Shape:
    """How the value of a term looks: an example as TOML, and the test that it meets."""

    example: str
    fits: Callable[[object], bool]


def _count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value <= 1200


def _words(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _one_of(*names: str) -> Callable[[object], bool]:
    return lambda value: value in names


def _names(value: object) -> bool:
    return isinstance(value, list) and all(map(_words, value))


def _fields(*known: str) -> Callable[[object], bool]:
    def fits(value: object) -> bool:
        rows = value if isinstance(value, list) else [value]
        return bool(rows) and all(isinstance(row, dict) and bool(row) and set(row) <= {*known} for row in rows)

    return fits


_SHAPES: Final[Mapping[str, _Shape]] = {
    "duration_months": _Shape("24", _count),
    "starts": _Shape('"end_of_employment"', _one_of("end_of_employment", "notice", "signature", "other")),
    "territory": _Shape('"…"', _words),
    "scope": _Shape('"…"', _words),
    "named_competitors": _Shape('["…", "…"]', _names),
    "affiliates": _Shape("true", lambda value: isinstance(value, bool)),
    "compensation": _Shape(
        '{ share = "0.3", of = "average_wage_12m", per = "month", when = "monthly_after" }',
        _fields("share", "of", "amount", "currency", "per", "when", "who"),
    ),
    "liquidated_damages": _Shape(
        '{ amount = "100000", currency = "CNY", for = "non_compete" }',
        _fields("amount", "currency", "multiple", "of", "for", "who"),
    ),
    "return": _Shape(
        '"all"',
        lambda value: value in {"all", "since_breach"} if isinstance(value, str) else _fields("multiple")(value),
    ),
    "activation": _Shape('"on_notice"', _one_of("automatic", "on_notice", "on_payment", "employer_choice")),
    "waiver": _Shape('{ by = "employer", notice_days = 30 }', _fields("by", "notice_days")),
    "reporting": _Shape('{ every = "month", within_days = 5 }', _fields("every", "within_days")),
}


def example_of(name: str) -> str:
    """Return how a value of this term is written in TOML."""
    return _SHAPES[name].example if name in _SHAPES else '"…"'


def value_of(name: str, right: Value) -> Given | Words:
    """Return the value where it has the shape of its term, else what is wrong with it."""
    shape = _SHAPES.get(name)
    if shape is None:
        listed = ", ".join(_SHAPES)
        return NO_TERM.fill(name=name, listed=listed)
    if not _fits(shape, right):
        return Words(
            f"{name} 的 right 要写成 {shape.example} 这样", f"the right of {name} is written like {shape.example}"
        )
    return Given(right)


def _fits(shape: _Shape, right: object) -> bool:
    try:
        return shape.fits(right)
    except TypeError:  # a list or table where a word is wanted
        return False
