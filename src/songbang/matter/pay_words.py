"""What the words of a wage slip are: each kind of pay by the words that name it (``pay_words.toml``)."""

import re
import tomllib
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final
from unicodedata import normalize

from songbang.matter.pay import PayKind

GROSS, NET, KEPT, SUBTOTAL = "gross", "net", "kept", "subtotal"
"""What a total adds up: pay before deductions, what is paid out, the deductions, or one cannot tell."""

_NOISE: Final = re.compile(r"[\s:：_·.*]|[(\[（【](?:元|人民币|rmb|cny|yuan|¥|月度?)[)\]）】]")

_EMPLOYERS: Final = re.compile(r"(?:公司|单位|企业|雇主)(?:承担|缴|部分|负担|社保|公积金|养老|医疗|失业)|employer")


@lru_cache(maxsize=1024)
def kind_of(label: str, group: str = "") -> PayKind:
    """Return what a line with this label is; ``group`` is the heading over it, such as 扣款; unknown stays unknown."""
    if total_of(label):
        return PayKind.TOTAL
    taken = _is_deducting(group)
    found = _first(_words()[1], plain_label(f"{group}{label}" if taken else label))
    return PayKind(found) if found else PayKind.DEDUCTION if taken else PayKind.UNKNOWN


@lru_cache(maxsize=1024)
def total_of(label: str) -> str:
    """Return what a total adds up, nothing where the label names no total."""
    return _first(_words()[0], plain_label(label)) or ""


def plain_label(label: str) -> str:
    """Return a label in small letters and half width, without spaces, currency and the like."""
    return _NOISE.sub("", normalize("NFKC", label).lower())


def is_employers(label: str) -> bool:
    """Tell whether a line is what the employer pays in beside the wage: its share of insurance."""
    return _EMPLOYERS.search(plain_label(label)) is not None


def _is_deducting(group: str) -> bool:
    return bool(group) and re.search(r"扣|减项|deduct", plain_label(group)) is not None


Table = Sequence[tuple[str, re.Pattern[str]]]


@cache
def _words() -> tuple[Table, Table]:
    data = tomllib.loads(files("songbang.matter").joinpath("pay_words.toml").read_text(encoding="utf-8"))
    return (
        tuple((one["of"], re.compile("|".join(one["words"]))) for one in data["total"]),
        tuple((one["is"], re.compile("|".join(one["words"]))) for one in data["kind"]),
    )


def _first(table: Table, words: str) -> str | None:
    return next((name for name, pattern in table if pattern.search(words)), None)
