"""The command that tells where a person stands, and its options. What it needs is imported when it runs."""

from pathlib import Path
from typing import Annotated, Optional

import typer

Matter = Annotated[Path, typer.Argument(metavar="MATTER", help="The folder of a matter / 案情文件夹")]
# Optional[…] and not … | None: every release of typer reads this spelling.
Day = Annotated[Optional[str], typer.Option("--on", metavar="DATE", help="The day asked about / 按哪一天")]  # noqa: UP045
DayByDay = Annotated[
    Optional[str],  # noqa: UP045
    typer.Option("--days", metavar="FROM..TO", help="Each day of a range / 一段日子里的每一天"),
]
Out = Annotated[Optional[Path], typer.Option("--out", metavar="DIR", help="Folder of the page / 页面放在哪里")]  # noqa: UP045
Calendar = Annotated[Optional[Path], typer.Option("--ics", metavar="FILE", help="The dates as a calendar / 日历文件")]  # noqa: UP045
Picture = Annotated[Optional[Path], typer.Option("--picture", metavar="FILE", help="The picture as SVG / 时间线图")]  # noqa: UP045
Printed = Annotated[Optional[Path], typer.Option("--pdf", metavar="FILE", help="The same as PDF / 同样内容的 PDF")]  # noqa: UP045
AsJson = Annotated[bool, typer.Option("--json", help="One JSON document on standard output / 输出 JSON")]
Language = Annotated[str, typer.Option("--lang", metavar="LANG", help="zh, zh-Hant, en / 语言")]


def stand(  # noqa: PLR0913, PLR0917 - the options of the command line
    folder: Matter,
    on: Day = None,
    days: DayByDay = None,
    out: Out = None,
    ics: Calendar = None,
    picture: Picture = None,
    pdf: Printed = None,
    as_json: AsJson = False,  # noqa: FBT002
    lang: Language = "zh",
) -> None:
    """Where you stand: bound or free, money, dates, choices / 你的处境：约束、钱、日期、做法"""
    from songbang.cli.asked import asked_day  # noqa: PLC0415
    from songbang.cli.stand_files import Files, page_folder  # noqa: PLC0415
    from songbang.cli.stand_matter import Asked, stand_matter  # noqa: PLC0415
    from songbang.tasks.asked import days_asked, language_asked  # noqa: PLC0415

    tongue, spell = language_asked(lang), days_asked(days)
    page = page_folder(folder, out, wanted=not as_json and spell is None)
    asked = Asked(folder, asked_day(on), spell, Files(page, ics, picture, pdf), tongue, as_json)
    raise typer.Exit(stand_matter(asked))
