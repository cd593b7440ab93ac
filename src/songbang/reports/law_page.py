"""docs/law.md: the whole law that is held, by place and topic, with its sources, wages and instruments."""

from collections.abc import Iterator

from songbang.basis.standing import Topic
from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.law.place import Place
from songbang.reports.held_places import by_id
from songbang.reports.labels import TOPICS
from songbang.reports.law_entry import entry
from songbang.reports.law_sources import instruments
from songbang.reports.markdown import both, code, link, page, plain
from songbang.reports.wage_rows import cities, wage_tables

_TITLE = "全部规定 · The law that is held"
_WAGES = "最低工资 · Minimum wages"
_SOURCES = "文件 · Instruments"

_HEAD = Words(
    "这一页由 `make docs` 从数据生成，不要手改。每条规定用我们自己的话写，不是条文原文；引用前请看原文。"
    "同一条有几个版本的，新的在前；每个版本写明从哪天起、到哪天止。指引、案例和实践做法不是法律，都照实标明。",
    "This page is made from the data by `make docs`; do not edit it. Every provision is told in our own words, not in\n"
    "those of the text: read the text before you cite it. Of several versions the newest comes first, each with the\n"
    "days from and until which it is law. Guidance, cases and practice are not law and are named as such.",
)
_BESIDE = (
    "[各地收录情况 Coverage by place](places.md)",
    "[还不知道的 Gaps](gaps.md)",
    "[常见的错误答案 Common wrong answers](common-wrong-answers.md)",
)
_WAGE_HEAD = Words(
    "补偿不得低于劳动合同履行地的最低工资时，用这张表。没有写明止日的，只说明没有收录到新的数额。",
    "Where compensation may not be below the minimum wage of the place of performance, this table gives it. Where no\n"
    "last day is given, no newer value is held here; there may be one.",
)
_CITIES = "按上级某一档计算的地方 · Places that take a tier of the place above"


def law_page(law: Law) -> str:
    """Return the page; the same data give the same page."""
    return page(_parts(law))


def _parts(law: Law) -> Iterator[str]:
    yield f"# {_TITLE}"
    yield _HEAD.zh
    yield _HEAD.en
    yield " · ".join(_BESIDE)
    yield "\n".join(_contents(law))
    for name in sorted(law.places):
        yield from _place(law.places[name], law)
    yield from _wages(law)
    yield f"## {_SOURCES}"
    yield from instruments(law)


def _contents(law: Law) -> Iterator[str]:
    for name in sorted(law.places):
        place = law.places[name]
        yield f"- {link(both(place.name), '', _place_heading(place))}"
        topics = (link(both(TOPICS[topic]), "", _topic_heading(place, topic)) for topic in _topics(place))
        yield from (f"  - {topic}" for topic in topics)
    if law.wages.values:
        yield f"- {link(_WAGES, '', _WAGES)}"
    yield f"- {link(_SOURCES, '', _SOURCES)}"


def _place(place: Place, law: Law) -> Iterator[str]:
    yield f"## {_place_heading(place)}"
    yield f"复核 Reviewed: {place.reviewed}"
    entries = by_id(place)
    for topic in _topics(place):
        yield f"### {_topic_heading(place, topic)}"
        for versions in entries.values():
            if versions[0].topic is topic:
                yield from entry(versions, law)


def _wages(law: Law) -> Iterator[str]:
    if law.wages.values:
        yield f"## {_WAGES}"
        yield _WAGE_HEAD.zh
        yield _WAGE_HEAD.en
        yield from wage_tables(law)
    if law.wages.cities:
        yield f"### {_CITIES}"
        yield cities(law)


def _topics(place: Place) -> tuple[Topic, ...]:
    held = {versions[0].topic for versions in by_id(place).values()}
    return tuple(topic for topic in Topic if topic in held)


def _place_heading(place: Place) -> str:
    return f"{code(place.id)} {both(place.name)}"


def _topic_heading(place: Place, topic: Topic) -> str:
    words: Words = TOPICS[topic]
    return f"{code(place.id)} {plain(words.zh)} · {plain(words.en)}"
