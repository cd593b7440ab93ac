"""What was learnt, written as the one file of whole numbers that is shipped."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from sklearn.tree import ExtraTreeRegressor

import songbang.english
from bench.cuad_clauses import Clauses, Features, Floats
from bench.cuad_fit import Learnt, Side
from songbang.english.category import Category
from songbang.english.weights import FILE, HASH, UNIT

FOLDER = Path(songbang.english.__file__).parent

Table = dict[str, object]


def ship(clauses: Clauses, learnt: Learnt, about: Mapping[str, object]) -> str:
    """Write weights and hash into the package and return the hash."""
    document: Table = {
        "about": dict(about),
        "words": _linear(clauses.words, learnt.words, learnt.lines["words"]),
        "letters": _linear(clauses.letters, learnt.letters, learnt.lines["letters"]),
        "topics": _linear(clauses.stems, learnt.topics, learnt.lines["topics"]),
        "trees": [_tree(tree, learnt.leaf) for tree in learnt.forest.estimators_],
        "spread": _whole(learnt.spread),
        "threshold": _whole(learnt.threshold),
        "sure": _whole(learnt.sure),
    }
    written = _lines(document).encode()
    sha256 = hashlib.sha256(written).hexdigest()
    (FOLDER / FILE).write_bytes(written)
    (FOLDER / HASH).write_text(sha256 + "\n", encoding="ascii")
    return sha256


def _whole(values: Floats) -> list[object]:
    return list(np.round(np.asarray(values) * UNIT).astype(int).tolist())


def _linear(features: Features, side: Side, coefficients: Floats) -> Table:
    """Return a row a word (its rarity, then a weight an outcome), a row a cue, and the constants."""
    words, cues = coefficients[: len(side.kept)], coefficients[len(side.kept) : -1] * side.scale[1]
    rows = np.hstack([side.rarity[:, None], words])
    names = [features.names[at] for at in side.kept]
    return {
        "words": dict(zip(names, _whole(rows), strict=True)),
        "cues": _whole(cues),
        "bias": _whole(coefficients[-1]),
        "scale": round(side.scale[0] * UNIT),
    }


def _tree(grown: ExtraTreeRegressor, leaf: Floats) -> Table:
    """Return a tree as columns; what it asks is whole, so that a bound between two numbers may be the lower one."""
    inner = grown.tree_
    ends = inner.children_left < 0
    shares = inner.value[ends, : len(Category), 0] * leaf[: len(Category)]
    row = np.cumsum(ends) - 1
    return {
        "asks": np.where(ends, -1, inner.feature).tolist(),
        "most": np.where(ends, 0, np.floor(inner.threshold)).astype(int).tolist(),
        "yes": np.where(ends, row, inner.children_left).tolist(),
        "no": np.where(ends, 0, inner.children_right).tolist(),
        "leaves": _whole(shares),
    }


def _lines(document: Table) -> str:
    """Return JSON with a line for every table, so that a change can be seen."""
    parts = [f"{json.dumps(name)}:{json.dumps(value, separators=(',', ':'))}" for name, value in document.items()]
    return "{" + ",\n".join(parts) + "}\n"
