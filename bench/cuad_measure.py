"""How well it does on contracts it did not learn from, measured as the task is set."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from bench.cuad_clauses import NO_CLAUSES, Bools, Clauses, Ints
from bench.cuad_fit import FOLDS, INSIDE
from bench.cuad_learn import learn, scored
from songbang.english.category import Category

WANTED = {
    Category.NON_COMPETE: 0.95,
    Category.NO_SOLICIT_EMPLOYEES: 0.95,
    Category.NO_SOLICIT_CUSTOMERS: 0.90,
    Category.EXCEPTION: 0.90,
    Category.LIQUIDATED_DAMAGES: 0.945,
}
DRAWS, PARTITIONS = 20, 4


@dataclass(frozen=True, slots=True)
class Figure:
    """Balanced accuracies of one category, one a draw, with yes-clauses found and no-clauses left alone.

    ``unread`` is the harder figure in contracts that nobody looked into while cues and our own clauses were written.
    """

    draws: tuple[float, ...]
    hard_draws: tuple[float, ...]
    found: float
    left: float
    unread: float

    def mean(self) -> float:
        """Return the mean of the draws."""
        return float(np.mean(self.draws))

    def interval(self) -> tuple[float, float]:
        """Return the 2.5 and 97.5 % points of the draws themselves, which is wider than that of their mean."""
        low, high = np.quantile(self.draws, [0.025, 0.975])
        return float(low), float(high)


def parted(clauses: Clauses, seed: int, folds: int) -> Ints:
    """Return the fold of each clause: the contracts are parted at random, a contract whole; our own clauses in turn."""
    order = np.random.default_rng(seed).permutation(int(clauses.contract.max()) + 1) % folds
    return np.where(clauses.own, np.arange(len(clauses.texts)) % folds, order[clauses.contract])


def measured(clauses: Clauses, tell: Callable[[str], None]) -> dict[Category, Figure]:
    """Return the figures of all categories over seeded partitions and draws."""
    answers = []
    for partition in range(PARTITIONS):
        answers.append(_answers(clauses, partition))
        tell(f"partition {partition + 1} of {PARTITIONS}")
    return {category: _figure(clauses, category, at, answers) for at, category in enumerate(Category)}


def _answers(clauses: Clauses, seed: int) -> Bools:
    fold = parted(clauses, seed, FOLDS)
    said = np.zeros((len(clauses.texts), len(Category)), dtype=bool)
    for one in range(FOLDS):
        rows, others = np.flatnonzero((fold != one) | clauses.own), np.flatnonzero((fold == one) & ~clauses.own)
        inside = parted(clauses, 1000 + FOLDS * seed + one, INSIDE)[rows]
        learnt = learn(clauses, rows, inside)
        said[others] = scored(clauses, others, learnt) > learnt.threshold
    return said


def _figure(clauses: Clauses, category: Category, at: int, answers: list[Bools]) -> Figure:
    truth = clauses.carries(category)
    yes = np.array([row for row, name in clauses.spans if name == category])
    others = [(row, name) for row, name in clauses.spans if name != category and not truth[row]]
    every = np.array([row for row, _ in others])
    hard = np.array([row for row, name in others if name not in NO_CLAUSES])
    return Figure(
        tuple(_drawn(answers, at, yes, every)),
        tuple(_drawn(answers, at, yes, hard)),
        float(np.mean([said[yes, at].mean() for said in answers])),
        float(np.mean([1 - said[hard, at].mean() for said in answers])),
        _unread(answers, at, yes[~clauses.read[yes]], hard[~clauses.read[hard]]),
    )


def _unread(answers: list[Bools], at: int, yes: Ints, no: Ints) -> float:
    """Return the balanced accuracy over all these clauses; not a number where there are none."""
    if not len(yes) or not len(no):
        return float("nan")
    return float(np.mean([(said[yes, at].mean() + 1 - said[no, at].mean()) / 2 for said in answers]))


def _drawn(answers: list[Bools], at: int, yes: Ints, others: Ints) -> Iterator[float]:
    """Yield the balanced accuracy of each draw: all clauses of the category, as many others at random."""
    for seed in range(DRAWS):
        said = answers[seed % len(answers)][:, at]
        no = np.random.default_rng(seed).choice(others, size=len(yes), replace=False)
        yield float((said[yes].mean() + 1 - said[no].mean()) / 2)
