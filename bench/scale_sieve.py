"""The sieve against bare Hyperscan, and against looking at every document."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from statistics import median
from typing import Final

import hyperscan

from bench.scale_corpus import Made, documents
from songbang.clauses.kinds import kind_modules
from songbang.judgments.divide import divide
from songbang.judgments.recognise import is_non_compete, needed_patterns
from songbang.judgments.sieve import sieve

PATTERNS: Final = 200
ROUNDS: Final = 5
MB: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class SievePace:
    """Megabytes a second, the median of all rounds, and in each round the share of bare Hyperscan's that ours is.

    ``product``: with the patterns of the product; ``as_text``: the same over text that has yet to become bytes.
    """

    size: float
    bare: float
    ours: float
    product: float
    as_text: float
    shares: tuple[float, ...]
    kept: int


@dataclass(frozen=True, slots=True)
class Loss:
    """Of so many megabytes: documents, those kept, those that are decisions on non-competes, those of them lost."""

    size: float
    documents: int
    kept: int
    relevant: int
    lost: int


def patterns(texts: Sequence[str]) -> tuple[str, ...]:
    """Return so many patterns: those of the product, and words that clauses are known by and these texts lack."""
    needed = needed_patterns()
    words = dict.fromkeys(
        word for module in kind_modules() for word in module.SIEVE if len(word) > 1 and word.isalpha()
    )
    sample = "\n".join(texts)
    rare = (word for word in words if word not in sample)
    found = (*needed, *islice(rare, PATTERNS - len(needed)))
    if len(found) < PATTERNS:
        raise ValueError(f"only {len(found)} patterns")
    return found


def pace(size: int) -> SievePace:
    """Look through so many bytes: bare Hyperscan over one piece of memory, our sieve over each document's own."""
    texts = [one.text for one in documents(size)]
    raw = [one.encode() for one in texts]
    whole = b"\n".join(raw)
    wanted = patterns([one.text for one in documents(size // 20, share=0, passing=0, seed=2)])
    keeps, product = sieve(wanted), sieve(needed_patterns())
    bare = _bare(wanted)
    laps = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        bare.scan(whole, match_event_handler=_nothing)
        middle = time.perf_counter()
        kept = sum(map(keeps, raw))
        end = time.perf_counter()
        laps.append((middle - start, end - middle))
    start = time.perf_counter()
    sum(map(product, raw))
    middle = time.perf_counter()
    sum(map(product, texts))
    end = time.perf_counter()
    megabytes = len(whole) / MB
    return SievePace(
        megabytes,
        megabytes / median(lap for lap, _ in laps),
        megabytes / median(lap for _, lap in laps),
        megabytes / (middle - start),
        megabytes / (end - middle),
        tuple(theirs / ours for theirs, ours in laps),
        kept,
    )


def loss(size: int) -> Loss:
    """Look at every document of so many bytes, sieve or no sieve, one in ten on a non-compete and one in ten nearly."""
    made: list[Made] = list(documents(size, share=0.1, passing=0.1, seed=3))
    keeps = sieve(needed_patterns())
    kept = [keeps(one.text) for one in made]
    relevant = [is_non_compete(divide(one.text)) is not None for one in made]
    lost = sum(is_relevant and not is_kept for is_relevant, is_kept in zip(relevant, kept, strict=True))
    size = sum(len(one.text.encode()) for one in made)
    return Loss(size / MB, len(made), sum(kept), sum(relevant), lost)


def _bare(wanted: Sequence[str]) -> hyperscan.Database:
    """Compile the patterns as the manual does, a match told once for each: the least that Hyperscan can do."""
    base = hyperscan.Database()
    flags = hyperscan.HS_FLAG_UTF8 | hyperscan.HS_FLAG_DOTALL | hyperscan.HS_FLAG_SINGLEMATCH
    base.compile(
        expressions=[one.encode() for one in wanted],
        ids=list(range(len(wanted))),
        elements=len(wanted),
        flags=[flags] * len(wanted),
    )
    return base


def _nothing(*_match: object) -> None:
    """Go on."""
