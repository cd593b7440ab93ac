"""Two notices of courts on non-compete cases, recomputed: `marimo edit notebooks/published_notices.py`."""

import marimo

__generated_with = "0.25.2"
app = marimo.App()


@app.cell
def _():
    import csv
    import fractions
    from pathlib import Path

    import marimo as mo

    from songbang.statistics.audit_share import audit_share, read_printed
    from songbang.statistics.interval import wilson

    printed_in = (Path(__file__).parent / "published_notices.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(printed_in.splitlines()))
    return audit_share, fractions, mo, read_printed, rows, wilson


@app.cell
def _(mo):
    mo.md(
        """
        # 法院通报里的数字，重算一遍 · What courts announced, recomputed

        数字来自 `published_notices.csv`，每行有出处。公布的案件不是全部争议，这里的占比只说明通报所说的案件。

        The figures are those of `published_notices.csv`, each with its source. Published cases are not all disputes:
        a share tells of the cases announced and of no others.
        """
    )
    return


@app.cell
def _(audit_share, read_printed, rows, wilson):
    recomputed = []
    for row in rows:
        if row["numerator"] and row["denominator"]:
            n, of = int(row["numerator"]), int(row["denominator"])
            bounds = wilson(n, of)
            printed = read_printed(row["printed"]) if row["printed"] else None
            audit = audit_share(n, of, printed) if printed else None
            recomputed.append(
                {
                    "court": row["court"],
                    "what": row["what"],
                    "counts": f"{n} / {of}",
                    "share": f"{100 * n / of:.2f} %",
                    "low": round(100 * bounds.low, 1),
                    "high": round(100 * bounds.high, 1),
                    "printed": row["printed"],
                    "agreement": audit.agreement.value if audit else "",
                }
            )
    closed = {row["denominator"] for row in rows if row["numerator"]}
    adds_up = sum(int(row["numerator"]) for row in rows if row["numerator"]) == int(*closed)
    return adds_up, recomputed


@app.cell
def _(adds_up, mo, recomputed):
    upheld = next(one for one in recomputed if one["printed"])
    agrees = upheld["agreement"] == "agrees"
    mo.vstack(
        [
            mo.md("## 上海一中院 · Shanghai No. 1 Intermediate Court"),
            mo.ui.table(recomputed, selection=None),
            mo.md(
                f"四种结果加起来{'等于' if adds_up else '不等于'}审结的件数；{upheld['counts']} = {upheld['share']}，"
                f"{'与' if agrees else '不与'}印出的一致，Wilson 95 % 区间 {upheld['low']}–{upheld['high']} %。"
                f"\n\nThe four outcomes {'add' if adds_up else 'do not add'} up to the cases closed; "
                f"{upheld['counts']} = {upheld['share']}, {'as' if agrees else 'not as'} printed; "
                f"Wilson interval {upheld['low']}–{upheld['high']} %."
            ),
        ]
    )
    return


@app.cell
def _(fractions, read_printed, rows):
    taken = 332
    fitting = {}
    for told in rows:
        if told["printed"] and not told["denominator"]:
            share = read_printed(told["printed"])
            fitting[told["what"]] = [
                (count, base)
                for base in range(1, taken + 1)
                for count in [round(base * share.percent / 100)]
                if share.rounds(100 * fractions.Fraction(count, base))
            ]
    return fitting, taken


@app.cell
def _(fitting, mo, taken):
    lines = [
        f"- {what}：{len(pairs)} 种，从 {pairs[0][0]} / {pairs[0][1]} 到 {pairs[-1][0]} / {pairs[-1][1]}"
        for what, pairs in fitting.items()
    ]
    counts = "\n".join(lines)
    mo.md(
        f"""
## 海淀法院 · Haidian Court

通报只印了受理的 {taken} 件和两个百分比，没有印分母：多少件里有用人单位的违约金请求、多少件里有劳动者的补偿请求。
能印成同样百分比的分子和分母有很多种：

{counts}

所以这两个占比不能重算，也算不出区间。

The notice prints the {taken} cases taken and two percentages, and not their bases: in how many cases an employer
claimed damages, and in how many a worker claimed compensation. The lines above tell how many pairs of counts would
be printed so. The two shares cannot be recomputed and have no interval.
        """
    )
    return


@app.cell
def _(fitting, recomputed):
    for one in recomputed:
        print(one["what"], one["counts"], one["share"], f"{one['low']}–{one['high']} %", one["agreement"])
    for what_of, found in fitting.items():
        print(what_of, f"{len(found)} pairs of counts fit: not recomputable")
    return


if __name__ == "__main__":
    app.run()
