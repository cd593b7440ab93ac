"""The command `songbang move` and its options. What it needs is imported when it runs."""

from pathlib import Path
from typing import Annotated, Optional

import typer

# Optional[…] and not … | None: every release of typer reads this spelling.
Matter = Annotated[Optional[Path], typer.Argument(metavar="[MATTER]", help="The folder of a matter / 案情文件夹")]  # noqa: UP045
To = Annotated[Optional[list[str]], typer.Option("--to", metavar="FIRM", help="A firm to check / 要核对的公司")]  # noqa: UP045
Clauses = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option("--clauses", metavar="FILE", help="Clauses alone, no person / 只看条款，不涉及任何人"),
]
Table = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option("--firms", metavar="TABLE", help="Your table of firms and owners / 公司关系表"),
]
Answers = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option("--answers", metavar="FILE", help="Your answers to the questions / 问题的回答"),
]
Day = Annotated[Optional[str], typer.Option("--on", metavar="DATE", help="The day asked about / 看哪一天")]  # noqa: UP045
AsJson = Annotated[bool, typer.Option("--json", help="One JSON document on standard output / 输出 JSON")]
Language = Annotated[str, typer.Option("--lang", metavar="LANG", help="zh, zh-Hant, en / 语言")]


def move(  # noqa: PLR0913, PLR0917 - the options of the command line
    folder: Matter = None,
    to: To = None,
    clauses: Clauses = None,
    firms: Table = None,
    answers: Answers = None,
    on: Day = None,
    as_json: AsJson = False,  # noqa: FBT002
    lang: Language = "zh",
) -> None:
    """Whether firms are closed to you, by list and by substance / 核对要去的公司算不算竞争"""
    from songbang.cli.asked import asked_day  # noqa: PLC0415
    from songbang.cli.move_check import Asked, move_check  # noqa: PLC0415
    from songbang.tasks.asked import language_asked  # noqa: PLC0415

    tongue = language_asked(lang)
    asked = Asked(folder, clauses, tuple(to or ()), firms, answers, asked_day(on), tongue, as_json)
    raise typer.Exit(move_check(asked))
