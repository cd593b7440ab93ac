"""The policy lab on the example card: `marimo edit notebooks/policy_lab.py`, or plain `python`."""

import marimo

__generated_with = "0.25.2"
app = marimo.App()


@app.cell
def _():
    import marimo as mo
    import polars as pl
    import polars.selectors as cs

    from songbang import lab

    card = lab.example_card()
    return card, cs, lab, mo, pl


@app.cell
def _(mo):
    mo.md(
        """
        # 政策实验室 · The policy lab

        这是模型，不是预测。样例卡片的每个数都是编的，不说明任何市场；换成你自己的卡片：`lab.read_card(Path(…))`。
        列的含义见 `docs/tables.md`。

        A model, and no forecast. Every number of the example card is invented and stands for no market; put a card of
        your own in its place with `lab.read_card(Path(…))`. `docs/tables.md` tells what the columns mean.
        """
    )
    return


@app.cell
def _(mo):
    bound = mo.ui.slider(0.0, 1.0, 0.05, value=0.7, label="受限的岗位 · jobs that bind", show_value=True)
    blocked = mo.ui.slider(0.0, 1.0, 0.05, value=0.35, label="挡掉的机会 · offers blocked", show_value=True)
    floor = mo.ui.slider(0.1, 0.9, 0.05, value=0.45, label="最低工资 ÷ 产出 · floor over productivity", show_value=True)
    mo.vstack([mo.md("## 只要阶梯 · The ladder alone"), bound, blocked, floor])
    return blocked, bound, floor


@app.cell
def _(blocked, bound, floor, lab):
    from dataclasses import replace

    bound_market = lab.Ladder(0.01, 0.25, 0.05, floor.value, bound.value, blocked.value)
    banned = replace(bound_market, bound=0.0)
    return banned, bound_market


@app.cell
def _(banned, bound_market, lab, mo, pl):
    names = ("unemployment", "job_to_job", "separations", "wage", "wage_hires", "tenure")
    before, after = lab.steady(bound_market), lab.steady(banned)
    rows = [(name, getattr(before, name), getattr(after, name)) for name in names]
    ladder = pl.DataFrame(rows, schema=["measure", "before", "after"], orient="row")
    why = lab.why(bound_market, banned)
    mo.vstack(
        [
            mo.ui.table(ladder.with_columns(pl.col("before", "after").round(4)), selection=None),
            mo.md(
                f"禁止以后平均工资变化 {why.after - why.before:+.4f}（一个月的产出）："
                f"机会不再被挡 {why.climbing:+.4f}，公司开价 {why.posting:+.4f}，流转快慢 {why.composition:+.4f}。"
                f"\n\nUnder a ban the mean wage moves by {why.after - why.before:+.4f} (productivity of a month): "
                f"offers no longer blocked {why.climbing:+.4f}, wages posted {why.posting:+.4f}, "
                f"pace of the market {why.composition:+.4f}."
            ),
        ]
    )
    return (ladder,)


@app.cell
def _(card, lab):
    outcome = lab.run(
        card, card.policies, seed=7, how=lab.How(draws=50, workers=20_000, months=60, levels=("L0", "L1"))
    )
    figures, bills = lab.figures_frame(outcome), lab.bills_frame(outcome)
    return bills, figures, outcome


@app.cell
def _(bills, cs, figures, mo, outcome, pl):  # noqa: PLR0913, PLR0917 - marimo names what a cell takes
    told = ["wage_all", "job_to_job", "unemployment"]
    changes = figures.filter(pl.col("measure").is_in(told)).select(
        "name", "group", "measure", "relative", "change", "change_low", "change_high"
    )
    who_pays = bills.filter(pl.col("group") == "", pl.col("line").is_in(["employers", "workers"])).select(
        "name", "side", (pl.col("change", "change_low", "change_high") / pl.col("payroll"))
    )
    mo.vstack(
        [
            mo.md("## 卡片上的政策 · The policies of the card"),
            mo.ui.table(changes.with_columns(cs.float().round(4)), selection=None),
            mo.md("谁多出钱，占一年工资总额（负数：少出） · Who pays more, over a year's payroll (below zero: less)"),
            mo.ui.table(who_pays.with_columns(cs.float().round(4)), selection=None),
            mo.md(f"没有出处的数 · Numbers without a source: {len(outcome.assumptions)}"),
        ]
    )
    return changes, who_pays


@app.cell
def _(cs, lab, mo, pl):
    ridge = lab.ridge_frame()
    forest = lab.compared_frame("zh")
    comparable = forest.filter(
        pl.col("unit") == "relative", pl.col("use").is_in(["fitted", "held_out"]), pl.col("model_low").is_not_null()
    )
    mo.vstack(
        [
            mo.md("## 发表过的效应 · Published effects"),
            mo.ui.table(forest.with_columns(cs.float().round(4)), selection=None),
            mo.md(
                "一样合得上的市场：报结果就报它们的范围 · Markets that fit equally well: report a result as their range"
            ),
            mo.ui.table(ridge.with_columns(cs.float().round(4)), selection=None),
        ]
    )
    return comparable, forest, ridge


@app.cell
def _(comparable, mo):
    from songbang.reports.charts.drawing import EDGE, INK, LINE, drawing, svg_of

    with drawing("forest", 0.5 * comparable.height + 1) as figure:
        axes = figure.add_subplot()
        for at, shown in enumerate(comparable.reverse().iter_rows(named=True)):
            axes.plot([shown["model_low"], shown["model_high"]], [at, at], color=EDGE, linewidth=6, alpha=0.5)
            if shown["low"] is not None:
                axes.plot([shown["low"], shown["high"]], [at, at], color=INK, linewidth=1)
            if shown["estimate"] is not None:
                axes.plot(shown["estimate"], at, "o", color=INK)
        axes.axvline(0, color=LINE, linewidth=1)
        labels = [f"{one} · {use}" for one, use in comparable.reverse().select("id", "use").iter_rows()]
        axes.set_yticks(range(comparable.height), labels)
        axes.set_xlabel("变化（比值减 1） · change (ratio less 1)")
        picture = svg_of(
            figure, "forest", "发表的效应和模型 · Published effects and the model", "同上表 · As the table"
        )
    mo.vstack(
        [
            mo.Html(picture),
            mo.md(
                "点：发表的估计；细线：发表的区间（没有的，是没有看到）；宽条：模型沿着山脊的范围。"
                "标 fitted 的是校准用的，合得上不说明什么。每行的定义在上面的表里。"
                "\n\nDots: published estimates; thin lines: published ranges (none where none was reached); bars: the "
                "model along the ridge. Effects that are fitted prove nothing. The table above defines each."
            ),
        ]
    )
    return (picture,)


@app.cell
def _(lab, mo):
    missed = lab.misses()
    lines = [f"- {one.effect.source}：{one.because.zh}<br>{one.because.en}" for one in missed]
    lines += [f"- {one.source}：{one.says.zh}<br>{one.says.en}" for one in lab.counters()]
    mo.md("## 模型说不中的，和相反的结果 · What the model misses, and what speaks against it\n\n" + "\n".join(lines))
    return (missed,)


if __name__ == "__main__":
    app.run()
