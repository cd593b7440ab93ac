"""Versions of one agreement: papers of one kind and between the same people, most of whose sentences are the same."""

from collections.abc import Iterator, Sequence

from songbang.findings.people import same_people
from songbang.papers.files import natural_key
from songbang.readings.reading import Reading

_KINDS = frozenset(
    {
        "non_compete_agreement",
        "confidentiality_agreement",
        "labour_contract",
        "offer_letter",
        "handbook",
        "commitment_letter",
    }
)
"""Papers of which one holds at a time; grants, notices and training bonds may stand side by side."""

_LIKE = 0.5  # share of the sentences: two papers of one template with other duties share less
_LEAST = 120  # characters: shorter papers are too short to tell
_NEAREST = 3  # versions of a group that a further one is compared with, beside the first
_MOST_GROUPS = 12  # groups looked at for one sentence: a sentence of a template stands in every paper made of it


def versions(readings: Sequence[Reading]) -> tuple[tuple[Reading, ...], ...]:
    """Return each group of two or more versions, in natural order of their names; copies should be left out before.

    Work grows with the number of sentences, not with the square of the number of papers.
    """
    groups: list[list[Reading]] = []
    holding: dict[int, list[int]] = {}
    for reading in sorted(readings, key=lambda one: natural_key(one.paper.name)):
        if reading.fingerprint is None or reading.kind not in _KINDS or reading.fingerprint.characters < _LEAST:
            continue
        at = next((at for at in _likely(reading, holding) if _belongs(reading, groups[at])), None)
        if at is None:
            at = len(groups)
            groups.append([])
        groups[at].append(reading)
        for mark, _ in reading.fingerprint.sentences:
            held = holding.setdefault(mark, [])
            if at not in held and len(held) < _MOST_GROUPS:
                held.append(at)
    return tuple(tuple(group) for group in groups if len(group) > 1)


def _likely(reading: Reading, holding: dict[int, list[int]]) -> Iterator[int]:
    """Yield the groups that share sentences with a paper, the likeliest first, a dozen at most."""
    shared: dict[int, int] = {}
    for mark, length in reading.fingerprint.sentences if reading.fingerprint else ():
        for at in holding.get(mark, ()):
            shared[at] = shared.get(at, 0) + length
    yield from sorted(shared, key=lambda at: (-shared[at], at))[:_MOST_GROUPS]


def _belongs(reading: Reading, group: Sequence[Reading]) -> bool:
    """Tell whether a paper is a version of those of a group: all of one kind and side, and much like one of them."""
    known, near = reading.fingerprint, (group[0], *group[-_NEAREST:])
    if any(one.kind != reading.kind or not same_people(one, reading) for one in near):
        return False
    return known is not None and any(one.fingerprint and known.likeness(one.fingerprint) >= _LIKE for one in near)
