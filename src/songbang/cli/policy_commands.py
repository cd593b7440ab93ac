"""The command that sets policies side by side, and its options. What it needs is imported when it runs."""

from pathlib import Path
from typing import Annotated, Optional

import typer

Roster = Annotated[Path, typer.Argument(metavar="ROSTER", help="xlsx, xls, csv, parquet / 花名册")]
# Optional[…] and not … | None: every release of typer reads this spelling.
Policies = Annotated[
    Optional[list[str]],  # noqa: UP045
    typer.Option(
        "--policy", metavar="POLICY.toml", help="A policy file, or a shipped one: as_is / 政策文件或自带的名字"
    ),
]
Rates = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option("--rates", metavar="FILE", help="Your own rates and costs / 你自己的离职率和单价"),
]
Papers = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option("--papers", metavar="DIR", help="The agreements, a file or folder for each person / 协议文件夹"),
]
ColumnsFile = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option("--columns", metavar="FILE", help="What the heads mean, as you settled it / 列对照文件"),
]
Place = Annotated[
    Optional[str],  # noqa: UP045
    typer.Option("--place", metavar="PLACE", help="For rows that name no place: cn-sh / 没写工作地的按哪里"),
]
Day = Annotated[Optional[str], typer.Option("--on", metavar="DATE", help="The day whose law counts / 按哪天的法律")]  # noqa: UP045
Purpose = Annotated[
    Optional[str],  # noqa: UP045
    typer.Option("--purpose", metavar="WORDS", help="What rows of persons are needed for / 要看到个人的用途"),
]
Out = Annotated[Optional[Path], typer.Option("--out", metavar="DIR", help="Folder of the results / 结果放在哪里")]  # noqa: UP045
Hidden = Annotated[bool, typer.Option("--hidden", help="Hidden sheets too / 也读隐藏的工作表")]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON document on standard output / 输出 JSON")]
Language = Annotated[str, typer.Option("--lang", metavar="LANG", help="zh, zh-Hant, en / 语言")]


def policy(  # noqa: PLR0913, PLR0917 - the options of the command line
    roster: Roster,
    policies: Policies = None,
    rates: Rates = None,
    papers: Papers = None,
    columns: ColumnsFile = None,
    place: Place = None,
    on: Day = None,
    purpose: Purpose = None,
    out: Out = None,
    hidden: Hidden = False,  # noqa: FBT002
    as_json: AsJson = False,  # noqa: FBT002
    lang: Language = "zh",
) -> None:
    """Set policies side by side: what each costs, who leaves / 几种政策的费用并排比较"""
    from songbang.cli.asked import asked_day  # noqa: PLC0415
    from songbang.cli.policy_costs import Asked, policy_costs  # noqa: PLC0415
    from songbang.tasks.asked import language_asked, place_asked  # noqa: PLC0415

    tongue = language_asked(lang)
    named = tuple(policies or ())
    asked = Asked(
        roster, named, rates, papers, columns, place_asked(place), asked_day(on), purpose, out, tongue, as_json, hidden
    )
    raise typer.Exit(policy_costs(asked))
