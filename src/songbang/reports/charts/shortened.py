"""A name cut to the room that a drawing has for it."""

from songbang.reports.stand.picture.letters import clean, text_width


def shortened(name: str, size: float, room: float) -> str:
    """Return the name, cut and with three dots where it is wider than ``room`` in letters of ``size``."""
    whole = clean(name)
    if text_width(whole, size) <= room + 0.01:
        return whole
    kept = whole
    while kept and text_width(f"{kept}…", size) > room:
        kept = kept[:-1]
    return f"{kept}…"
