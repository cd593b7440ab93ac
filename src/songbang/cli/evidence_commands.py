"""The commands of the ledger of evidence and their options. What a command needs is imported when it runs."""

from pathlib import Path
from typing import Annotated, Optional

import typer

evidence = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="What proves a matter, in a ledger that is only added to / 证据清单：只增不改，逐行相扣",
)

# Optional[…] and not … | None: every release of typer reads this spelling.
Folder = Annotated[Path, typer.Argument(metavar="MATTER", help="The folder of the matter / 案情文件夹")]
Files = Annotated[list[Path], typer.Argument(metavar="FILE...", help="Files to keep a copy of / 要保存副本的文件")]
Number = Annotated[int, typer.Argument(metavar="N", help="The number of the exhibit / 证据编号")]
Proves = Annotated[str, typer.Option("--proves", metavar="TEXT", help="What it proves / 证明什么")]
Claim = Annotated[str, typer.Option("--claim", metavar="CLAIM", help="For which claim: arrears / 用于哪项主张")]
Kind = Annotated[str, typer.Option("--kind", metavar="KIND", help="What it is: wage_slips / 是哪类证据")]
Original = Annotated[
    str, typer.Option("--original", metavar="MEDIUM", help="Where the original is: phone, paper / 原件在哪里")
]
Obtained = Annotated[str, typer.Option("--obtained", metavar="HOW", help="How you got it / 怎样得到的")]
Day = Annotated[Optional[str], typer.Option("--on", metavar="DATE", help="The day you got it / 哪天得到的")]  # noqa: UP045
Why = Annotated[str, typer.Option("--why", metavar="TEXT", help="Why it is taken out / 为什么移除")]
Head = Annotated[
    Optional[str],  # noqa: UP045
    typer.Option("--head", metavar="HASH", help="A hash that you kept elsewhere / 你另外保存的哈希"),
]
Claims = Annotated[
    Optional[list[str]],  # noqa: UP045
    typer.Option("--claim", metavar="CLAIM", help="Gaps of this claim; all: of each / 看这项主张还缺什么"),
]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON document on standard output / 输出 JSON")]
Language = Annotated[str, typer.Option("--lang", metavar="LANG", help="zh, zh-Hant, en / 语言")]


@evidence.command()
def add(  # noqa: PLR0913, PLR0917 - the options of the command line
    folder: Folder,
    files: Files,
    proves: Proves,
    claim: Claim = "",
    kind: Kind = "",
    original: Original = "",
    obtained: Obtained = "",
    on: Day = None,
    as_json: AsJson = False,  # noqa: FBT002
    lang: Language = "zh",
) -> None:
    """Copy files into the matter and enter them in the ledger / 把文件复制进来，写进清单"""
    from songbang.cli.evidence_task import add_files  # noqa: PLC0415
    from songbang.tasks.asked import language_asked  # noqa: PLC0415
    from songbang.tasks.evidence import told_of  # noqa: PLC0415

    told = told_of(proves, claim, kind, original, obtained, on)
    raise typer.Exit(add_files(folder, files, told, language_asked(lang), as_json=as_json))


@evidence.command()
def amend(  # noqa: PLR0913, PLR0917
    folder: Folder,
    number: Number,
    proves: Proves = "",
    claim: Claim = "",
    kind: Kind = "",
    original: Original = "",
    obtained: Obtained = "",
    on: Day = None,
    as_json: AsJson = False,  # noqa: FBT002
    lang: Language = "zh",
) -> None:
    """Say something else of an exhibit, in a new line / 补充说明，另起一行，原来的不动"""
    from songbang.cli.evidence_task import amend_exhibit  # noqa: PLC0415
    from songbang.tasks.asked import language_asked  # noqa: PLC0415
    from songbang.tasks.evidence import told_of  # noqa: PLC0415

    told = told_of(proves, claim, kind, original, obtained, on)
    raise typer.Exit(amend_exhibit(folder, number, told, language_asked(lang), as_json=as_json))


@evidence.command()
def remove(folder: Folder, number: Number, why: Why, as_json: AsJson = False, lang: Language = "zh") -> None:  # noqa: FBT002
    """Take an exhibit out, in a new line; its copy is deleted / 移除一份证据并删掉副本"""
    from songbang.cli.evidence_task import remove_exhibit  # noqa: PLC0415
    from songbang.tasks.asked import language_asked  # noqa: PLC0415

    raise typer.Exit(remove_exhibit(folder, number, why, language_asked(lang), as_json=as_json))


@evidence.command()
def verify(folder: Folder, head: Head = None, as_json: AsJson = False, lang: Language = "zh") -> None:  # noqa: FBT002
    """Check every line and every file / 核对每一行和每个文件"""
    from songbang.cli.evidence_lists import verify_ledger  # noqa: PLC0415
    from songbang.tasks.asked import language_asked  # noqa: PLC0415

    raise typer.Exit(verify_ledger(folder, head, language_asked(lang), as_json=as_json))


@evidence.command("list")
def list_(folder: Folder, claim: Claims = None, as_json: AsJson = False, lang: Language = "zh") -> None:  # noqa: FBT002
    """Print the exhibits and what a claim still lacks / 列出证据，以及某项主张还缺什么"""
    from songbang.cli.evidence_lists import list_exhibits  # noqa: PLC0415
    from songbang.tasks.asked import language_asked  # noqa: PLC0415

    raise typer.Exit(list_exhibits(folder, claim or [], language_asked(lang), as_json=as_json))


@evidence.command()
def questions(as_json: AsJson = False, lang: Language = "zh") -> None:  # noqa: FBT002
    """Print what to ask of each exhibit of the other side / 对方的每份证据，该问什么"""
    from songbang.cli.evidence_lists import ask_questions  # noqa: PLC0415
    from songbang.tasks.asked import language_asked  # noqa: PLC0415

    ask_questions(language_asked(lang), as_json=as_json)
