"""Everything that a run of the lab gives, as files: the page, the memo, pictures, and every table as CSV."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.lab.outcome import Outcome
from songbang.reports.charts.panel import together
from songbang.reports.charts.sheet_page import sheet_html
from songbang.reports.charts.tidy import frame_csv
from songbang.reports.lab.forest_picture import forest_svg
from songbang.reports.lab.frames import tables
from songbang.reports.lab.memo import memo
from songbang.reports.lab.memo_pdf import memo_pdf
from songbang.reports.lab.page import lab_sheet
from songbang.reports.lab.path_picture import path_panels
from songbang.reports.lab.pays_picture import pays_svg
from songbang.reports.lab.ridge_section import ridge_panels

PAGE, MEMO, PRINTED = "lab.html", "memo.html", "memo.pdf"


def lab_files(outcome: Outcome, lang: str = "zh", notes: Sequence[Words] = ()) -> Mapping[str, bytes]:
    """Return each file by its name, the page last; ``notes`` are what has to be said beside the answer.

    The same outcome gives the same bytes. Nothing is worked out here. Where no PDF can be made there is no
    ``memo.pdf``, and ``memo.html``, which prints to one page as well, tells why.
    """
    short = memo(outcome, notes)
    printed = memo_pdf(short, lang)
    if isinstance(printed, Problem):
        short = replace(short, lead=(*short.lead, printed.says, printed.do))
    return {
        **{name: frame_csv(frame) for name, frame in tables(outcome, lang).items() if frame.height},
        **{name: svg.encode("utf-8") for name, svg in pictures(outcome, lang).items()},
        **({} if isinstance(printed, Problem) else {PRINTED: printed}),
        MEMO: sheet_html(short, lang).encode("utf-8"),
        PAGE: sheet_html(lab_sheet(outcome, notes, lang), lang).encode("utf-8"),
    }


def pictures(outcome: Outcome, lang: str) -> dict[str, str]:
    """Return the drawings by the names of their files."""
    paths = {f"path-{at + 1}.svg": path_panels(outcome, at, lang) for at in range(len(outcome.policies))}
    return {
        "who-pays.svg": pays_svg(outcome, lang),
        "published.svg": forest_svg(lang),
        "ridge.svg": together(ridge_panels(lang)),
        **{name: together(panels) for name, panels in paths.items() if panels},
    }
