"""YAML brought down to plain data: texts, whole numbers, exact decimals, days, yes and no, lists and tables.

Nothing else is accepted: no aliases (a short file could unfold into a huge one), no tags, no second document, no key
twice. Keys are always text, so that ``on`` and ``no`` are names and not a yes or no.
"""

import re
from datetime import date
from decimal import Decimal

import yaml

from songbang.basis.words import Words

DEEPEST = 20
"""How many lists and tables may stand inside one another."""

_WHOLE = re.compile(r"[-+]?(0|[1-9][0-9]{0,29})")
_DECIMAL = re.compile(r"[-+]?[0-9]{0,30}\.[0-9]{1,30}")
_DAY = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_WORDS = {"": None, "~": None, "null": None, "true": True, "yes": True, "false": False, "no": False}
_PLAIN_TAGS = frozenset(f"tag:yaml.org,2002:{kind}" for kind in ("str", "seq", "map"))

ALIAS = Words("不接受锚点和别名（& 和 *）。", "anchors and aliases (& and *) are not accepted.")
TAG = Words("不接受类型标签（!）。", "tags (!) are not accepted.")
TOO_DEEP = Words("嵌套太深。", "it is nested too deeply.")
TWICE = Words("「{key}」写了两次。", "“{key}” is written twice.")
NOT_A_KEY = Words("键应是文字。", "a key has to be text.")
NO_SUCH_DAY = Words("没有 {day} 这一天。", "there is no day {day}.")


class Refused(Exception):  # noqa: N818 - what it says is not that something went wrong, but that it is not taken
    """What is not accepted, and on which line (None where nobody can tell)."""

    def __init__(self, says: Words, line: int | None = None) -> None:
        super().__init__(says.en)
        self.says = says
        self.line = line


def plain_yaml(text: str) -> object:
    """Return the one document of a YAML text as plain data; ``None`` where it holds none.

    Raises ``Refused`` for what is not accepted and ``yaml.YAMLError`` for what is not YAML.
    """
    node = yaml.compose(text, Loader=_Nodes)
    return None if node is None else _value(node)


class _Nodes(yaml.BaseLoader):
    """Composes nodes without giving them a type, and turns away what could unfold."""

    depth = 0

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        event = self.peek_event()  # type: ignore[no-untyped-call]
        if isinstance(event, yaml.AliasEvent) or event.anchor is not None:
            raise Refused(ALIAS, event.start_mark.line + 1)
        if self.depth > DEEPEST:
            raise Refused(TOO_DEEP, event.start_mark.line + 1)
        self.depth += 1
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node


def _value(node: yaml.Node) -> object:
    line = node.start_mark.line + 1
    if node.tag not in _PLAIN_TAGS:
        raise Refused(TAG, line)
    if isinstance(node, yaml.MappingNode):
        return _table(node)
    if isinstance(node, yaml.SequenceNode):
        return [_value(item) for item in node.value]
    text = str(node.value)
    return text if getattr(node, "style", None) else _scalar(text, line)


def _table(node: yaml.MappingNode) -> dict[str, object]:
    table: dict[str, object] = {}
    for key, value in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode) or not key.value:
            raise Refused(NOT_A_KEY, line)
        if key.value in table:
            raise Refused(TWICE.fill(key=key.value), line)
        table[str(key.value)] = _value(value)
    return table


def _scalar(text: str, line: int) -> object:
    if text.lower() in _WORDS:
        return _WORDS[text.lower()]
    if _WHOLE.fullmatch(text):
        return int(text)
    if _DECIMAL.fullmatch(text):
        return Decimal(text)
    return as_day(text, line) or text


def as_day(text: str, line: int | None = None) -> date | None:
    """Return the day that a text is, ``None`` where it is none; a day that the calendar lacks is refused."""
    found = _DAY.fullmatch(text)
    if found is None:
        return None
    try:
        return date(*(int(part) for part in found.groups()))
    except ValueError:
        raise Refused(NO_SUCH_DAY.fill(day=text), line) from None
