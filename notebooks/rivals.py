"""Who fears whom, who goes where, who drops first, on the examples: `marimo edit notebooks/rivals.py`, or `python`."""

import marimo

__generated_with = "0.25.2"
app = marimo.App()


@app.cell
def _():
    from datetime import date
    from pathlib import Path

    import marimo as mo
    import polars as pl
    import polars.selectors as cs

    from songbang import lab, market

    examples = Path(__file__).parents[1] / "examples" / "market"
    return cs, date, examples, lab, market, mo, pl


@app.cell
def _(mo):
    mo.md(
        """
        # 谁怕谁，谁去了哪里 · Who fears whom, and who goes where

        公司、名单、流动都是编的。名单和流动换成你自己的文件就行；流动表是个人的行，只在本机用。

        Firms, lists and moves are invented; put files of your own in their place. Rows of moves are rows of persons and
        stay on this machine.
        """
    )
    return


@app.cell
def _(examples, market, mo):
    aliases = market.read_aliases(examples / "aliases.csv")
    lists = market.read_lists(examples / "lists.csv", aliases)
    graph = lists.graph()
    ranking = market.rank(graph, seed=7)
    mo.vstack(
        [
            mo.md(f"## 排名 · The ranking\n\n{ranking.because.zh}\n\n{ranking.because.en}"),
            mo.ui.table(ranking.firms.select("rank", "low", "high", "firm", "named_by", "names"), selection=None),
            mo.md("没有位次的 · Without a rank"),
            mo.ui.table(ranking.others, selection=None),
            mo.md("逐年变化 · From year to year"),
            mo.ui.table(lists.changes.named_by.filter(change="joined"), selection=None),
        ]
    )
    return aliases, graph, ranking


@app.cell
def _(aliases, cs, date, examples, market, mo, pl):  # noqa: PLR0913, PLR0917 - marimo names what a cell takes
    moves = market.read_moves(examples / "moves.csv", aliases)
    policy = market.Policy(date(2023, 1, 1), ("研发",))
    flows = market.flows_of(moves, market.Asked(policy=policy, seed=7))
    found = flows.policy
    matrix = flows.counted.matrix.select("from", "to", "count", pl.col("^share_from.*$").round(3))
    mo.vstack(
        [
            mo.md("## 流动 · Moves"),
            mo.ui.table(matrix, selection=None),
            mo.ui.table(flows.net.with_columns(cs.float().round(3)), selection=None),
            mo.md(
                f"政策日期前后，对数 {found.estimate:+.2f}（{found.low:+.2f} 到 {found.high:+.2f}），"
                f"在 {found.dates} 个日期里排第 {found.rank}。这是对比，不是证明了的因果。"
                f"\n\nBefore and after the date, log {found.estimate:+.2f} ({found.low:+.2f} to {found.high:+.2f}), "
                f"number {found.rank} of {found.dates} dates. It compares; it proves no cause."
            ),
        ]
    )
    return flows, found


@app.cell
def _(flows, mo, pl, ranking):
    both = ranking.firms.join(flows.net.select("firm", "ratio"), on="firm")
    agree = both.select(pl.corr("rank", "ratio", method="spearman")).item()
    mo.md(
        f"位次和净流入都知道的有 {both.height} 家，等级相关 {agree:+.2f}（位次 1 最高，负数是同向）。"
        "家数这样少，只示范怎么合起来看，说明不了什么。"
        f"\n\nOf {both.height} firms both rank and net inflow are known; their rank correlation is {agree:+.2f} "
        "(rank 1 is the highest, so that below zero means the same order). With so few firms this shows how to join "
        "them and settles nothing."
    )
    return agree, both


@app.cell
def _(flows, graph, lab, mo, pl):
    card = lab.example_card()
    ratio = dict(flows.net.select("firm", "ratio").iter_rows())
    standing = [ratio.get(firm, 0.0) for firm in graph.firms]
    played = lab.play(graph, card.restraint, card.firms, seed=7, standing=standing)
    taken = "\n".join(f"- {one.zh}<br>{one.en}" for one in lab.taken_for_granted())
    firms = played.firms.select("firm", pl.col("standing").round(3), "first_round", "dropped", "carried_mean")
    mo.vstack(
        [
            mo.md(f"## 谁先取消 · Who drops first\n\n{taken}"),
            mo.ui.table(played.kinds, selection=None),
            mo.ui.table(played.shares, selection=None),
            mo.ui.table(firms, selection=None),
        ]
    )
    return (played,)


if __name__ == "__main__":
    app.run()
