"""Everything that a table of decisions gives, as files in one folder; the same table, the same bytes."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.judgments.statistics.checked import Checked
from songbang.judgments.statistics.statistics import Statistics
from songbang.judgments.table import Table
from songbang.reports.judgments.charts.charts import charts_of
from songbang.reports.judgments.checked_json import checked_json
from songbang.reports.judgments.dictionary import dictionary_csv, dictionary_md
from songbang.reports.judgments.frames import frames
from songbang.reports.judgments.methods import citation_cff, methods_md
from songbang.reports.judgments.own_columns import columns_of
from songbang.reports.judgments.page import statistics_html
from songbang.reports.judgments.stata import stata_bytes, stata_notes
from songbang.reports.judgments.text_files import csv_bytes, figures_csv, parquet_bytes
from songbang.reports.write import write_file

FOR_STATA = ("decisions", "claims")
PAGE = "statistics.html"


def export(  # noqa: PLR0913 - what is written, where, and in which language
    table: Table,
    told: Statistics,
    places: Mapping[str, Words],
    folder: Path,
    lang: str,
    *,
    checked: Checked | None = None,
) -> list[Path | Problem]:
    """Write tables (CSV, Parquet, Stata), dictionary, figures, charts, page and methods; each file whole or not at all.

    ``places`` are the names of place codes, ``checked`` is what a hand-labelled sample says. Returned are the paths, or
    why a file could not be written: then no more are tried.
    """
    done: list[Path | Problem] = []
    for name, data in files_of(table, told, places, lang, checked):
        done.append(write_file(data, (folder / name).parent, Path(name).name))
        if isinstance(done[-1], Problem):
            break
    return done


def files_of(
    table: Table, told: Statistics, places: Mapping[str, Words], lang: str, checked: Checked | None = None
) -> Iterator[tuple[str, bytes]]:
    """Yield each file by its name below the folder, the page last, once all it speaks of is there."""
    for name, frame in frames(table).items():
        yield f"{name}.csv", csv_bytes(frame)
        yield f"{name}.parquet", parquet_bytes(frame)
        if name in FOR_STATA:
            yield f"{name}.dta", stata_bytes(frame, columns_of(name), f"Songbang: {name}", told.day, lang)
            yield f"{name}.do", stata_notes(columns_of(name), name, lang).encode("utf-8")
    yield "dictionary.csv", dictionary_csv()
    yield "dictionary.md", dictionary_md().encode("utf-8")
    yield "figures.csv", figures_csv(told, places, lang)
    yield "methods.md", methods_md(told, lang).encode("utf-8")
    yield "CITATION.cff", citation_cff(told).encode("utf-8")
    if checked is not None:
        yield "checked.json", json.dumps(checked_json(checked, lang), ensure_ascii=False, indent=2).encode("utf-8")
    charts = list(charts_of(told, places, lang))
    for chart in charts:
        yield f"charts/{chart.name}.svg", chart.svg.encode("utf-8")
    yield PAGE, statistics_html(told, charts, places, lang, checked).encode("utf-8")
