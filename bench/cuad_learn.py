"""One set of contracts in, a classifier with its thresholds out; thresholds are chosen on contracts set aside.

Clauses of our own help to learn everywhere, but never to choose a threshold.
"""

import numpy as np
from scipy.stats import norm

from bench.cuad_clauses import NO_CLAUSES, Bools, Clauses, Floats, Ints
from bench.cuad_fit import (
    INSIDE,
    TREES,
    Learnt,
    Side,
    along,
    grown,
    line,
    seen_by_forest,
    sides,
    topic_lines,
    topic_truth,
    voted,
)
from songbang.english.category import Category

_TREES_INSIDE = 50  # the trees that help to choose a threshold: fewer will do
_SOFT = 0.2  # a threshold is chosen as if the score of each yes were uncertain by this share of their spread
_STEPS = 300
_SAY = np.array([1.0, 1.0, 2.0])  # how much words, letters and the forest count


def learn(clauses: Clauses, rows: Ints, fold: Ints) -> Learnt:
    """Learn from the clauses ``rows``; ``fold`` parts their contracts for what must be learnt without them."""
    words, letters, topics = sides(clauses, rows)
    truth = np.array([clauses.carries(name) for name in Category]).T
    about = topic_truth(clauses)
    lines = {
        "words": np.array([line(words, rows, column[rows]) for column in truth.T]).T,
        "letters": np.array([line(letters, rows, column[rows]) for column in truth.T]).T,
        "topics": topic_lines(topics, rows, about[rows]),
    }
    aside = np.zeros((len(rows), about.shape[1]))
    for one in range(INSIDE):
        inside, outside = rows[fold != one], fold == one
        aside[outside] = along(topics, rows[outside], topic_lines(topics, inside, about[inside]))
    seen = seen_by_forest(clauses, rows, aside)
    forest, leaf = grown(clauses, rows, seen, TREES)
    parts = _set_aside(clauses, rows, fold, (words, letters), seen)[:, ~clauses.own[rows]]
    spread = parts.std(axis=1) / _SAY[:, None]
    rows = rows[~clauses.own[rows]]
    joined = (parts / spread[:, None, :]).sum(axis=0)
    real = np.array([not marked <= NO_CLAUSES for marked in clauses.labels])[rows]
    threshold = np.array([_threshold(joined[:, at], truth[rows, at], real) for at in range(len(Category))])
    sure = np.array([_sure(joined[:, at], truth[rows, at], real) for at in range(len(Category))])
    return Learnt(words, letters, topics, lines, forest, leaf, spread, threshold, np.maximum(sure, threshold))


def scored(clauses: Clauses, rows: Ints, learnt: Learnt) -> Floats:
    """Return one score a clause and category."""
    about = along(learnt.topics, rows, learnt.lines["topics"])
    parts = np.array(
        [
            along(learnt.words, rows, learnt.lines["words"]),
            along(learnt.letters, rows, learnt.lines["letters"]),
            voted(learnt.forest, learnt.leaf, seen_by_forest(clauses, rows, about)),
        ]
    )
    return np.asarray((parts / learnt.spread[:, None, :]).sum(axis=0))


def _set_aside(clauses: Clauses, rows: Ints, fold: Ints, lined: tuple[Side, Side], seen: Floats) -> Floats:
    """Return the three parts' scores of each clause, by our own clauses and those of the other folds' contracts."""
    own = clauses.own[rows]
    truth = np.array([clauses.carries(name) for name in Category]).T
    parts = np.zeros((3, len(rows), len(Category)))
    for one in range(INSIDE):
        inside, outside = (fold != one) | own, (fold == one) & ~own
        for part, side in enumerate(lined):
            for at, column in enumerate(truth.T):
                coefficients = line(side, rows[inside], column[rows[inside]])
                parts[part, outside, at] = along(side, rows[outside], coefficients)
        forest, leaf = grown(clauses, rows[inside], seen[inside], _TREES_INSIDE)
        parts[2, outside] = voted(forest, leaf, seen[outside])
    return parts


def _threshold(scores: Floats, truth: Bools, real: Bools) -> float:
    """Return where yes and no are told apart best, both weighing the same; names and dates are no clauses.

    The few yes are taken as uncertain, so that none of them alone decides; of the many no each counts as it is.
    """
    yes, no = scores[truth], np.sort(scores[~truth & real])
    soft = _SOFT * yes.std()
    tried = np.linspace(yes.min() - 2 * soft, np.quantile(yes, 0.7), _STEPS)
    found = norm.cdf((yes[:, None] - tried) / soft).mean(axis=0)
    return float(tried[int(np.argmax(found + np.searchsorted(no, tried, side="right") / len(no)))])


def _sure(scores: Floats, truth: Bools, real: Bools) -> float:
    """Return where the clauses told are most often right and least often missed (F1), as they come in contracts."""
    tried = np.sort(scores[truth])
    told = (scores[real, None] >= tried).sum(axis=0)
    right = len(tried) - np.arange(len(tried))
    return float(tried[int(np.argmax(2 * right / (told + len(tried))))])
