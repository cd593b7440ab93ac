"""A run of the lab in a process of its own: what comes back is plain, so that the app needs no models."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from songbang.web.jobs.job import Progress
from songbang.web.jobs.market_work import ALIASES, CARD, EXTRA, Shown, given_in, one_in, shown_of

_AS_IT_IS: Mapping[str, int] = MappingProxyType({})


def lab(
    _tell: Callable[[Progress], None],
    folder: str,
    policies: Sequence[str],
    lang: str,
    numbers: Mapping[str, int] = _AS_IT_IS,
    level: int | None = None,
) -> Shown:
    """Try policies on the card that lies in a folder, with the lists beside it.

    ``numbers``: seed, draws, workers, months, where others than the usual ones are asked for.
    """
    from songbang.tasks.many import needs_many  # noqa: PLC0415 - a worker is up sooner without

    with needs_many(EXTRA):
        from songbang.reports.lab.page import lab_sheet  # noqa: PLC0415
        from songbang.tasks.lab import LabAsked, run_lab  # noqa: PLC0415
        from songbang.tasks.lab_files import files_of  # noqa: PLC0415
        from songbang.tasks.lab_json import lab_json  # noqa: PLC0415

        here = Path(folder)
        lists = next(iter(given_in(here)), None)
        asked = LabAsked(here / CARD, tuple(policies), lists, one_in(here / ALIASES), level=level, **numbers)
        found = run_lab(asked)
        sheet = lab_sheet(found.outcome, found.notes, lang)
        return shown_of(lab_json(found, lang), files_of(found, lang), sheet, lang)
