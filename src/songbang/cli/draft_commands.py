"""The command that writes a letter, and its options. What it needs is imported when it runs."""

from pathlib import Path
from typing import Annotated, Optional

import typer

Kind = Annotated[str, typer.Argument(metavar="KIND", help="reminder, rescission, arbitration … / 文书的种类")]
Matter = Annotated[Path, typer.Argument(metavar="MATTER", help="The folder of a matter / 案情文件夹")]
# Optional[…] and not … | None: every release of typer reads this spelling.
Out = Annotated[Optional[Path], typer.Option("--out", metavar="FILE", help="Where to write it / 写到哪里")]  # noqa: UP045
Day = Annotated[Optional[str], typer.Option("--on", metavar="DATE", help="The day of the letter / 写信的日期")]  # noqa: UP045
AsJson = Annotated[bool, typer.Option("--json", help="One JSON document on standard output / 输出 JSON")]
Language = Annotated[str, typer.Option("--lang", metavar="LANG", help="zh, zh-Hant, en / 语言")]


def draft(  # noqa: PLR0913, PLR0917 - the options of the command line
    kind: Kind,
    folder: Matter,
    out: Out = None,
    on: Day = None,
    as_json: AsJson = False,  # noqa: FBT002
    lang: Language = "zh",
) -> None:
    """Write a letter from a matter as a DOCX; nothing is sent / 按案情起草一份文书，不会寄出"""
    from songbang.cli.asked import asked_day  # noqa: PLC0415
    from songbang.cli.write_draft import Asked, write_draft  # noqa: PLC0415
    from songbang.tasks.asked import language_asked  # noqa: PLC0415

    asked = Asked(kind, folder, asked_day(on), out, language_asked(lang), as_json)
    raise typer.Exit(write_draft(asked))
