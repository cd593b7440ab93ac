"""What a picture is drawn on: SVG elements, and the boxes of all words, so that none lies over another."""

from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, SubElement, tostring  # built here, never parsed from outside

from songbang.basis.words import Words
from songbang.reports.script import HTML_LANGUAGES, tell
from songbang.reports.stand.picture.letters import clean, text_width
from songbang.reports.stand.picture.scale import Scale
from songbang.reports.stand.picture.tones import FONT, TONES, define_patterns

MARGIN = 6
"""Pixels left free around a drawing."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle that words or a mark take up."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Tell whether two boxes lie over each other."""
        beside = self.right <= other.left or other.right <= self.left
        return not (beside or self.bottom <= other.top or other.bottom <= self.top)


@dataclass(slots=True)
class Canvas:
    """A drawing of days on a line that grows downwards, in a language; ``size`` is that of its letters.

    ``name`` says which picture it is; ``mark`` is a part of every name in it, as several can stand on one page.
    """

    width: float
    size: float
    scale: Scale
    lang: str
    name: str
    root: Element = field(default_factory=lambda: Element("svg"))
    boxes: list[Box] = field(default_factory=list)

    @property
    def mark(self) -> str:
        """Return what tells the names of this drawing from those of another picture or another width."""
        return f"{self.name}-{number(self.width)}"

    def tell(self, words: Words) -> str:
        """Return words in the language of the drawing."""
        return tell(words, self.lang)

    def add(self, name: str, tone: str = "", /, **values: object) -> Element:
        """Add an element; ``tone`` names its colours, ``stroke_width`` is written as ``stroke-width``."""
        return add(self.root, name, tone, **values)

    def words(self, x: float, top: float, text: str, tone: str = "ink", *, middle: bool = False) -> Box:
        """Write words in one line under ``top``, from ``x`` on or around it, and return the box they take up."""
        wide = text_width(text, self.size)
        left = x - wide / 2 if middle else x
        element = self.add("text", tone, x=left, y=top + self.size)
        element.text = clean(text)
        box = Box(left, top, left + wide, top + self.size * 1.25)
        self.boxes.append(box)
        return box

    def entitle(self, title: Words, said: Words) -> None:
        """Give the drawing its name, what it shows in sentences, its patterns and its ground; to be done first."""
        self.root.set("role", "img")
        self.root.set("lang", HTML_LANGUAGES[self.lang])
        self.root.set("aria-labelledby", f"{self.mark} said-{self.mark}")
        self.add("title", id=self.mark).text = clean(self.tell(title))
        self.add("desc", id=f"said-{self.mark}").text = clean(self.tell(said))
        define_patterns(self.root, self.mark)
        self.add("rect", "ground", x=-MARGIN, y=-MARGIN, width="100%", height="100%")

    def finished(self, height: float) -> str:
        """Return the drawing as text."""
        self.root.set("xmlns", "http://www.w3.org/2000/svg")
        self.root.set("viewBox", f"{-MARGIN} {-MARGIN} {number(self.width + 2 * MARGIN)} {number(height + 2 * MARGIN)}")
        self.root.set("width", number(self.width + 2 * MARGIN))
        self.root.set("height", number(height + 2 * MARGIN))
        self.root.set("font-family", FONT)
        self.root.set("font-size", number(self.size))
        return tostring(self.root, encoding="unicode")


def add(parent: Element, name: str, tone: str = "", /, **values: object) -> Element:
    """Add an element to another one."""
    written = {
        key.replace("_", "-"): number(value) if isinstance(value, int | float) else str(value)
        for key, value in values.items()
    }
    return SubElement(parent, name, {**TONES.get(tone, {}), **written})


def number(value: float) -> str:
    """Return a number to a tenth, as short as it can be written."""
    return f"{value:.1f}".removesuffix(".0")
