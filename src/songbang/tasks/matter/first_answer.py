"""The first lines of where a person stands, for a matter that has just been begun."""

from datetime import date

from songbang.basis.words import Words
from songbang.law.read import load
from songbang.matter.matter import Matter
from songbang.tasks.asked import COUNTRY

NOT_HELD = Words(
    "这里没有收录「{place}」的法律，算不了；写下的都在。",
    "The law of “{place}” is not held here; what you told is kept.",
)
FROM_HERE = Words("目前的情况（{day}）：", "Where you stand ({day}):")


def first_answer(matter: Matter, day: date, lang: str) -> Words:
    """Return the first lines of where the person stands on the day."""
    from songbang.position.stand import stand  # noqa: PLC0415 - help and refusals do without it
    from songbang.reports.stand.headline import headline  # noqa: PLC0415

    law, place = load(), (matter.place or COUNTRY).lower()
    if not law.covers(place):
        return NOT_HELD.fill(place=place)
    said = headline(stand(matter, law, day), lang)
    opening = FROM_HERE.fill(day=day)
    return Words(f"\n{opening.zh}\n{said}\n", f"\n{opening.en}\n{said}\n")
