"""The tests against chance as pictures: the energy of the lists among that of lists dealt out anew."""

from collections.abc import Iterator

from songbang.basis.words import Words
from songbang.market.ranking.ranking import Null, Ranking
from songbang.reports.charts.drawing import SMALL, drawing, svg_of
from songbang.reports.charts.histogram import HIGH, draw_histogram
from songbang.reports.charts.sheet import Picture
from songbang.reports.policy.plain_svg import plain_svg
from songbang.reports.script import tell

ORDER = Words("比重排的名单更有次序吗", "More ordered than shuffled lists?")
COUNT = Words("谁被写得多，超出随机吗", "Are some firms named more than chance would have it?")
_AXIS = Words("每单位权重的能量（越低越有次序）", "energy per weight (the lower, the more ordered)")
_DATA = Words("这些名单 {energy}", "these lists {energy}")
_CAPTION = Words("n = {lists} 份名单；柱：重排 {nulls} 次", "n = {lists} lists; bars: {nulls} shuffles")
_SAID = Words(
    "这些名单的能量是 {energy}；{nulls} 次重排在 {low} 到 {high} 之间；p = {p}。{verdict}",
    "These lists have energy {energy}; {nulls} shuffles lie between {low} and {high}; p = {p}. {verdict}",
)
_BEATEN = Words("每次重排都不如原来有次序。", "No shuffle is as ordered as they are.")
_UNBEATEN = Words("有的重排一样有次序，或更有次序。", "Some shuffles are as ordered or more.")


def null_pictures(ranking: Ranking, lang: str) -> Iterator[Picture]:
    """Yield a picture of each test that was made; the first is the one that decides."""
    for name, title, null in (("null", ORDER, ranking.null), ("even", COUNT, ranking.even)):
        if null is not None and null.energies:
            yield _picture(name, title, null, ranking.lists, lang)


def null_said(null: Null) -> Words:
    """Return a test in a sentence."""
    return _SAID.fill(
        energy=f"{null.energy:.3f}",
        nulls=len(null.energies),
        low=f"{min(null.energies):.3f}",
        high=f"{max(null.energies):.3f}",
        p=f"{null.p:.3f}",
        verdict=_BEATEN if null.beaten else _UNBEATEN,
    )


def _picture(name: str, title: Words, null: Null, lists: int, lang: str) -> Picture:
    said = null_said(null)
    labels = (
        tell(_AXIS, lang),
        tell(_DATA.fill(energy=f"{null.energy:.3f}"), lang),
        tell(_CAPTION.fill(lists=lists, nulls=len(null.energies)), lang),
    )
    with drawing(name, HIGH, SMALL) as figure:
        draw_histogram(figure, null.energies, null.energy, labels)
        svg = svg_of(figure, name, tell(title, lang), tell(said, lang))
    return Picture(name, title, said, plain_svg(svg))
