"""The command that tells who goes where, and its options. What it needs is imported when it runs."""

from pathlib import Path
from typing import Annotated, Optional

import typer

# Optional[…] and not … | None: every release of typer reads this spelling.
Moves = Annotated[Path, typer.Argument(metavar="MOVES", help="A table: from, to, date, group / 流动表")]
AliasFile = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option("--aliases", metavar="FILE", help="Which names are one firm, corrected / 改好的别名表"),
]
PolicyDay = Annotated[
    Optional[str],  # noqa: UP045
    typer.Option("--policy", metavar="DATE", help="Compare before and after this day / 政策日期"),
]
Treated = Annotated[
    Optional[list[str]],  # noqa: UP045
    typer.Option("--treated", metavar="GROUP", help="A group or firm that it touches / 受影响的组或公司"),
]
Shares = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option("--shares", metavar="FILE", help="Printed shares to work out again / 要重算的占比"),
]
Since = Annotated[Optional[str], typer.Option("--from", metavar="DATE", help="Moves from this day on / 从哪天起")]  # noqa: UP045
Until = Annotated[Optional[str], typer.Option("--until", metavar="DATE", help="Moves up to this day / 到哪天止")]  # noqa: UP045
Seed = Annotated[int, typer.Option("--seed", min=0, metavar="N", help="Draws the same again / 随机种子")]
Out = Annotated[Optional[Path], typer.Option("--out", metavar="DIR", help="Folder of the files / 文件放在哪里")]  # noqa: UP045
AsJson = Annotated[bool, typer.Option("--json", help="One JSON document on standard output / 输出 JSON")]
Language = Annotated[str, typer.Option("--lang", metavar="LANG", help="zh, zh-Hant, en / 语言")]


def flows(  # noqa: PLR0913, PLR0917 - the options of the command line
    moves: Moves,
    aliases: AliasFile = None,
    policy: PolicyDay = None,
    treated: Treated = None,
    shares: Shares = None,
    since: Since = None,
    until: Until = None,
    seed: Seed = 0,
    out: Out = None,
    as_json: AsJson = False,  # noqa: FBT002
    lang: Language = "zh",
) -> None:
    """Tell who goes where from a table of moves, no cell of fewer than 5 / 谁去了哪里"""
    from songbang.cli.flows_told import Asked, tell_flows  # noqa: PLC0415
    from songbang.tasks.asked import day_asked, language_asked  # noqa: PLC0415
    from songbang.tasks.flows import FlowsAsked  # noqa: PLC0415

    tongue = language_asked(lang)
    first, last, day = (None if written is None else day_asked(written) for written in (since, until, policy))
    asked = FlowsAsked(moves, aliases, shares, first, last, day, tuple(treated or ()), seed)
    raise typer.Exit(tell_flows(Asked(asked, out, tongue, as_json)))
