"""The document of `songbang flows --json`."""

import polars as pl
import polars.selectors as cs

from songbang import __version__
from songbang.basis.words import Words
from songbang.market.flows.figures import figures
from songbang.market.flows.moves import Moves
from songbang.market.flows.told import OTHERS, BeforeAfter, Flows, K, Retention, Values
from songbang.reports.contract_json import problem_json
from songbang.reports.judgments.shares_json import shares_json
from songbang.reports.plain_values import Json, plain_value
from songbang.reports.script import tell
from songbang.tasks.flows import FlowsResult


def flows_json(found: FlowsResult, lang: str) -> dict[str, Json]:
    """Return the document: counts of five or more, what is made of them with intervals, and what cannot be told."""
    told = found.told
    return {
        "songbang": __version__,
        "command": "flows",
        "least_shown": K,
        "others": OTHERS,
        "seed": told.seed,
        "definitions": _definitions(lang),
        **_counts(told, lang),
        "net": _rows(told.net, lang),
        "spread": _rows(told.spread, lang),
        "retention": [_retention(one, lang) for one in told.retention],
        "values": None if told.values is None else _values(told.values, lang),
        "policy": None if told.policy is None else _policy(told.policy, lang),
        "untold": [
            {"part": one.part, "because": tell(one.because, lang), "do": tell(one.do, lang)} for one in told.untold
        ],
        "shares": None if found.shares is None else shares_json(found.shares, lang),
        **_read(found.moves, lang),
        "problems": [
            problem_json(one, lang) for one in (*found.moves.problems, *(found.shares.problems if found.shares else ()))
        ],
    }


def _definitions(lang: str) -> Json:
    return {
        name: {"label": tell(one.label, lang), "says": tell(one.says, lang), "source": one.source}
        for name, one in figures().items()
    }


def _counts(told: Flows, lang: str) -> dict[str, Json]:
    counted, days = told.counted, told.days
    return {
        "since": plain_value(told.window[0], lang),
        "until": plain_value(told.window[1], lang),
        "days": None if days is None else {"first": days[0].isoformat(), "last": days[1].isoformat()},
        "moves": counted.total,
        "outside": told.outside,
        "undated": told.undated,
        "others_out": counted.others_out,
        "others_in": counted.others_in,
        "firms": _rows(counted.firms, lang),
        "matrix": _rows(counted.matrix, lang),
        "periods": _rows(counted.periods, lang),
        "groups": _rows(counted.groups, lang),
    }


def _retention(one: Retention, lang: str) -> dict[str, Json]:
    return {
        "by": one.by,
        "name": one.name,
        "n": one.n,
        "ended": one.ended,
        "all_ended": one.all_ended,
        "median": one.median,
        "steps": _rows(one.steps, lang),
    }


def _values(one: Values, lang: str) -> dict[str, Json]:
    return {
        "firms": _rows(one.frame, lang),
        "used": one.used,
        "outside": [*one.outside],
        "draws": one.draws,
    }


def _policy(one: BeforeAfter, lang: str) -> dict[str, Json]:
    return {
        "asked": one.asked.isoformat(),
        "day": one.day.isoformat(),
        "treated": [*one.treated],
        "estimate": one.estimate,
        "low": one.low,
        "high": one.high,
        "rank": one.rank,
        "dates": one.dates,
        "p": one.p,
        "moves": one.moves,
        "series": _rows(one.series, lang),
        "placebos": _rows(one.placebos, lang),
    }


def _read(moves: Moves, lang: str) -> dict[str, Json]:
    """Return what was read; neither a cell of a row of a person nor how often a name is written."""
    questions: list[Json] = [
        {"one": one.one, "other": one.other, "why": tell(one.why, lang)} for one in moves.named.questions
    ]
    errors: list[Json] = [
        {
            "row": row,
            "sheet": sheet,
            "column": column,
            "code": code,
            "left_out": left_out,
            "says": tell(Words(says_zh, says_en), lang),
            "do": tell(Words(do_zh, do_en), lang),
        }
        for row, sheet, column, _, code, left_out, says_zh, says_en, do_zh, do_en in moves.errors.iter_rows()
    ]
    return {
        "columns": [*sorted(moves.columns)],
        "private": [*moves.private],
        "aliases": _rows(moves.named.table.drop("times"), lang),
        "questions": questions,
        "errors": errors,
    }


def _rows(frame: pl.DataFrame, lang: str) -> Json:
    """Return the rows of a table as objects, numbers to six decimals; what is withheld is null."""
    return plain_value(frame.with_columns(cs.float().round(6).fill_nan(None)).to_dicts(), lang)
