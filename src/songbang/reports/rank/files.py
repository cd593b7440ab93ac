"""Everything that a ranking gives, as files: the page, two pictures, and every table as CSV."""

from collections.abc import Mapping

import polars as pl

from songbang.basis.list_graph import ListGraph
from songbang.basis.words import Words
from songbang.market.lists.lists import Lists
from songbang.market.names.alias_file import aliases_csv
from songbang.market.ranking.ranking import Ranking
from songbang.reports.charts.sheet import Sheet, plain
from songbang.reports.charts.sheet_page import sheet_html
from songbang.reports.charts.tidy import frame_csv
from songbang.reports.rank.more_sections import more_sections
from songbang.reports.rank.page import rank_sheet
from songbang.reports.rank.rank_picture import rank_svg

PAGE = "rank.html"
_NO_YEAR = Words("没有写年份", "not told")
_AND_UNKNOWN = Words("{years}，有的没写", "{years}, some not told")


def rank_files(lists: Lists, ranking: Ranking, lang: str = "zh", year: int | None = None) -> Mapping[str, bytes]:
    """Return each file by its name, the page last; ``year`` is that of the lists ranked, ``None`` each firm's newest.

    The same ranking gives the same bytes. Nothing is worked out here.
    """
    sheet = ranking_sheet(lists, ranking, lang, year)
    texts = {f"{picture.name}.svg": picture.svg for picture in sheet.pictures}
    if ranking.firms.height:
        texts["rank.svg"] = rank_svg(ranking, period_words(lists, year), lang)
    return {
        **{name: frame_csv(frame) for name, frame in _tables(lists, ranking).items()},
        "aliases.csv": aliases_csv(lists.named, lang),
        **{name: text.encode("utf-8") for name, text in texts.items()},
        PAGE: sheet_html(sheet, lang).encode("utf-8"),
    }


def ranking_sheet(lists: Lists, ranking: Ranking, lang: str, year: int | None) -> Sheet:
    """Return the page of a ranking; ``year`` as in ``rank_files``."""
    graphs: dict[int | None, ListGraph] = {None: lists.graph(year)}
    of_years = {one: lists.graph(one) for one in lists.years}
    graphs.update({one: graph for one, graph in of_years.items() if graph != graphs[None]})
    more = tuple(more_sections(lists, ranking))
    return rank_sheet(ranking, graphs, period_words(lists, year), more, lang)


def period_words(lists: Lists, year: int | None) -> Words:
    """Return the years of the lists that were ranked."""
    if year is not None:
        return plain(year)
    newest = lists.held.group_by("firm").agg(pl.col("year").max())["year"]
    years = newest.drop_nulls().sort()
    if years.is_empty():
        return _NO_YEAR
    told = plain(years[0] if years[0] == years[-1] else f"{years[0]}–{years[-1]}")
    return _AND_UNKNOWN.fill(years=told) if newest.null_count() else told


def _tables(lists: Lists, ranking: Ranking) -> Mapping[str, pl.DataFrame]:
    changes = lists.changes
    return {
        # a table of ranks that travels alone still says whether they may be read
        "ranks.csv": ranking.firms.with_columns(pl.lit(ranking.rankable).alias("rankable")),
        "others.csv": ranking.others,
        "methods.csv": ranking.methods,
        "agreement.csv": ranking.agreement,
        "null.csv": _energies(ranking),
        "lists.csv": lists.rows,
        "held.csv": lists.held,
        "changes.csv": changes.named_by,
        "changed_lists.csv": changes.lines,
        "changes_unknown.csv": changes.unknown,
        "breadth.csv": lists.breadth,
        "errors.csv": lists.errors,
    }


def _energies(ranking: Ranking) -> pl.DataFrame:
    """Return what every shuffle of every test came to."""
    tests = {"null": ranking.null, "even": ranking.even}
    rows = [(name, energy) for name, null in tests.items() if null for energy in null.energies]
    return pl.DataFrame(rows, schema={"test": pl.String, "energy": pl.Float64}, orient="row")
