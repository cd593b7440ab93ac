"""What `songbang draft` answers: the file, what stays open in it, its figures, what to know first."""

from collections.abc import Iterator
from pathlib import Path

from songbang import __version__
from songbang.basis.words import Words
from songbang.drafts.brief import Brief
from songbang.drafts.draft import Draft
from songbang.drafts.fill import shown
from songbang.reports.contract_json import problem_json
from songbang.reports.plain_values import Json
from songbang.reports.script import tell

WRITTEN = Words("{name}写好了：", "Written ({name}):")
OPEN = Words(
    "还有{count}处要你来写（文中黄色的地方）：", "{count} places are still yours to write (yellow in the letter):"
)
FIRST = Words("先看这里：", "Look at this first:")
PAGE = Words(
    "第一页是写给你自己的说明，寄出前删掉。程序不会替你寄出任何东西。",
    "The first page is for you alone: take it out before sending. The program sends nothing for you.",
)


def draft_json(made: Draft, brief: Brief, path: Path) -> dict[str, Json]:
    """Return the answer as one JSON object."""
    lang, place = made.lang, brief.position.place
    reviewed = brief.law.reviewed(place)
    return {
        "songbang": __version__,
        "command": "draft",
        "kind": made.kind,
        "lang": lang,
        "law": {
            "on": brief.on.isoformat(),
            "places": {place: {"reviewed": reviewed.isoformat() if reviewed else None}},
        },
        "file": str(path),
        "placeholders": [
            {"says": shown(one, lang), "missing": [name for name in one.name.split(",") if name]} for one in made.blanks
        ],
        "figures": [{"name": one.name, "value": one.value, "says": shown(one, lang)} for one in made.figures],
        "notes": [tell(one, lang) for one in made.notes],
        "problems": [problem_json(problem, lang) for problem in brief.matter.problems],
    }


def draft_text(made: Draft, path: Path) -> str:
    """Return the answer as lines of text; the path stands on a line of its own."""
    return "".join(f"{line}\n" for line in _lines(made, path))


def _lines(made: Draft, path: Path) -> Iterator[str]:
    lang = made.lang
    yield tell(WRITTEN.fill(name=made.name), lang)
    yield str(path)
    if made.notes:
        yield f"\n{tell(FIRST, lang)}"
        yield from (f"  · {tell(one, lang)}" for one in made.notes)
    if made.blanks:
        yield f"\n{tell(OPEN.fill(count=len(made.blanks)), lang)}"
        yield from (f"  · {shown(one, lang)}" for one in made.blanks)
    yield f"\n{tell(PAGE, lang)}"
