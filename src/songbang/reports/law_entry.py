"""One provision as Markdown: every version with its days, its sentence in both languages, its sources, conditions."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from songbang.basis.facts import FACTS
from songbang.basis.provision import Cite, Provision
from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.law.instrument import Instrument
from songbang.reports.labels import EFFECTS, FORCES, article
from songbang.reports.law_labels import ANCHORS, INVOKED_BY
from songbang.reports.markdown import both, code, link, plain

_TRUTH: Mapping[object, Words] = {True: Words("是", "yes"), False: Words("否", "no")}


def entry(versions: Sequence[Provision], law: Law) -> Iterator[str]:
    """Return the parts of one provision, its newest version first."""
    yield f"#### {code(versions[0].id)}"
    for version in sorted(versions, key=lambda one: one.start, reverse=True):
        yield _dated(version)
        yield f"> {plain(version.says.zh)}\n>\n> {plain(version.says.en)}"
        yield "\n".join(f"- {line}" for line in _lines(version, law))


def _dated(version: Provision) -> str:
    days = f"自 from {version.start}" if version.until is None else f"{version.start} – {version.until}"
    later = "（还没有正式确定 expected, not yet enacted）" if version.expected else ""
    return f"**{days}**{later} · {both(FORCES[version.force])}"


def _lines(version: Provision, law: Law) -> Iterator[str]:
    for name in dict.fromkeys(cite.instrument for cite in version.cites):
        cites = [cite for cite in version.cites if cite.instrument == name]
        yield f"出处 Source: {_source(cites, law.instruments.get(name))}"
    yield from _conditions(version, law)
    yield f"后果 Effect: {both(EFFECTS[version.effect])}"
    yield f"谁可以主张 Relied on by: {both(INVOKED_BY[version.invoked_by])}"
    yield f"看哪一天 The day that counts: {both(ANCHORS[version.anchor])}"
    yield _checked(version)


def _source(cites: Sequence[Cite], known: Instrument | None) -> str:
    title = known.title if known else Words(cites[0].title, cites[0].title)
    name = link(both(title), "", cites[0].instrument) if known else both(title)
    numbers = [article(cite.article) for cite in cites if cite.article]
    zh, en = "、".join(one.zh for one in numbers), ", ".join(one.en for one in numbers)
    return f"{name}: {plain(zh)} · {plain(en)}" if numbers else name


def _conditions(version: Provision, law: Law) -> Iterator[str]:
    if version.when:
        yield f"只在这种情况适用 Only where: {'; '.join(_fact(*item) for item in version.when.items())}"
    if version.overrides:
        yield f"取代 In place of: {_named(version.overrides, law)}"
    if version.disputes:
        yield f"与之冲突，尚无定论 In unsettled conflict with: {_named(version.disputes, law)}"


def _fact(name: str, values: Sequence[object]) -> str:
    label = FACTS[name].label if name in FACTS else Words(name, name)
    shown = [_TRUTH[one] if isinstance(one, bool) else Words(code(str(one)), code(str(one))) for one in values]
    zh, en = "或".join(one.zh for one in shown), " or ".join(one.en for one in shown)
    return f"{plain(label.zh)}：{zh} · {plain(label.en)}: {en}"


def _named(names: Iterable[str], law: Law) -> str:
    held = {one.id for place in law.places.values() for one in place.provisions}
    return ", ".join(link(code(name), "", name) if name in held else code(name) for name in names)


def _checked(version: Provision) -> str:
    day = f"{version.reviewed}"
    if not version.verified:
        return f"**没有与条文核对过 · not compared with the text**; 复核 reviewed {day}"
    return f"已核对 Compared with: {plain(version.checked_with)}; 复核 reviewed {day}"
