"""The command that ranks firms by who lists whom, and its options. What it needs is imported when it runs."""

from pathlib import Path
from typing import Annotated, Optional

import typer

# Optional[…] and not … | None: every release of typer reads this spelling.
Lists = Annotated[
    Optional[list[Path]],  # noqa: UP045
    typer.Argument(metavar="PATH...", help="Tables of lists, agreements, folders / 名单表格、协议、文件夹"),
]
AliasFile = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option("--aliases", metavar="FILE", help="Which names are one firm, corrected / 改好的别名表"),
]
Year = Annotated[
    Optional[int],  # noqa: UP045
    typer.Option("--year", metavar="YEAR", help="Lists of this year; else the newest / 哪一年的名单"),
]
Draws = Annotated[int, typer.Option("--draws", metavar="N", help="Draws of the intervals / 区间重抽次数")]
Seed = Annotated[int, typer.Option("--seed", min=0, metavar="N", help="Draws the same again / 随机种子")]
Out = Annotated[Optional[Path], typer.Option("--out", metavar="DIR", help="Folder of the files / 文件放在哪里")]  # noqa: UP045
AsJson = Annotated[bool, typer.Option("--json", help="One JSON document on standard output / 输出 JSON")]
Language = Annotated[str, typer.Option("--lang", metavar="LANG", help="zh, zh-Hant, en / 语言")]


def rank(  # noqa: PLR0913, PLR0917 - the options of the command line
    paths: Lists = None,
    aliases: AliasFile = None,
    year: Year = None,
    draws: Draws = 200,
    seed: Seed = 0,
    out: Out = None,
    as_json: AsJson = False,  # noqa: FBT002
    lang: Language = "zh",
) -> None:
    """Rank firms by whose lists name whom, with intervals / 谁的名单写了谁，排得出先后吗"""
    from songbang.cli.rank_firms import Asked, rank_firms  # noqa: PLC0415
    from songbang.tasks.asked import language_asked  # noqa: PLC0415

    asked = Asked(tuple(paths or ()), aliases, year, draws, seed, out, language_asked(lang), as_json)
    raise typer.Exit(rank_firms(asked))
