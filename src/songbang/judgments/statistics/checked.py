"""What a hand-labelled sample says of the machine: agreement field by field, and shares corrected for its errors."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from zlib import crc32

import numpy as np

from songbang.judgments.codebook import codebook
from songbang.judgments.statistics.agreement import FieldAgreement, field_agreement
from songbang.judgments.statistics.corrected import Corrected, corrected_measure, corrected_shares, standing
from songbang.judgments.statistics.disputes import one_per_dispute
from songbang.judgments.statistics.labels import Labels, Pair
from songbang.judgments.statistics.measure import Measure, measures
from songbang.judgments.table import Table


@dataclass(frozen=True, slots=True)
class Checked:
    """``shares`` are those of every value of a labelled choice, by field; ``measured`` those of ``measures.toml``."""

    agreement: tuple[FieldAgreement, ...]
    shares: tuple[tuple[str, tuple[Corrected, ...]], ...]
    measured: tuple[tuple[Measure, Corrected], ...]


def checked(labels: Labels, table: Table, seed: int) -> Checked:
    """Return what the labels say of the table that their sample was drawn from; the same seed, the same intervals."""
    speaking = one_per_dispute(table)["document"]
    read = table.decisions.filter(table.decisions["document"].is_in(speaking.to_list()))
    agreement, shares = [], []
    for field, pairs in labels.pairs.items():
        agreement.append(field_agreement(field, pairs, _chance(seed, field)))
        if codebook().field(field).values:
            found = corrected_shares(pairs, read[field].to_list(), _chance(seed, f"{field} shares"))
            shares.append((field, found))
    return Checked(tuple(agreement), tuple(shares), tuple(_measured(labels, list(read.iter_rows(named=True)), seed)))


def _measured(labels: Labels, read: Sequence[dict[str, str | None]], seed: int) -> Iterator[tuple[Measure, Corrected]]:
    """Yield the shares whose every column was labelled in the same decisions."""
    for measure in measures().shares:
        columns = {*measure.of, *measure.counts}
        if not columns <= labels.pairs.keys():
            continue
        by_document: dict[str, dict[str, Pair]] = {}
        for column in columns:
            for pair in labels.pairs[column]:
                by_document.setdefault(pair.document, {})[column] = pair
        pairs = [
            Pair(
                document,
                standing(measure, {column: pair.person for column, pair in found.items()}),
                standing(measure, {column: pair.machine for column, pair in found.items()}),
            )
            for document, found in by_document.items()
            if found.keys() == columns
        ]
        machine = [standing(measure, row) for row in read]
        corrected = corrected_measure(measure, pairs, machine, _chance(seed, measure.name)) if pairs else None
        if corrected is not None:
            yield measure, corrected


def _chance(seed: int, name: str) -> np.random.Generator:
    return np.random.default_rng([seed, crc32(name.encode())])
