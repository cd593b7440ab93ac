"""The clauses of the contracts that lawyers marked, and clauses of our own, each with its categories, to learn from."""

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy import sparse

from songbang.english.cues import CUES, cues_shown
from songbang.english.plain import letters, pairs, plain, stems

Bools = npt.NDArray[np.bool_]
Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

NO_CLAUSES = frozenset({"Parties", "Document Name", "Agreement Date", "Notice Period To Terminate Renewal- Answer"})
"""Categories of CUAD that mark a name or a date and no clause."""

OWN = Path(__file__).with_name("cuad_own.jsonl")
"""Clauses in our own words, written from knowledge of contract English: they teach and are never measured."""

_NO_CONTRACT = -1

_RARE = {"words": 3, "stems": 3, "letters": 8}
"""In how few clauses a feature may stand before it is left out."""


@dataclass(frozen=True, slots=True)
class Features:
    """One kind of feature: its names, and how often each stands in each clause (as 1 + log of the number)."""

    names: tuple[str, ...]
    counts: sparse.csr_matrix


@dataclass(frozen=True, slots=True)
class Clauses:
    """Distinct clauses of all contracts; ``spans`` are the rows of CUAD: a clause, and a category it stands under.

    Clauses of our own come last, without contract and spans; ``own`` marks them.
    """

    texts: tuple[str, ...]
    contract: Ints
    labels: tuple[frozenset[str], ...]
    spans: tuple[tuple[int, str], ...]
    words: Features
    stems: Features
    letters: Features
    cues: Floats
    read: Bools
    """Whether the clause stands in a contract that was looked at while cues and our own clauses were written."""

    @property
    def own(self) -> Bools:
        """Tell for each clause whether it is one of our own."""
        return np.asarray(self.contract == _NO_CONTRACT)

    def carries(self, category: str) -> Bools:
        """Tell for each clause whether it carries the category under any heading of any contract."""
        return np.array([category in marked for marked in self.labels])


def read_clauses(file: Path, own: Path = OWN) -> Clauses:
    """Read the contracts and the clauses of our own, and work out all features once."""
    found: dict[tuple[int, str], Counter[str]] = defaultdict(Counter)
    looked_at = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines()):
        contract = json.loads(line)
        looked_at.append(_looked_at(contract["contract"]))
        for category, spans in contract["spans"].items():
            for span in spans:
                found[number, span][category] += 1
    spans = tuple(
        (at, name) for at, marked in enumerate(found.values()) for name, n in marked.items() for _ in range(n)
    )
    for line in own.read_text(encoding="utf-8").splitlines():
        written = json.loads(line)
        found[_NO_CONTRACT, written["text"]].update(written["categories"])
    texts = tuple(text for _, text in found)
    clear = [plain(text) for text in texts]
    everywhere: dict[str, set[str]] = defaultdict(set)
    for words, marked in zip(clear, found.values(), strict=True):
        everywhere[words] |= set(marked)
    cues = np.zeros((len(clear), len(CUES)))
    for at, words in enumerate(clear):
        cues[at, list(cues_shown(words))] = 1
    return Clauses(
        texts,
        np.array([number for number, _ in found]),
        tuple(frozenset(everywhere[words]) for words in clear),
        spans,
        _features(clear, lambda words: pairs(stems(words)), _RARE["words"]),
        _features(clear, stems, _RARE["stems"]),
        _features(clear, letters, _RARE["letters"]),
        cues,
        np.array([number == _NO_CONTRACT or looked_at[number] for number, _ in found]),
    )


def _looked_at(name: str) -> bool:
    """Tell whether a contract belongs to the half in which errors were read; the other half was never opened."""
    return hashlib.md5(name.encode(), usedforsecurity=False).digest()[-1] % 2 == 0


def _features(clear: list[str], cut: Callable[[str], Iterable[str]], rare: int) -> Features:
    counted = [Counter(cut(words)) for words in clear]
    spread = Counter(name for one in counted for name in one)
    names = tuple(sorted(name for name, clauses in spread.items() if clauses >= rare))
    column = {name: at for at, name in enumerate(names)}
    cells = [
        (row, column[name], 1 + np.log(n))
        for row, one in enumerate(counted)
        for name, n in one.items()
        if name in column
    ]
    rows, columns, values = zip(*cells, strict=True)
    return Features(names, sparse.csr_matrix((values, (rows, columns)), shape=(len(clear), len(names))))
