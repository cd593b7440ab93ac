"""The command that reads decisions, and its options. What it needs is imported when it runs."""

from pathlib import Path
from typing import Annotated, Optional

import typer

# Addresses in a store (s3://…) are no paths, so both are taken as text.
Documents = Annotated[
    Optional[list[str]],  # noqa: UP045 - every release of typer reads this spelling
    typer.Argument(metavar="PATH...", help="txt, html, docx, pdf, zip, jsonl, parquet, folders / 文书或文件夹"),
]
Out = Annotated[Optional[Path], typer.Option("--out", metavar="DIR", help="Folder of the results / 结果放在哪里")]  # noqa: UP045
Column = Annotated[
    str, typer.Option("--text-column", metavar="NAME", help="Which column holds the text / 正文在哪一列")
]
Scans = Annotated[bool, typer.Option("--scans", help="Read scans and pictures too: slow / 也认扫描件和图片，慢")]
Ray = Annotated[str, typer.Option("--ray", metavar="ADDRESS", help="A Ray cluster: host:port / Ray 集群地址")]
Seed = Annotated[int, typer.Option("--seed", min=0, metavar="N", help="Draws intervals and sample / 随机种子")]
Sample = Annotated[
    int, typer.Option("--sample", min=0, metavar="N", help="Draw N decisions to label by hand / 抽 N 份人工核对")
]
Labels = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option("--labels", metavar="FILE", help="The sample, filled in / 填好的抽样表"),
]
Shares = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option("--check-shares", metavar="FILE", help="Printed shares, worked out again / 重算印出的占比"),
]
Day = Annotated[Optional[str], typer.Option("--on", metavar="DATE", help="The day it is counted on / 统计日期")]  # noqa: UP045
AsJson = Annotated[bool, typer.Option("--json", help="One JSON document on standard output / 输出 JSON")]
Language = Annotated[str, typer.Option("--lang", metavar="LANG", help="zh, zh-Hant, en / 语言")]


def judgments(  # noqa: PLR0913, PLR0917 - the options of the command line
    documents: Documents = None,
    out: Out = None,
    text_column: Column = "",
    scans: Scans = False,  # noqa: FBT002
    ray: Ray = "",
    seed: Seed = 0,
    sample: Sample = 0,
    labels: Labels = None,
    check_shares: Shares = None,
    on: Day = None,
    as_json: AsJson = False,  # noqa: FBT002
    lang: Language = "zh",
) -> None:
    """Read decisions into a table and count what it tells / 把裁判文书读成表并统计"""
    from songbang.cli.asked import asked_day  # noqa: PLC0415
    from songbang.cli.read_decisions import Asked, check_printed, read_decisions  # noqa: PLC0415
    from songbang.tasks.asked import language_asked  # noqa: PLC0415

    tongue = language_asked(lang)
    if check_shares is not None:
        raise typer.Exit(check_printed(check_shares, tongue, as_json=as_json))
    asked = Asked(
        tuple(documents or ()), out, text_column, scans, ray, seed, sample, labels, asked_day(on), tongue, as_json
    )
    raise typer.Exit(read_decisions(asked))
