"""What groups of decisions are called: courts by name, places by theirs, classes of post by their label."""

from collections.abc import Mapping

from songbang.basis.words import Words
from songbang.judgments.codebook import codebook
from songbang.judgments.statistics.figure import Group

ALL = Words("全部", "All")
_UNTOLD = Words("没有写明", "not told")
BY: Mapping[str, Words] = {
    "court": Words("按法院", "By court"),
    "place": Words("按地方", "By place"),
    "year": Words("按年份", "By year"),
    "post_class": Words("按岗位类别", "By class of post"),
}


def group_words(group: Group | None, places: Mapping[str, Words]) -> Words:
    """Return what a group is called; ``places`` are the names of codes, one that is not among them stands as it is."""
    if group is None:
        return ALL
    if group.value is None:
        return _UNTOLD
    if group.by == "place" and group.value in places:
        return places[group.value]
    labels = codebook().field(group.by).values
    return labels.get(group.value, Words(group.value, group.value))
