"""The document of `songbang rank --json`."""

import polars as pl
import polars.selectors as cs

from songbang import __version__
from songbang.basis.words import Words
from songbang.market.lists.lists import Lists
from songbang.market.names.named import Named
from songbang.market.ranking.ranking import METHODS, Method, Null, Ranking
from songbang.reports.contract_json import problem_json
from songbang.reports.plain_values import Json, plain_value
from songbang.reports.rank.page_words import MODEL
from songbang.reports.script import tell
from songbang.tasks.rank import RankResult


def rank_json(found: RankResult, lang: str) -> dict[str, Json]:
    """Return the document; no rank stands without its interval, no order without whether one can be read at all."""
    lists, changes = found.lists, found.lists.changes
    return {
        "songbang": __version__,
        "command": "rank",
        "model": tell(MODEL, lang),
        "year": found.year,
        "years": [*lists.years],
        **_ranking(found.ranking, lang),
        "held": _rows(lists.held, lang),
        "breadth": _rows(lists.breadth, lang),
        "changes": {
            "named_by": _rows(changes.named_by, lang),
            "lines": _rows(changes.lines, lang),
            "unknown": _rows(changes.unknown, lang),
        },
        **_names(lists.named, lang),
        "errors": _errors(lists, lang),
        "problems": [problem_json(one, lang) for one in lists.problems],
    }


def _ranking(ranking: Ranking, lang: str) -> dict[str, Json]:
    says = {method.value: tell(METHODS[method], lang) for method in Method}
    return {
        "rankable": ranking.rankable,
        "because": tell(ranking.because, lang),
        "firms": _rows(ranking.firms, lang),
        "others": _rows(ranking.others, lang),
        "methods": _rows(ranking.methods.with_columns(says=pl.col("method").replace_strict(says)), lang),
        "agreement": _rows(ranking.agreement, lang),
        "null": _null(ranking.null),
        "even": None if ranking.even is None else _null(ranking.even),
        "lists": ranking.lists,
        "edges": ranking.edges,
        "weight": ranking.weight,
        "reciprocity": ranking.reciprocity,
        "drawn": ranking.drawn.value,
        "draws": ranking.draws,
        "level": ranking.level,
        "seed": ranking.seed,
    }


def _null(null: Null) -> dict[str, Json]:
    return {
        "energy": null.energy,
        "energies": [*null.energies],
        "p": null.p,
        "moved": null.moved,
        "beaten": null.beaten,
    }


def _names(named: Named, lang: str) -> dict[str, Json]:
    questions: list[Json] = [
        {"one": one.one, "other": one.other, "why": tell(one.why, lang)} for one in named.questions
    ]
    return {"aliases": _rows(named.table, lang), "questions": questions}


def _errors(lists: Lists, lang: str) -> list[Json]:
    frame = lists.errors.select("source", "row", "value", "code", "says_zh", "says_en", "do_zh", "do_en")
    return [
        {
            "source": source,
            "row": row,
            "value": value,
            "code": code,
            "says": tell(Words(says_zh, says_en), lang),
            "do": tell(Words(do_zh, do_en), lang),
        }
        for source, row, value, code, says_zh, says_en, do_zh, do_en in frame.iter_rows()
    ]


def _rows(frame: pl.DataFrame, lang: str) -> Json:
    """Return the rows of a table as objects; what is no number is null."""
    return plain_value(frame.with_columns(cs.float().fill_nan(None)).to_dicts(), lang)
