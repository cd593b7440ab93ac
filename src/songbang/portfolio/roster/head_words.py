"""What the words over a column say: plain, and what brackets and signs tell of the numbers below."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from songbang.basis.words import Words
from songbang.papers.folded import fold
from songbang.portfolio.roster.columns import columns

_BRACKETS = re.compile(r"[(\[【<{](.*?)[)\]】>}]")
_BEHIND = re.compile(r"[/:,](元|万元|千元|月|年|个月|%|rmb|cny|yuan|k|w).*$")
_SIGNS = re.compile(r"[\s_\-*·:：.,、/\\|\"'“”‘’?!#&›]+")
_SCALES: Mapping[str, int] = {"万元": 10_000, "万": 10_000, "千元": 1000, "k": 1000, "w": 10_000}
_PER = re.compile(r"[/每按一]?(年|月|季|个月|year|month|quarter|annum)")
_PERIODS = {"年": "year", "annum": "year", "year": "year", "季": "quarter", "quarter": "quarter"}
_YEARLY = re.compile(r"^(?:税前)?年薪|每年|/年|per year|per annum|yearly|annual")
_MONTHLY = re.compile(r"月补偿|每月|permonth|monthlycompensation")
_COUNTED = frozenset({"年", "years", "year", "月", "个月", "months", "month"})


@dataclass(frozen=True, slots=True)
class HeadWords:
    """A head without spaces, signs and brackets; what the numbers below are counted in.

    ``scale`` multiplies them (万元), ``per`` is the period that a sum is for, ``unit`` what a length is counted in
    (``year`` or ``month``), ``percent`` whether they are hundredths.
    """

    plain: str
    scale: int = 1
    per: str | None = None
    unit: str | None = None
    percent: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """A head that may be several columns: which, why it is not plain, and the period its words name."""

    may_be: tuple[str, ...]
    because: Words
    per: str | None


@dataclass(frozen=True, slots=True)
class HeadLists:
    """The lists of heads: those that mean one column, those that are asked, private ones by a part of their words."""

    sure: Mapping[str, str]
    asked: Mapping[str, Asked]
    private: tuple[tuple[str, str, Words], ...]
    other: frozenset[str]


def head_words(header: str) -> HeadWords:
    """Return what a head says: 竞业补偿（元/月） is 竞业补偿, per month."""
    words = fold(header).text.lower().strip()
    beside = " ".join(_BRACKETS.findall(words))
    bare = _BRACKETS.sub("", words)
    behind = _BEHIND.search(bare)
    if behind:
        beside, bare = f"{beside} {behind[0].lstrip('/:,')}", bare[: behind.start()]
    plain = _SIGNS.sub("", bare)
    scale = next((scale for unit, scale in _SCALES.items() if re.search(rf"(?<![a-z]){unit}(?![a-z])", beside)), 1)
    found = _PER.search(beside)
    by_name = "year" if _YEARLY.search(words) else "month" if _MONTHLY.search(plain) else None
    per = _PERIODS.get(found[1], "month") if found else by_name
    unit = per if beside.strip() in _COUNTED else None
    return HeadWords(plain, scale, per, unit, "%" in words or "百分" in words)


def plain_head(header: str) -> str:
    """Return the words by which a head is known again, whatever its spaces, script and brackets."""
    return _SIGNS.sub("", re.sub(r"[()\[\]【】<>{}]", "", fold(header).text.lower()))


@cache
def head_lists() -> HeadLists:
    """Return the lists; the words in them are plain."""
    data = tomllib.loads(files("songbang.portfolio.roster").joinpath("heads.toml").read_text(encoding="utf-8"))
    sure = {_plain(name): column.name for column in columns().values() for name in column.names}
    sure |= {plain_head(words): one.name for one in columns().values() for words in (one.says.zh, one.says.en)}
    asked = {
        _plain(word): Asked(tuple(one["may_be"]), Words(one["zh"], one["en"]), one.get("per"))
        for one in data["asked"]
        for word in one["words"]
    }
    private = tuple(
        (word, one["kind"], Words(one["zh"], one["en"])) for one in data["private"] for word in one["words"]
    )
    other = frozenset(_plain(word) for one in data["other"] for word in one["words"])
    return HeadLists(sure, asked, private, other)


def _plain(word: str) -> str:
    return head_words(word).plain or word
