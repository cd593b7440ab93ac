"""The files of `songbang stand`: the page, the calendar, the picture, the PDF; each written whole or not at all."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.law.in_force import Law
from songbang.position.results import Position
from songbang.reports.stand.sheet import Section
from songbang.reports.write import write_file, write_page
from songbang.tasks.refusal import Refusal

PAGE = "position.html"
PICTURE_WIDTH = 760


@dataclass(frozen=True, slots=True)
class Files:
    """Which files are wanted: the folder of the page, the calendar, the picture, the PDF; ``None`` where one is not."""

    page: Path | None
    calendar: Path | None
    picture: Path | None
    printed: Path | None = None


def page_folder(matter: Path, named: Path | None, *, wanted: bool) -> Path | None:
    """Return the folder of the page: the one that was named, else the matter's own where a page is wanted."""
    if named is not None or not wanted:
        return named
    return matter if matter.is_dir() else matter.parent


def write_files(position: Position, told: Sequence[Section], law: Law, files: Files, lang: str) -> tuple[Path, ...]:
    """Write the files that are wanted and return their paths; a place that cannot be written is told."""
    return tuple(_written(position, told, law, files, lang))


def _written(position: Position, told: Sequence[Section], law: Law, files: Files, lang: str) -> Iterator[Path]:
    # What a file is made with is only paid for where it is wanted.
    if files.page is not None:
        from songbang.reports.html.stand_page import stand_html  # noqa: PLC0415

        yield _write(stand_html(position, told, law, lang), files.page, PAGE)
    if files.calendar is not None:
        from songbang.reports.calendar_file import calendar  # noqa: PLC0415

        made = datetime.now().astimezone()
        yield _write(
            calendar(position.deadlines, lang, made).decode("utf-8"), files.calendar.parent, files.calendar.name
        )
    if files.picture is not None:
        from songbang.reports.stand.timeline import timeline_svg  # noqa: PLC0415

        picture = timeline_svg(position, lang, PICTURE_WIDTH)
        yield _write(picture, files.picture.parent, files.picture.name)
    if files.printed is not None:
        from songbang.reports.pdf.stand_pdf import stand_pdf  # noqa: PLC0415 - the typesetter is an extra

        pdf = stand_pdf(position, told, law, lang)
        yield _known(pdf if isinstance(pdf, Problem) else write_file(pdf, files.printed.parent, files.printed.name))


def _write(text: str, folder: Path, name: str) -> Path:
    return _known(write_page(text, folder, name))


def _known(written: Path | Problem) -> Path:
    if isinstance(written, Problem):
        raise Refusal(written.says, written.do)
    return written
