"""The answers of the law as columns: who may be bound, whether it holds, each standing, what is missing."""

from collections.abc import Mapping, Sequence

import polars as pl

from songbang.answers.results import Answer
from songbang.basis.standing import Topic
from songbang.portfolio.audit.masks import Masks
from songbang.portfolio.audit.outcome import NO, OUTCOMES, UNKNOWN, asked, missing_columns, weighed
from songbang.portfolio.audit.result_columns import ResultColumn, ResultKind, result_columns
from songbang.portfolio.audit.standings import Judged

RANK = {outcome: rank for rank, outcome in enumerate(OUTCOMES)}
LEAVERS = frozenset({Topic.UNPAID})
"""Topics that only speak of who has left: before that nothing can be unpaid."""


def with_verdicts(rows: pl.DataFrame, judged: Mapping[Topic, Judged], masks: Masks) -> pl.DataFrame:
    """Add ``covered`` and ``holds`` with their reasons, every standing of ``results.toml``, and ``lacks`` as bits."""
    covered = _weighed(judged[Topic.PERSONS], UNKNOWN)
    secrets = _weighed(judged[Topic.SCOPE], None)
    started = _weighed(judged[Topic.ACTIVATION], None)
    idle = rows["state"] == "not_started"
    parts = [covered, secrets, _only(started, idle)]
    none = rows["state"] == "none"
    shown = [one for one in result_columns().values() if one.kind is ResultKind.STANDING]
    columns = [_standing(one, judged, rows, masks) for one in shown]
    worst = _worst(parts[:2])
    holds = _worst(parts)
    unknown = (rows["state"] == "unknown") & (holds[0] != NO)
    return rows.with_columns(
        *(series for series, _ in columns),
        covered=worst[0],
        covered_why=worst[1],
        holds=_set(_set(holds[0], unknown, UNKNOWN), none, "none"),
        holds_why=_set(_set(holds[1], unknown, None), none, None),
        lacks=_union([*(bits for _, bits in columns), _persons_lack(judged, masks)]),
    )


Weighed = tuple[pl.Series, pl.Series]
"""For each row the rank of an outcome (null: nothing decides), and the provisions behind it."""


def _weighed(one: Judged, otherwise: str | None) -> Weighed:
    found = [weighed(answers) for answers in one.answers]
    ranks = [RANK.get(outcome or otherwise or "") for outcome, _ in found]
    return pl.Series(ranks, dtype=pl.Int8).gather(one.group), one.spread([" ".join(names) for _, names in found])


def _only(part: Weighed, where: pl.Series) -> Weighed:
    return _set(part[0], ~where, None), part[1]


def _worst(parts: Sequence[Weighed]) -> Weighed:
    """Return the gravest outcome of each row as its word, and the provisions that say so."""
    frame = pl.DataFrame(
        {f"rank{at}": part[0] for at, part in enumerate(parts)} | {f"why{at}": part[1] for at, part in enumerate(parts)}
    )
    worst = pl.max_horizontal(f"rank{at}" for at in range(len(parts)))
    why = [pl.when(pl.col(f"rank{at}") == pl.col("worst")).then(pl.col(f"why{at}")) for at in range(len(parts))]
    told = frame.with_columns(worst=worst).select(
        outcome=pl.col("worst").replace_strict(
            {rank: name for name, rank in RANK.items()}, default=UNKNOWN, return_dtype=pl.String
        ),
        why=pl.concat_str(why, separator=" ", ignore_nulls=True).str.strip_chars(),
    )
    return told["outcome"], told["why"]


def _standing(
    column: ResultColumn, judged: Mapping[Topic, Judged], rows: pl.DataFrame, masks: Masks
) -> tuple[pl.Series, pl.Series]:
    """Return the standing of each row on what a column asks, and the bits of what it lacks."""
    if column.topic is None:
        raise LookupError(f"the result {column.name} asks no topic")
    one = judged[column.topic]
    found = [asked(column, answers) for answers in one.answers]
    standing = one.spread([None if answer is None else answer.verdict.standing.value for answer in found])
    bits = pl.Series([_bits(answer, masks) for answer in found], dtype=pl.Int64).gather(one.group)
    counts = rows["agreement"].fill_null(value=True)
    if column.topic in LEAVERS:
        counts = counts & (rows["counted"] >= rows["first"]).fill_null(value=False)
    return _set(standing, ~counts, None).alias(column.name), _set(bits, ~counts, 0)


def _bits(answer: Answer | None, masks: Masks) -> int:
    return 0 if answer is None else masks.of(missing_columns(answer))


def _persons_lack(judged: Mapping[Topic, Judged], masks: Masks) -> pl.Series:
    """Return the bits of what is lacking to know whether a person may be bound, and whether a request would free it."""
    own = (judged[topic] for topic in (Topic.PERSONS, Topic.SCOPE))
    return _union(
        [
            pl.Series([masks.of(_decisive(one)) for one in part.answers], dtype=pl.Int64).gather(part.group)
            for part in own
        ]
    )


def _decisive(answers: Sequence[Answer]) -> list[str]:
    worst, names = weighed(answers)
    if worst == UNKNOWN:
        return [name for one in answers if one.provision.id in names for name in missing_columns(one)]
    return []


def _union(bits: Sequence[pl.Series]) -> pl.Series:
    found = bits[0]
    for one in bits[1:]:
        found = found | one
    return found


def _set(series: pl.Series, where: pl.Series, value: object) -> pl.Series:
    filled = pl.Series([value], dtype=series.dtype).new_from_index(0, series.len())
    return filled.zip_with(where.fill_null(value=False), series)
