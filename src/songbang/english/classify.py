"""Which of the five categories an English clause carries."""

from collections.abc import Mapping
from dataclasses import dataclass

from songbang.english.category import Category
from songbang.english.score import scores
from songbang.english.weights import UNIT, weights


@dataclass(frozen=True, slots=True)
class Told:
    """Each category yes or no, in their order, and those of which the classifier is sure.

    Yes or no is told as if both came equally often. In a contract a category is rare, so that many a yes is none;
    ``sure`` holds those that stand up there as well.
    """

    categories: Mapping[Category, bool]
    sure: frozenset[Category]


def classify(text: str) -> Told:
    """Tell what an English clause carries; any text has an answer.

    The weights know English: a clause in another language is answered with no, unless English words in it say
    otherwise. Only the first ``plain.LONGEST`` code points are looked at.
    """
    learnt = weights()
    reached = dict(zip(Category, (UNIT * score for score in scores(text, learnt)), strict=True))
    threshold = dict(zip(Category, learnt.threshold, strict=True))
    sure = dict(zip(Category, learnt.sure, strict=True))
    return Told(
        {category: reached[category] > threshold[category] for category in Category},
        frozenset(category for category in Category if reached[category] >= sure[category]),
    )
