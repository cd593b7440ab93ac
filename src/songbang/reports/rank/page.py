"""The page of a ranking: verdict first, each rank with its interval, the lists to look at, what a rank does not say."""

from collections.abc import Iterator, Mapping, Sequence

from songbang.basis.list_graph import ListGraph
from songbang.basis.words import Words
from songbang.market.ranking.ranking import Ranking
from songbang.reports.charts.sheet import Block, Points, Section, Sheet, Terms, Text
from songbang.reports.rank import page_words as said
from songbang.reports.rank.chance_section import chance_blocks
from songbang.reports.rank.graph import graph_block, graph_script, graph_style
from songbang.reports.rank.ladders import ladders, left_out
from songbang.reports.rank.lists_table import lists_table
from songbang.reports.rank.method_tables import method_blocks
from songbang.reports.rank.rank_table import level_words, rank_table


def rank_sheet(
    ranking: Ranking, graphs: Mapping[int | None, ListGraph], period: Words, more: Sequence[Section], lang: str
) -> Sheet:
    """Return the page; ``more`` are sections that stand before its end.

    ``graphs`` are the lists of each year, under ``None`` those that were ranked; ``period`` tells the years of these.
    """
    orders = ladders(ranking, graphs, period, lang)
    head = said.RANKABLE if ranking.rankable else said.UNRANKABLE
    ranks = Section("ranks", said.SECTIONS["ranks" if ranking.rankable else "checked"], tuple(_ranks(ranking)))
    drawn = Section(
        "lists",
        said.SECTIONS["lists"],
        (*_graph(ranking, graphs[None]), graph_block(orders, lang), lists_table(graphs[None])),
    )
    chance = Section("chance", said.SECTIONS["chance"], tuple(chance_blocks(ranking, lang)))
    methods = Section("methods", said.SECTIONS["methods"], tuple(method_blocks(ranking)))
    limits = Section("limits", said.SECTIONS["limits"], (Points(said.LIMITS),))
    meanings = Section("meanings", said.SECTIONS["meanings"], (Terms(said.MEANINGS),))
    # what cannot be ranked is not led by its ranks
    first = (ranks, drawn, chance) if ranking.rankable else (chance, drawn, ranks)
    return Sheet(
        said.TITLE,
        head,
        (ranking.because, said.MODEL),
        _facts(ranking, period),
        (*first, methods, *more, limits, meanings),
        graph_script(),
        graph_style(orders),
    )


def _facts(ranking: Ranking, period: Words) -> tuple[tuple[Words, Words], ...]:
    null = ranking.null
    chance = said.CHANCE.fill(nulls=len(null.energies), p=f"{null.p:.3f}") if null.energies else said.NOT_TESTED
    interval = said.INTERVAL.fill(level=level_words(ranking), draws=ranking.draws, seed=ranking.seed)
    told = {
        "lists": Words(f"{ranking.lists} 份", str(ranking.lists)),
        "firms": Words(f"{ranking.firms.height} 家", str(ranking.firms.height)),
        "period": period,
        "method": said.METHOD,
        "interval": interval if ranking.draws else said.NOT_TESTED,
        "chance": chance,
    }
    return tuple((said.FACTS[name], words) for name, words in told.items())


def _ranks(ranking: Ranking) -> Iterator[Block]:
    if not ranking.rankable:
        yield Text(said.CHECK_ONLY)
    if ranking.firms.is_empty():
        yield Text(said.NOBODY_RANKED)
        return
    yield Text(said.READ_ROWS.fill(level=level_words(ranking), drawn=said.DRAWN[ranking.drawn]), quiet=True)
    yield rank_table(ranking)


def _graph(ranking: Ranking, graph: ListGraph) -> Iterator[Block]:
    yield Text(said.READ_GRAPH)
    hidden = left_out(ranking, graph)
    if hidden:
        yield Text(said.LEFT_OUT.fill(n=hidden), quiet=True)
    if ranking.reciprocity is not None:
        yield Text(said.RECIPROCITY.fill(share=f"{100 * ranking.reciprocity:.0f} %"), quiet=True)
