"""What the styles of an OpenDocument file say: what is hidden, struck out or underlined, and which list numbers it."""

from collections.abc import Iterator
from typing import Final

from lxml.etree import _Element as Element

from songbang.papers.odf_package import OFFICE, STYLE, TABLE, TEXT, Package

_LINE: Final = f"{STYLE}text-line-through-"
_UNDERLINE: Final = f"{STYLE}text-underline-style"
_NOTHING: Final = frozenset({"", "none", "0", "false"})


class Styles:
    """The styles by family and name; a style that is not there says nothing."""

    def __init__(self, package: Package) -> None:
        self._roots = [package.content, *([] if package.styles in {None, package.content} else [package.styles])]
        self._by_name: dict[tuple[str, str], Element] = {}
        for style in self._all(f"{STYLE}style"):
            key = (style.get(f"{STYLE}family", ""), style.get(f"{STYLE}name", ""))
            self._by_name.setdefault(key, style)
        self.lists = {style.get(f"{STYLE}name", ""): style for style in self._all(f"{TEXT}list-style")}
        """The list styles by their name."""
        self.outline = next(self._all(f"{TEXT}outline-style"), None)
        """How headings are numbered that stand in no list."""

    def hides(self, name: str | None, family: str = "text") -> bool:
        """Tell whether words in this style are hidden."""
        return self._property(name, family, f"{TEXT}display") in {"none", "condition"}

    def strikes(self, name: str | None, family: str = "text") -> bool:
        """Tell whether words in this style are crossed out."""
        stated = {self._property(name, family, f"{_LINE}{kind}") for kind in ("style", "type")}
        return any(word not in _NOTHING for word in stated)

    def underlines(self, name: str | None, family: str = "text") -> bool:
        """Tell whether words in this style are underlined."""
        return self._property(name, family, _UNDERLINE) not in _NOTHING

    def shows_table(self, name: str | None) -> bool:
        """Tell whether a sheet in this style can be seen."""
        return self._property(name, "table", f"{TABLE}display") != "false"

    def list_of(self, paragraph: Element) -> str:
        """Return the name of the list style that the paragraph's own style asks for, empty where it asks for none."""
        for style in self._chain("paragraph", paragraph.get(f"{TEXT}style-name")):
            stated = style.get(f"{STYLE}list-style-name")
            if stated is not None:
                return stated
        return ""

    def running(self) -> Iterator[tuple[str, Element]]:
        """Yield the heads and feet of pages, with what they are: ``header`` or ``footer``."""
        for page in self._all(f"{STYLE}master-page"):
            for part in page:
                for kind in ("header", "footer"):
                    if isinstance(part.tag, str) and part.tag.startswith(f"{STYLE}{kind}"):
                        yield kind, part

    def _all(self, tag: str) -> Iterator[Element]:
        for root in self._roots:
            for holder in ("automatic-styles", "styles", "master-styles"):
                for element in root.iterfind(f"{OFFICE}{holder}"):
                    yield from element.iter(tag)

    def _property(self, name: str | None, family: str, key: str) -> str:
        for style in self._chain(family, name):
            for properties in style:
                stated = properties.get(key)
                if stated is not None:
                    return stated
        return ""

    def _chain(self, family: str, name: str | None) -> Iterator[Element]:
        """Yield the style and what it is based on, each once, however they are tied in a loop."""
        seen: set[str] = set()
        while name and name not in seen and (family, name) in self._by_name:
            seen.add(name)
            style = self._by_name[family, name]
            yield style
            name = style.get(f"{STYLE}parent-style-name")
