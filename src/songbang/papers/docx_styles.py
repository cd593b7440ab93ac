"""What the styles of a Word file say about numbering, headings and hidden text, inheritance resolved."""

import re
from collections.abc import Iterator
from typing import Final

from songbang.papers.docx_xml import Element, W, child, is_on, value, whole

_HEADING_NAME: Final = re.compile(r"(?:heading|标题|標題)\s*([1-9])", re.IGNORECASE)
_TITLE_NAMES: Final = frozenset({"title", "标题", "標題"})


class Styles:
    """The styles by their id; a style that is not there says nothing."""

    def __init__(self, root: Element | None) -> None:
        styles = [] if root is None else root.findall(f"{W}style")
        self._by_id = {style.get(f"{W}styleId", ""): style for style in styles}
        self._default = next(
            (
                style.get(f"{W}styleId")
                for style in styles
                if style.get(f"{W}type") == "paragraph" and _is_default(style)
            ),
            None,
        )

    def of_paragraph(self, paragraph: Element) -> str | None:
        """Return the id of the paragraph's style, the default style's where it names none."""
        return value(paragraph, "pPr", "pStyle") or self._default

    def numbering(self, style: str | None) -> tuple[str, str, int] | None:
        """Return the number list of a style: the style that states it, the list's id, the level it names."""
        num_id, level, owner = None, None, ""
        for at, element in self._chain(style):
            num_id_here, level_here = value(element, "pPr", "numPr", "numId"), value(element, "pPr", "numPr", "ilvl")
            level = level if level is not None else level_here
            if num_id_here is not None:
                num_id, owner = num_id_here, at
                break
        return None if num_id is None else (owner, num_id, whole(level))

    def outline_level(self, style: str | None) -> int | None:
        """Return the depth from 0 on of the heading that a style makes, ``None`` for body text."""
        for _, element in self._chain(style):
            stated = value(element, "pPr", "outlineLvl")
            if stated is not None:
                return whole(stated, 9) if whole(stated, 9) < 9 else None
            name = value(element, "name") or ""
            found = _HEADING_NAME.fullmatch(name.strip())
            if found:
                return int(found[1]) - 1
            if name.strip().lower() in _TITLE_NAMES:
                return 0
        return None

    def hides(self, style: str | None) -> bool:
        """Tell whether text in this style is hidden."""
        stated = (child(element, "rPr", "vanish") for _, element in self._chain(style))
        return is_on(next((switch for switch in stated if switch is not None), None))

    def underlines(self, style: str | None) -> bool:
        """Tell whether text in this style is underlined."""
        stated = (child(element, "rPr", "u") for _, element in self._chain(style))
        return is_on(next((switch for switch in stated if switch is not None), None))

    def linked_list(self, style: str) -> str | None:
        """Return the id of the list that a numbering style stands for."""
        return value(self._by_id.get(style), "pPr", "numPr", "numId")

    def _chain(self, style: str | None) -> Iterator[tuple[str, Element]]:
        """Yield the style and what it is based on, each once, however they are tied in a loop."""
        seen: set[str] = set()
        while style and style not in seen and style in self._by_id:
            seen.add(style)
            yield style, self._by_id[style]
            style = value(self._by_id[style], "basedOn")


def _is_default(style: Element) -> bool:
    return style.get(f"{W}default") in {"1", "true", "on"}
