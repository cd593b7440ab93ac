"""The commands of a matter's folder and their options. What a command needs is imported when it runs."""

from pathlib import Path
from typing import Annotated, Optional

import typer

matter = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="One person's matter on disk: begin it, add what happens / 个人案情文件夹：新建、补记",
)

# Optional[…] and not … | None: every release of typer reads this spelling.
Folder = Annotated[Path, typer.Argument(metavar="DIR", help="The folder of the matter / 案情文件夹")]
FromReport = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option("--from-report", metavar="FILE", help="What songbang read found: report.json / 读文件得到的结果"),
]
Answers = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option("--answers", metavar="FILE", help="Answers, one a line; - for standard input / 一行一个答案"),
]
Today = Annotated[Optional[str], typer.Option("--on", metavar="DATE", help="The day to answer for / 按哪一天回答")]  # noqa: UP045
EventName = Annotated[str, typer.Argument(metavar="KIND", help="left, paid, reminded … / 发生了什么")]
Details = Annotated[Optional[list[str]], typer.Argument(metavar="[NAME=VALUE]...", help="amount=9000 / 细节")]  # noqa: UP045
Date = Annotated[str, typer.Option("--date", metavar="DATE", help="The day of it / 哪一天")]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON document on standard output / 输出 JSON")]
Language = Annotated[str, typer.Option("--lang", metavar="LANG", help="zh, zh-Hant, en / 语言")]


@matter.command()
def new(  # noqa: PLR0913, PLR0917 - the options of the command line
    folder: Folder,
    from_report: FromReport = None,
    answers: Answers = None,
    on: Today = None,
    as_json: AsJson = False,  # noqa: FBT002
    lang: Language = "zh",
) -> None:
    """Begin a matter with a few questions / 回答几个问题，建立案情"""
    from songbang.cli.asked import asked_day  # noqa: PLC0415
    from songbang.cli.matter_new import NewMatter, new_matter  # noqa: PLC0415
    from songbang.tasks.asked import language_asked  # noqa: PLC0415

    tongue = language_asked(lang)
    raise typer.Exit(new_matter(NewMatter(folder, asked_day(on), tongue, as_json, from_report, answers)))


@matter.command()
def event(  # noqa: PLR0913, PLR0917
    folder: Folder,
    kind: EventName,
    date: Date,
    details: Details = None,
    as_json: AsJson = False,  # noqa: FBT002
    lang: Language = "zh",
) -> None:
    """Add something that happened on a day / 补记某天发生的一件事"""
    from songbang.cli.matter_event import tell_event  # noqa: PLC0415
    from songbang.tasks.asked import language_asked  # noqa: PLC0415
    from songbang.tasks.matter.event import NewEvent  # noqa: PLC0415

    tongue = language_asked(lang)
    raise typer.Exit(tell_event(folder, NewEvent(kind, date, details or []), tongue, as_json=as_json))


Known = Annotated[list[str], typer.Argument(metavar="NAME=VALUE...", help="nc_months=24 / 事实")]


@matter.command()
def fact(folder: Folder, known: Known, as_json: AsJson = False, lang: Language = "zh") -> None:  # noqa: FBT002
    """Set facts that you came to know / 补写知道了的事实"""
    from songbang.cli.matter_fact import tell_facts  # noqa: PLC0415
    from songbang.tasks.asked import language_asked  # noqa: PLC0415

    raise typer.Exit(tell_facts(folder, known, language_asked(lang), as_json=as_json))


EventLine = Annotated[
    Optional[int],  # noqa: UP045
    typer.Option("--event", metavar="LINE", help="The event on this line of matter.toml / 这一行的事件"),
]
FactName = Annotated[Optional[str], typer.Option("--fact", metavar="NAME", help="This fact / 这项事实")]  # noqa: UP045


@matter.command()
def remove(
    folder: Folder,
    event: EventLine = None,
    fact: FactName = None,
    as_json: AsJson = False,  # noqa: FBT002
    lang: Language = "zh",
) -> None:
    """Take out an event or a fact / 删掉一件事或一项事实"""
    from songbang.cli.matter_remove import remove_told  # noqa: PLC0415
    from songbang.tasks.asked import language_asked  # noqa: PLC0415

    raise typer.Exit(remove_told(folder, event, fact, language_asked(lang), as_json=as_json))


PassphraseFile = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option("--passphrase-file", metavar="FILE", help="Its first line; - for standard input / 口令文件"),
]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask / 不再确认")]
Pictures = Annotated[bool, typer.Option("--cache", help="Also what was kept of pictures / 连同认图缓存")]


@matter.command()
def lock(
    folder: Folder,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,  # noqa: FBT002
    lang: Language = "zh",
) -> None:
    """Encrypt the folder into DIR.age / 加密成 DIR.age"""
    from songbang.cli.lock_matter import lock_matter  # noqa: PLC0415
    from songbang.tasks.asked import language_asked  # noqa: PLC0415

    lock_matter(folder, passphrase_file, language_asked(lang), as_json=as_json)


@matter.command()
def unlock(
    folder: Folder,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,  # noqa: FBT002
    lang: Language = "zh",
) -> None:
    """Open DIR.age again / 打开加密的案情"""
    from songbang.cli.lock_matter import unlock_matter  # noqa: PLC0415
    from songbang.tasks.asked import language_asked  # noqa: PLC0415

    unlock_matter(folder, passphrase_file, language_asked(lang), as_json=as_json)


@matter.command()
def erase(
    folder: Folder,
    yes: Yes = False,  # noqa: FBT002
    cache: Pictures = False,  # noqa: FBT002
    as_json: AsJson = False,  # noqa: FBT002
    lang: Language = "zh",
) -> None:
    """Delete a matter and all of it / 删掉案情和它的一切"""
    from songbang.cli.erase_matter import erase_matter  # noqa: PLC0415
    from songbang.tasks.asked import language_asked  # noqa: PLC0415

    erase_matter(folder, language_asked(lang), yes=yes, cache=cache, as_json=as_json)


@matter.command()
def files(folder: Folder, as_json: AsJson = False, lang: Language = "zh") -> None:  # noqa: FBT002
    """List every file written for a matter / 列出为这件事写过的每个文件"""
    from songbang.cli.erase_matter import list_files  # noqa: PLC0415
    from songbang.tasks.asked import language_asked  # noqa: PLC0415

    list_files(folder, language_asked(lang), as_json=as_json)


@matter.command()
def wages(
    folder: Folder,
    on: Today = None,
    as_json: AsJson = False,  # noqa: FBT002
    lang: Language = "zh",
) -> None:
    """Which lines of the wage slips count: four bases side by side / 工资条逐项算，四种基数并列"""
    from songbang.cli.asked import asked_day  # noqa: PLC0415
    from songbang.cli.show_wages import show_wages  # noqa: PLC0415
    from songbang.tasks.asked import language_asked  # noqa: PLC0415

    raise typer.Exit(show_wages(folder, asked_day(on), language_asked(lang), as_json=as_json))
