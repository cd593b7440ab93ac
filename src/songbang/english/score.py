"""From a clause to one number a category: sums over words and letters, and a vote of trees."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence

from songbang.english.cues import CUES, cues_shown
from songbang.english.plain import letters, pairs, plain, stems
from songbang.english.weights import UNIT, Linear, Tree, Weights

_SUREST = 0.002  # no vote of trees counts for more than this is far from certain


def scores(text: str, learnt: Weights) -> tuple[float, ...]:
    """Return for each category how far the clause speaks for it; above the category's threshold it is one."""
    clause = plain(text)
    cues, words = cues_shown(clause), stems(clause)
    asked = [round(UNIT * value) for value in _sums(words, cues, learnt.topics)]
    asked += [int(number in cues) for number in range(len(CUES))]
    parts = (
        _sums(pairs(words), cues, learnt.words),
        _sums(letters(clause), cues, learnt.letters),
        [_log_odds(share) for share in _vote(asked, learnt.trees)],
    )
    return tuple(
        sum(part[at] * UNIT / spread[at] for part, spread in zip(parts, learnt.spread, strict=True))
        for at in range(len(learnt.threshold))
    )


def _sums(found: Iterable[str], cues: Sequence[int], linear: Linear) -> list[float]:
    """Return bias + cues + the weights of the known words, each counted by its rarity, all words of length one."""
    total = [float(number) for number in linear.bias]
    for cue in cues:
        for at, weight in enumerate(linear.cues[cue]):
            total[at] += weight
    known = [
        (1 + math.log(times), linear.words[word]) for word, times in Counter(found).items() if word in linear.words
    ]
    length = math.sqrt(sum((often * row[0]) ** 2 for often, row in known))
    for often, row in known:
        share = linear.scale * often * row[0] / length / UNIT
        total = [before + share * weight for before, weight in zip(total, row[1:], strict=True)]
    return [number / UNIT for number in total]


def _vote(asked: Sequence[int], trees: Sequence[Tree]) -> list[float]:
    """Return for each category the mean share of the leaves that the clause comes to."""
    leaves = [_leaf(tree, asked) for tree in trees]
    return [sum(shares) / UNIT / len(trees) for shares in zip(*leaves, strict=True)]


def _leaf(tree: Tree, asked: Sequence[int]) -> Sequence[int]:
    asks, most, yes, no = tree.asks, tree.most, tree.yes, tree.no
    node = 0
    while (number := asks[node]) >= 0:
        node = yes[node] if asked[number] <= most[node] else no[node]
    return tree.leaves[yes[node]]


def _log_odds(share: float) -> float:
    kept = min(max(share, _SUREST), 1 - _SUREST)
    return math.log(kept / (1 - kept))
