"""The command that tries policies on a market card, and its options. What it needs is imported when it runs."""

from pathlib import Path
from typing import Annotated, Optional

import typer

# Optional[…] and not … | None: every release of typer reads this spelling.
CardFile = Annotated[Path, typer.Argument(metavar="CARD.toml", help="A market card / 市场卡片")]
Policies = Annotated[
    Optional[list[str]],  # noqa: UP045
    typer.Option("--policy", metavar="NAME[,KEY=VALUE]", help="cap_months,months=6; again for more / 要试的政策"),
]
Lists = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option("--lists", metavar="LISTS.csv", help="Lists of rivals, for the game of firms / 竞争对手名单"),
]
AliasFile = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option("--aliases", metavar="FILE", help="Which names are one firm / 同一家公司的不同写法"),
]
Workers = Annotated[int, typer.Option("--workers", metavar="N", help="Simulated workers / 模拟多少人")]
Months = Annotated[int, typer.Option("--months", metavar="N", help="Simulated months / 模拟几个月")]
Draws = Annotated[int, typer.Option("--draws", metavar="N", help="Draws from the ranges / 在范围内抽几次")]
Seed = Annotated[int, typer.Option("--seed", metavar="N", help="The same seed, the same result / 种子")]
Level = Annotated[
    Optional[int],  # noqa: UP045
    typer.Option("--level", metavar="0|1|2", help="Closed form; simulation too; game too / 算到哪一层"),
]
Out = Annotated[Optional[Path], typer.Option("--out", metavar="DIR", help="Folder of the report / 报告放在哪里")]  # noqa: UP045
AsJson = Annotated[bool, typer.Option("--json", help="One JSON document on standard output / 输出 JSON")]
Language = Annotated[str, typer.Option("--lang", metavar="LANG", help="zh, zh-Hant, en / 语言")]


def lab(  # noqa: PLR0913, PLR0917 - the options of the command line
    card: CardFile,
    policies: Policies = None,
    lists: Lists = None,
    aliases: AliasFile = None,
    workers: Workers = 100_000,
    months: Months = 120,
    draws: Draws = 200,
    seed: Seed = 0,
    level: Level = None,
    out: Out = None,
    as_json: AsJson = False,  # noqa: FBT002
    lang: Language = "zh",
) -> None:
    """Try policies on a labour market: who pays, who moves, at what wage / 政策实验：谁出钱，谁能走，工资如何"""
    from songbang.cli.try_policies import Asked, try_policies  # noqa: PLC0415
    from songbang.tasks.asked import language_asked  # noqa: PLC0415

    named = tuple(policies or ())
    asked = Asked(card, named, lists, aliases, workers, months, draws, seed, level, out, language_asked(lang), as_json)
    raise typer.Exit(try_policies(asked))
