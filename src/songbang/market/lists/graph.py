"""Who names whom: the lists of one year, or the newest of each firm, as a graph."""

import polars as pl

from songbang.basis.list_graph import ListGraph


def graph_of(rows: pl.DataFrame, held: pl.DataFrame, year: int | None) -> ListGraph:
    """Return the graph of the lists of a year, or of each firm's newest where ``year`` is ``None``.

    A list of n names has n edges of 1 / n. A list that is known to be empty is held and has no edge.
    """
    chosen = held.filter(pl.col("year") == year) if year is not None else _newest(held)
    edges = edges_of(rows, chosen)
    firms = sorted({*chosen["firm"], *edges["listed"]})
    at = {name: place for place, name in enumerate(firms)}
    own = set(chosen["firm"])
    return ListGraph(
        tuple(firms),
        tuple(at[name] for name in edges["firm"]),
        tuple(at[name] for name in edges["listed"]),
        tuple(1 / length for length in edges["length"]),
        tuple(name in own for name in firms),
    )


def edges_of(rows: pl.DataFrame, chosen: pl.DataFrame) -> pl.DataFrame:
    """Return each firm that the chosen lists name, once a list: firm, year, listed, length; sorted."""
    named = rows.filter(pl.col("listed").is_not_null()).select("firm", "year", "listed").unique()
    lists = chosen.select("firm", "year", "length")
    return named.join(lists, on=["firm", "year"], nulls_equal=True).sort("firm", "listed")


def _newest(held: pl.DataFrame) -> pl.DataFrame:
    """The newest list of each firm; one without a year only where the firm has no other."""
    return held.sort("year", descending=True, nulls_last=True).unique("firm", keep="first", maintain_order=True)
