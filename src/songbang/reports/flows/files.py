"""Everything that moves give, as files: the page, the pictures, and every table as CSV; no row of a person."""

from collections.abc import Iterator, Mapping

import polars as pl

from songbang.market.flows.moves import Moves
from songbang.market.flows.told import Flows, Retention
from songbang.market.names.alias_file import aliases_csv
from songbang.reports.charts.sheet_page import sheet_html
from songbang.reports.charts.tidy import frame_csv
from songbang.reports.flows.page import flow_sheet
from songbang.reports.judgments.shares_json import shares_csv
from songbang.statistics.audit_file import AuditedShares

PAGE = "flows.html"


def flow_files(
    moves: Moves, flows: Flows, shares: AuditedShares | None = None, lang: str = "zh"
) -> Mapping[str, bytes]:
    """Return each file by its name, the page last. The same moves give the same bytes; nothing is worked out here."""
    sheet = flow_sheet(moves, flows, shares, lang)
    return {
        **{name: frame_csv(frame) for name, frame in _tables(moves, flows)},
        **({} if shares is None else {"shares.csv": shares_csv(shares, lang)}),
        "aliases.csv": aliases_csv(moves.named, lang),
        **{f"{picture.name}.svg": picture.svg.encode("utf-8") for picture in sheet.pictures},
        PAGE: sheet_html(sheet, lang).encode("utf-8"),
    }


def _tables(moves: Moves, flows: Flows) -> Iterator[tuple[str, pl.DataFrame]]:
    counted = flows.counted
    yield "matrix.csv", counted.matrix
    yield "firms.csv", counted.firms
    yield "periods.csv", counted.periods
    yield "groups.csv", counted.groups
    yield "net.csv", flows.net
    yield "spread.csv", flows.spread
    if flows.retention:
        yield "retention.csv", pl.concat([_curve(one) for one in flows.retention])
    if flows.values is not None:
        yield "values.csv", flows.values.frame
    if flows.policy is not None:
        yield "before_after.csv", flows.policy.series
        yield "placebos.csv", flows.policy.placebos
    yield "errors.csv", moves.errors


def _curve(one: Retention) -> pl.DataFrame:
    told = [pl.lit(one.by).alias("by"), pl.lit(one.name).alias("name"), pl.lit(one.n).alias("n")]
    return one.steps.select(*told, pl.lit(one.ended).alias("ended"), pl.all())
