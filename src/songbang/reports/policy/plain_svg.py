"""A drawing without a style of its own: the app lets no style in that stands in a page, so it is told in attributes."""

import re

_STYLE = re.compile(r'\sstyle="([^"]*)"')
_BLOCK = re.compile(r"<defs>\s*<style.*?</style>\s*</defs>", re.DOTALL)
_FONT = re.compile(r"(?P<size>[\d.]+px)\s+(?P<family>.+)")
_LINES = 'stroke-linejoin="round" stroke-linecap="butt"'
"""What the style of the whole drawing said."""


def plain_svg(svg: str) -> str:
    """Return the drawing with each ``style`` as attributes."""
    told = _STYLE.sub(lambda found: "".join(map(_attribute, found[1].split(";"))), svg)
    return _BLOCK.sub("", told).replace("<svg ", f"<svg {_LINES} ", 1)


def _attribute(declared: str) -> str:
    name, _, value = (part.strip() for part in declared.partition(":"))
    font = _FONT.fullmatch(value) if name == "font" else None
    if font is not None:
        return f' font-size="{font["size"]}" font-family="{font["family"]}"'
    return f' {name}="{value}"' if name else ""
