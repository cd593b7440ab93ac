"""Rankings and flows in a process of its own: what comes back is plain, so that the app needs no columns."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from songbang.reports.plain_values import Json
from songbang.web.jobs.job import Progress

if TYPE_CHECKING:
    from songbang.reports.charts.sheet import Sheet

GIVEN, CARD, ALIASES, SHARES = "given", "card.toml", "aliases", "shares"
"""What lies in the folder: what was handed in (lists, papers, moves); a card; and, each in a folder, a corrected file
of aliases and a file of printed shares."""
EXTRA = "market"
Tell = Callable[[Progress], None]


@dataclass(frozen=True, slots=True)
class Shown:
    """The document of the command, its files by name, and its page in parts: the answer, what leads it, the rest, and
    the style that it has beside that of all sheets.
    """

    document: Mapping[str, Json]
    files: Mapping[str, bytes]
    headline: str
    lead: Sequence[str]
    body: str
    style: str


def rank(  # noqa: PLR0913, PLR0917 - the lists, which of them, how often drawn, in which language
    tell: Tell, folder: str, year: int | None, draws: int, seed: int, lang: str, pictures: str | None = None
) -> Shown:
    """Rank the firms of the lists that lie in a folder, papers among them."""
    from songbang.tasks.many import needs_many  # noqa: PLC0415 - a worker is up sooner without

    with needs_many(EXTRA):
        from songbang.reports.rank.files import ranking_sheet  # noqa: PLC0415
        from songbang.tasks.rank import RankAsked, rank_lists  # noqa: PLC0415
        from songbang.tasks.rank_files import files_of  # noqa: PLC0415
        from songbang.tasks.rank_json import rank_json  # noqa: PLC0415

        here = Path(folder)
        cache = None if pictures is None else Path(pictures)
        asked = RankAsked(given_in(here), one_in(here / ALIASES), year, draws, seed, cache)
        found = rank_lists(asked, **_watched(tell))
        sheet = ranking_sheet(found.lists, found.ranking, lang, found.year)
        return shown_of(rank_json(found, lang), files_of(found, lang), sheet, lang)


def flows(  # noqa: PLR0913, PLR0917 - the moves, of which days, before and after which, in which language
    _tell: Tell,
    folder: str,
    since: date | None,
    until: date | None,
    policy: date | None,
    treated: Sequence[str],
    seed: int,
    lang: str,
) -> Shown:
    """Count the moves of the table that lies in a folder."""
    from songbang.tasks.many import needs_many  # noqa: PLC0415 - the same

    with needs_many(EXTRA):
        from songbang.reports.flows.page import flow_sheet  # noqa: PLC0415
        from songbang.tasks.flows import FlowsAsked  # noqa: PLC0415
        from songbang.tasks.flows import flows as told_of  # noqa: PLC0415
        from songbang.tasks.flows_files import files_of  # noqa: PLC0415
        from songbang.tasks.flows_json import flows_json  # noqa: PLC0415

        here = Path(folder)
        beside = one_in(here / ALIASES), one_in(here / SHARES)
        found = told_of(FlowsAsked(given_in(here)[0], *beside, since, until, policy, tuple(treated), seed))
        sheet = flow_sheet(found.moves, found.told, found.shares, lang)
        return shown_of(flows_json(found, lang), files_of(found, lang), sheet, lang)


def shown_of(document: Mapping[str, Json], files: Mapping[str, bytes], sheet: "Sheet", lang: str) -> Shown:
    """Return what came out, with its page taken apart."""
    from songbang.reports.charts.sheet_page import sheet_body  # noqa: PLC0415 - the same
    from songbang.reports.script import tell as say  # noqa: PLC0415 - the same

    lead = [say(one, lang) for one in sheet.lead]
    return Shown(document, dict(files), say(sheet.headline, lang), lead, sheet_body(sheet, lang), sheet.style)


def given_in(folder: Path) -> tuple[Path, ...]:
    """Return the files that were handed in, those of folders too."""
    return _sorted(one for one in (folder / GIVEN).rglob("*") if one.is_file())


def one_in(folder: Path) -> Path | None:
    """Return the one file of a folder, if it is there."""
    return next(iter(_sorted(folder.iterdir())), None) if folder.is_dir() else None


def _sorted(paths: Iterable[Path]) -> tuple[Path, ...]:
    return tuple(sorted(paths))


def _watched(tell: Tell) -> dict[str, Any]:
    return {
        "files": lambda done, total, name: tell(Progress("files", done, total, name)),
        "pictures": lambda done, total, _known: tell(Progress("pictures", done, total)),
    }
