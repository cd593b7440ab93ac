"""The command that audits a roster, and its options. What it needs is imported when it runs."""

from pathlib import Path
from typing import Annotated, Optional

import typer

Roster = Annotated[Path, typer.Argument(metavar="ROSTER", help="xlsx, xls, csv, parquet / 花名册")]
# Optional[…] and not … | None: every release of typer reads this spelling.
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
NoCache = Annotated[bool, typer.Option("--no-cache", help="Keep nothing read from pictures / 认图的结果不留存")]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON document on standard output / 输出 JSON")]
Language = Annotated[str, typer.Option("--lang", metavar="LANG", help="zh, zh-Hant, en / 语言")]


def audit(  # noqa: PLR0913, PLR0917 - the options of the command line
    roster: Roster,
    papers: Papers = None,
    columns: ColumnsFile = None,
    place: Place = None,
    on: Day = None,
    purpose: Purpose = None,
    out: Out = None,
    hidden: Hidden = False,  # noqa: FBT002
    no_cache: NoCache = False,  # noqa: FBT002
    as_json: AsJson = False,  # noqa: FBT002
    lang: Language = "zh",
) -> None:
    """Audit the agreements of a roster: what holds, what is owed / 核对花名册：哪些站得住、欠多少"""
    from songbang.cli.asked import asked_day  # noqa: PLC0415
    from songbang.cli.audit_people import Asked, audit_people  # noqa: PLC0415
    from songbang.tasks.asked import language_asked, place_asked  # noqa: PLC0415

    tongue = language_asked(lang)
    asked = Asked(
        roster, papers, columns, place_asked(place), asked_day(on), purpose, out, tongue, as_json, hidden, not no_cache
    )
    raise typer.Exit(audit_people(asked))
