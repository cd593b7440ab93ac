"""The lists as a picture: firms by their rank, an arc from each list to each name on it, by order and year."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

from songbang.basis.words import Words
from songbang.reports.charts.sheet import Made
from songbang.reports.html.page import page_environment
from songbang.reports.script import tell

_HERE = Path(__file__).parent
_PHRASES = {
    "view": Words("名单", "Lists"),
    "order": Words("排法", "Order by"),
    "search": Words("找一家", "Find a firm"),
    "hint": Words("点一家公司，只看它和谁有关。", "Choose a firm to see whom it names and who names it."),
    "names": Words("它的名单写了", "Its list names"),
    "named": Words("写了它的名单", "Lists that name it"),
    "nobody": Words("没有", "none"),
    "unheld": Words("名单不在手边，写了谁不知道。", "Its list is not held: whom it names is unknown."),
    "up": Words("名单写了排在上面的公司", "a list names a firm above it"),
    "down": Words("名单写了排在下面的公司", "a list names a firm below it"),
    "aside": Words("有一头没有位次", "one of the two has no rank"),
}


@dataclass(frozen=True, slots=True)
class Orders:
    """The same firms drawn in several orders: what each is called, its drawing; and the years that can be looked at."""

    labels: tuple[Words, ...]
    drawn: tuple[str, ...]
    views: tuple[Words, ...]
    names: tuple[str, ...]


def graph_block(orders: Orders, lang: str) -> Made:
    """Return the picture with what chooses order and year; it is whole without a script, which shows one firm alone."""
    return Made(
        _environment()
        .get_template("graph.html.j2")
        .render(
            p=_PHRASES,
            views=orders.views,
            orders=orders.labels,
            names=orders.names,
            drawn=orders.drawn,
            own=Markup,
            say=lambda words: tell(words, lang),
        )
    )


def graph_style(orders: Orders) -> str:
    """Return the style of the picture: which drawing and which arcs go with which choice."""
    return "\n".join((_file("graph.css"), *_choices("order", orders.labels), *_choices("view", orders.views)))


def graph_script() -> str:
    """Return the program that shows one firm's arcs and names."""
    return _file("graph.js")


def _choices(name: str, labels: Sequence[Words]) -> list[str]:
    if len(labels) < 2:
        return [f".{name}-0 {{ display: block; }}"]
    if name == "order":
        return [f".graph:has(#order-{at}:checked) .order-{at} {{ display: block; }}" for at in range(len(labels))]
    return [f".graph:has(#view-{at}:checked) .order .arc:not(.v{at}) {{ display: none; }}" for at in range(len(labels))]


@cache
def _file(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    return page_environment().overlay(loader=FileSystemLoader(_HERE), bytecode_cache=None)
