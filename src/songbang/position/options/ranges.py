"""How far damages come down: the range that a cut leaves, and the reported cases behind it. No forecast."""

from collections.abc import Iterator

from songbang.answers.results import Range
from songbang.basis.shown import plain, yuan
from songbang.basis.words import Words
from songbang.position.options.choices import Choices

LOSS = Words(
    "损失能证明的话，违约金减下来多在 {low} 到 {high} 元之间；不是预测。",
    "With the loss as told, a cut of the damages mostly ends between {low} and {high} yuan; this is no forecast.",
)
LIKE = Words(
    "这里收录的{count}个公开案例，判的是补偿总额的{low}到{high}倍；案情不同，不能照搬。",
    "The {count} reported cases held here awarded {low} to {high} times the total compensation; no two are alike.",
)


def ranges(view: Choices) -> Iterator[Words]:
    """Yield the range that a cut leaves, and the reported cases behind it with their number."""
    reduced = view.exposure.reduced.value
    if isinstance(reduced, Range):
        yield LOSS.fill(low=yuan(reduced.low), high=yuan(reduced.high))
    if view.exposure.multiples is not None and view.exposure.like:
        low, high = view.exposure.multiples
        count = sum(one.ratio is not None for one in view.exposure.like)
        yield LIKE.fill(count=count, low=plain(low), high=plain(high))
