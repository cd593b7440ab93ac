"""Sentences that several options say."""

from datetime import date

from songbang.basis.words import Words
from songbang.position.options.choices import Choices
from songbang.position.status import Status

FREE_NOW = Words("按两种读法，你现在都不受约束。", "By both readings you are not bound now.")
AT_RIVAL = Words(
    "你从{day}起在竞争公司工作，先看“离开新公司”。",
    "You have worked for a competitor since {day}: look at leaving the new firm first.",
)
BY_RIVAL = Words(
    "解除以前在竞争公司的日子，公司仍可以追究。", "Days at a competitor before the release may still be claimed for."
)
NOT_LEFT = Words("劳动合同还没有结束，限制还没有开始。", "The contract still runs; the restraint has not begun.")
RELEASED = Words("公司已经解除了竞业限制。", "The employer has released you already.")
STANDS = {
    Status.BOUND: Words("按两种读法，你现在都受约束。", "By both readings you are bound now."),
    Status.DISPUTED: Words(
        "公司和你对现在是否受约束看法不同。", "Whether you are bound now, the two sides see differently."
    ),
    Status.UNKNOWN: Words("还缺事实，现在是否受约束不知道。", "Facts are missing: whether you are bound is not known."),
    Status.EMPLOYED: NOT_LEFT,
    Status.FREE: Words("现在不受约束，但以后还有受约束的日子。", "You are free now, but bound days still lie ahead."),
}
"""How the day asked about stands, where one is not free for good."""


def joined_words(*sentences: Words) -> Words:
    """Return several sentences as one message."""
    return Words("".join(one.zh for one in sentences), " ".join(one.en for one in sentences))


def not_needed(view: Choices) -> Words | None:
    """Return why an end of the restraint need not be sought: free already, or released; ``None`` where it may be."""
    if view.is_free:
        return FREE_NOW
    return RELEASED if view.released else None


def later(*days: date | None) -> date | None:
    """Return the last of some days, ``None`` where one of them is not known."""
    known = [one for one in days if one is not None]
    return max(known) if len(known) == len(days) else None
