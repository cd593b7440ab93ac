"""Learning: two linear sums and a forest that sees what the clause is about; scores for clauses not learnt from."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from scipy import sparse
from scipy.special import logit
from sklearn.ensemble import ExtraTreesRegressor
from sklearn.linear_model import LogisticRegression

from bench.cuad_clauses import Clauses, Features, Floats, Ints
from songbang.english.category import Category
from songbang.english.weights import UNIT

SEED = 0
FOLDS, INSIDE = 5, 3
"""Folds that are measured, and folds inside what is learnt from, for thresholds and topics."""
TREES = 120
RESTRAINTS = (*list(Category)[:4], "Exclusivity")
"""Categories that restrain trade: taken together they are learnt once more, as a topic and by the forest."""

_WORDS, _LETTERS, _TOPICS = (2.5, 0.25), (2.5, 0.25), (2.0, 0.3)  # how much a clause's words count, and each cue
_FEW = 15  # clauses of a category from which on it is worth a topic
_STRENGTH, _SHRINK = 0.5, 0.5
_HEAVIEST = 60.0  # how often the rarest clause may count in the forest
_SUREST = 0.002


@dataclass(frozen=True, slots=True)
class Side:
    """A matrix of weighed words and cues over all clauses, with what the weighing was."""

    matrix: sparse.csr_matrix
    kept: Ints
    rarity: Floats
    scale: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Learnt:
    """What one set of clauses taught: the sides, coefficients by part, the forest, and the spread of each part.

    Above ``threshold`` a clause is told yes where yes and no come equally often; above ``sure`` in whole contracts too.
    """

    words: Side
    letters: Side
    topics: Side
    lines: Mapping[str, Floats]
    forest: ExtraTreesRegressor
    leaf: Floats
    spread: Floats
    threshold: Floats
    sure: Floats


def weighed(features: Features, cues: Floats, rows: Ints, rare: int, scale: tuple[float, float]) -> Side:
    """Weigh words by their rarity among ``rows``; every clause's words together have length one."""
    among = np.asarray((features.counts[rows] > 0).sum(axis=0)).ravel()
    kept = np.flatnonzero(among >= rare)
    rarity = np.round((1 + np.log((1 + len(rows)) / (1 + among[kept]))) * UNIT) / UNIT
    words = features.counts[:, kept] @ sparse.diags(rarity)
    length = np.sqrt(np.asarray(words.multiply(words).sum(axis=1)).ravel())
    length[length == 0] = 1
    even = sparse.diags(1 / length) @ words
    return Side(sparse.hstack([even * scale[0], sparse.csr_matrix(cues) * scale[1]]).tocsr(), kept, rarity, scale)


def sides(clauses: Clauses, rows: Ints) -> tuple[Side, Side, Side]:
    """Return words, letters and topics weighed by ``rows``."""
    return (
        weighed(clauses.words, clauses.cues, rows, 3, _WORDS),
        weighed(clauses.letters, clauses.cues, rows, 8, _LETTERS),
        weighed(clauses.stems, clauses.cues, rows, 3, _TOPICS),
    )


def topic_truth(clauses: Clauses) -> Floats:
    """Return one column a category that is not too rare, and a last one for every restraint of trade."""
    names = sorted({name for marked in clauses.labels for name in marked})
    columns = [clauses.carries(name) for name in names]
    kept = [column for column in columns if column.sum() >= _FEW]
    kept.append(np.any([clauses.carries(name) for name in RESTRAINTS], axis=0))
    return np.array(kept, dtype=float).T


def line(side: Side, rows: Ints, truth: Floats) -> Floats:
    """Return the coefficients of one category, the constant last; yes and no weigh the same."""
    model = LogisticRegression(
        C=_STRENGTH, class_weight="balanced", solver="liblinear", dual=True, tol=0.05, max_iter=300, random_state=SEED
    ).fit(side.matrix[rows], truth)
    return np.append(model.coef_.ravel(), model.intercept_)


def along(side: Side, rows: Ints, coefficients: Floats) -> Floats:
    """Return the sums of clauses under the coefficients of one or many outcomes."""
    return np.asarray(side.matrix[rows] @ coefficients[:-1] + coefficients[-1])


def topic_lines(side: Side, rows: Ints, truth: Floats) -> Floats:
    """Return the coefficients of all topics at once, by least squares."""
    matrix = side.matrix[rows]
    mean = truth.mean(axis=0)
    square = (matrix.T @ matrix).toarray() + _SHRINK * np.eye(matrix.shape[1])
    return np.vstack([np.linalg.solve(square, matrix.T @ (truth - mean)), mean])


def seen_by_forest(clauses: Clauses, rows: Ints, topics: Floats) -> Floats:
    """Return what trees may ask of: topics in whole thousandths, then cues."""
    return np.hstack([np.round(topics * UNIT), clauses.cues[rows]]).astype(float)


def grown(clauses: Clauses, rows: Ints, seen: Floats, trees: int) -> tuple[ExtraTreesRegressor, Floats]:
    """Return a forest for all categories at once, and what turns its leaves back into shares."""
    truth = np.array([clauses.carries(name)[rows] for name in (*Category, "Exclusivity")], dtype=float).T
    restrained = np.any([clauses.carries(name)[rows] for name in RESTRAINTS], axis=0)[:, None]
    truth = np.hstack([truth, restrained])
    weight = np.ones(len(rows))
    for column in truth.T[: len(Category)]:
        weight += column * min(_HEAVIEST, 0.2 * len(rows) / column.sum())
    mean = (truth * weight[:, None]).sum(axis=0) / weight.sum()
    leaf = np.sqrt(mean * (1 - mean))
    forest = ExtraTreesRegressor(trees, min_samples_leaf=3, max_features=40, random_state=SEED)
    return forest.fit(seen, truth / leaf, sample_weight=weight), leaf


def voted(forest: ExtraTreesRegressor, leaf: Floats, seen: Floats) -> Floats:
    """Return the log odds of each category by the vote of the trees."""
    shares = forest.predict(seen)[:, : len(Category)] * leaf[: len(Category)]
    return np.asarray(logit(np.clip(shares, _SUREST, 1 - _SUREST)))
