"""What a group of people is called: its role and its place."""

from collections.abc import Sequence

from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.law.names import place_title
from songbang.reports.amounts import join
from songbang.reports.chosen_words import chosen

TOGETHER = Words("合并的几组", "several small groups")
UNTOLD = Words("没有写", "not told")


def group_words(names: Sequence[str], keys: Sequence[str | None], law: Law) -> Words:
    """Name a group by the values of its columns; several values together are said once."""
    keys = keys[:1] if all(key is None for key in keys) else keys
    return join([key_words(name, key, law) for name, key in zip(names, keys, strict=False)], " · ", " · ")


def key_words(name: str, key: str | None, law: Law) -> Words:
    """Say one value of a column; ``None`` stands for several, an empty one for a cell that tells nothing."""
    if not key:
        return TOGETHER if key is None else UNTOLD
    return place_title(key, law) if name == "place" else chosen(name, key) or Words(key, key)
