"""docs/places.md: for which places law is held, how much, how well checked, and for which days."""

from collections.abc import Iterator
from fractions import Fraction

from songbang.basis.provision import Provision
from songbang.basis.shown import percent
from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.law.wages import Wage
from songbang.reports.held_places import by_id, held_places, name_and_code, place_name, places_above
from songbang.reports.markdown import both, code, link, page, table
from songbang.reports.wage_rows import wage_heading

_TITLE = "各地收录情况 · Coverage by place"
_HEADS = ("地方 Place", "自己的 Own:", "继承的 Inherited:", "复核 Reviewed", "已核对 Compared:", "自己的最早 Own from")
_WAGE_HEADS = ("地方 Place", "档 Tiers:", "最早 Known from", "最后一次调整 Last change", "到 Until", "已核对 Compared:")
_HEAD = Words(
    "这一页由 `make docs` 从数据生成，不要手改。地方规定优先于它取代的上级规定，其余照上级；没有自己规定的地方，"
    "适用全国规定。“自己的”和“继承的”数的是规定，不是版本；“已核对”是自己的版本中，条号和数额与写明的文本核对过的比例。",
    "This page is made from the data by `make docs`; do not edit it. A place has the law of the places above it,\n"
    "save what its own provisions displace; where it has none of its own, national law applies. “Own” and\n"
    "“Inherited” count provisions, not versions; “Compared” is the share of its own versions whose article and\n"
    "figures were compared with a named text.",
)
_WAGES = "最低工资 · Minimum wages"
_NOTES = "说明 · Notes"
_NATIONAL = Words("没有收录自己的规定，适用上级规定", "No provision of their own is held; the law above them applies")
_NO_WAGE = Words("没有收录最低工资", "No minimum wage is held")
_REST = Words("没有列出的地方，适用它上面的地方的规定", "A place that is not listed has the law of the places above it")
_APART = Words("这些地方有自己的法律，不适用上级规定", "These have a law of their own and take none from above")


def places_page(law: Law) -> str:
    """Return the page; the same data give the same page."""
    return page(_parts(law))


def _parts(law: Law) -> Iterator[str]:
    yield f"# {_TITLE}"
    yield _HEAD.zh
    yield _HEAD.en
    yield table(_HEADS, (_row(name, law) for name in sorted(law.places)))
    if law.wages.values:
        yield f"## {_WAGES}"
        yield table(_WAGE_HEADS, (_wage_row(name, law) for name in sorted(law.wages.values)))
    yield f"## {_NOTES}"
    yield "\n".join(f"- {note}" for note in _notes(law))


def _row(name: str, law: Law) -> tuple[str, ...]:
    place = law.places[name]
    above = places_above(name, law)
    first = [one.start for one in place.provisions]
    heading = f"{code(name)} {both(place.name)}"
    return (
        f"{link(both(place.name), 'law.md', heading)} {code(name)}",
        f"{len(by_id(place))}",
        f"{sum(len(by_id(held)) for held in above)}",
        f"{place.reviewed}",
        _share(place.provisions),
        f"{min(first)}" if first else "–",
    )


def _share(versions: tuple[Provision, ...] | tuple[Wage, ...]) -> str:
    if not versions:
        return "–"
    checked = sum(one.verified for one in versions)
    return f"{checked} / {len(versions)} ({percent(Fraction(round(100 * checked / len(versions)), 100))})"


def _wage_row(name: str, law: Law) -> tuple[str, ...]:
    values = law.wages.values[name]
    last = max(values, key=lambda wage: wage.start)
    return (
        f"{link(both(place_name(name, law)), 'law.md', wage_heading(name, law))} {code(name)}",
        f"{len({wage.tier for wage in values})}",
        f"{values[0].start}",
        f"{last.start}",
        f"{last.until}" if last.until else "未知 not known",
        _share(values),
    )


def _notes(law: Law) -> Iterator[str]:
    held = held_places(law)
    bare = [name for name in held if name not in law.places or not law.places[name].provisions]
    poor = [name for name in held if "-" in name and law.wages.first_day(name) is None]
    apart = sorted({name for place in law.places.values() for name in place.apart})
    for note, names in ((_NATIONAL, bare), (_NO_WAGE, poor), (_APART, apart)):
        if names:
            yield f"{both(note)}: {', '.join(name_and_code(name, law) for name in names)}"
    yield both(_REST)
