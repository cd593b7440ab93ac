"""A position in the terminal: every section, as tables and colour on a terminal, as plain lines elsewhere."""

from collections.abc import Iterator, Sequence
from typing import IO, TYPE_CHECKING

from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.position.results import Position
from songbang.reports.phrases import PHRASES
from songbang.reports.script import tell
from songbang.reports.stand.headline import headline_words
from songbang.reports.stand.sheet import NOTHING, Point, Section, Sentence, Table
from songbang.reports.stand.sheets import FOOT, as_of
from songbang.reports.stand.told import rests_on, unlike

if TYPE_CHECKING:
    from rich.console import Console

BELOW = Words("    {says}", "    {says}")
BETWEEN = " | "


def stand_text(position: Position, told: Sequence[Section], law: Law, lang: str) -> str:
    """Return the headline, the sections and the foot as plain lines."""
    return "\n".join(_plain(position, told, law, lang)) + "\n"


def print_stand(position: Position, told: Sequence[Section], law: Law, lang: str, out: IO[str]) -> None:
    """Print the headline, the sections and the foot on a terminal."""
    from rich.console import Console  # noqa: PLC0415 - only a terminal pays for the import
    from rich.text import Text  # noqa: PLC0415

    console = Console(file=out, highlight=False, markup=False, emoji=False)
    for at, line in enumerate(headline_words(position)):
        console.print(Text(_said(line, lang), style="" if at else "bold"), soft_wrap=True)
    for section in told:
        console.print(Text(f"\n{_said(section.title, lang)}", style="bold blue"))
        _print_section(section, law, lang, console)
    console.print()
    for line in _foot(position, law):
        console.print(Text(_said(line, lang)), soft_wrap=True)


def _plain(position: Position, told: Sequence[Section], law: Law, lang: str) -> Iterator[str]:
    for line in headline_words(position):
        yield _said(line, lang)
    for section in told:
        yield ""
        yield from section_lines(section, law, lang)
    yield ""
    yield from (_said(line, lang) for line in _foot(position, law))


def section_lines(section: Section, law: Law, lang: str) -> Iterator[str]:
    """Yield one section as plain lines, its title first."""
    yield f"## {_said(section.title, lang)}"
    for block in section.blocks:
        if isinstance(block, Table):
            yield f"{_said(block.caption, lang)}"
            yield from (BETWEEN.join(_said(cell, lang) for cell in row) for row in (block.head, *block.rows))
        else:
            yield from (_said(line, lang) for line in _lines(block, law))


def _lines(block: Sentence | Point, law: Law) -> Iterator[Words]:
    if isinstance(block, Sentence):
        yield block.says
        return
    if block.head is not None:
        yield block.head
    if block.says != NOTHING:
        yield block.says
    rests = (rests_on(one, law) for one in unlike(block.rests))
    yield from (BELOW.fill(says=one) for one in (*block.under, *rests))


def _foot(position: Position, law: Law) -> Iterator[Words]:
    yield from as_of(position, law)
    yield from FOOT
    yield PHRASES["help"]
    yield PHRASES["local"]


def _print_section(section: Section, law: Law, lang: str, console: "Console") -> None:
    from rich.table import Table as Grid  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    for block in section.blocks:
        if not isinstance(block, Table):
            for line in _lines(block, law):
                console.print(Text(_said(line, lang)), soft_wrap=True)
            continue
        console.print(Text(_said(block.caption, lang), style="italic"), soft_wrap=True)
        grid = Grid(box=None, padding=(0, 2, 0, 0))
        for at, head in enumerate(block.head):
            grid.add_column(
                Text(_said(head, lang)), justify="right" if at in block.numbers else "left", overflow="fold"
            )
        for row in block.rows:
            grid.add_row(*(Text(_said(cell, lang)) for cell in row))
        console.print(grid)


def _said(words: Words, lang: str) -> str:
    """Return the words without what a terminal would act on: a name in a matter may hold anything."""
    return "".join(one if one.isprintable() else " " for one in tell(words, lang))
