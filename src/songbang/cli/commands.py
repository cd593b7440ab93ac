"""The commands and their options. What a command needs is imported when it runs, so that help comes at once."""

from pathlib import Path
from typing import Annotated, Optional

import typer

from songbang import __version__
from songbang.cli.audit_commands import audit
from songbang.cli.draft_commands import draft
from songbang.cli.evidence_commands import evidence
from songbang.cli.flows_commands import flows
from songbang.cli.judgments_commands import judgments
from songbang.cli.lab_commands import lab
from songbang.cli.matter_commands import matter
from songbang.cli.mcp_commands import mcp
from songbang.cli.move_commands import move
from songbang.cli.policy_commands import policy
from songbang.cli.rank_commands import rank
from songbang.cli.redact_commands import redact
from songbang.cli.serve_commands import serve
from songbang.cli.stand_commands import stand

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Every clause that follows you out of the door, and what the law makes of it. Nothing leaves this machine.\n\n"
    "找出离职后约束你的每一条，看看法律怎么说。没有任何内容离开这台电脑。",
)


def _version(*, wanted: bool) -> None:
    if wanted:
        typer.echo(f"songbang {__version__}")
        raise typer.Exit


# Optional[…] and not … | None: every release of typer reads this spelling.
Paths = Annotated[list[Path], typer.Argument(metavar="PATH...", help="Files, folders, zip files / 文件或文件夹")]
Paper = Annotated[Path, typer.Argument(metavar="PATH", help="One paper; a.zip/b.docx in an archive / 一份文件")]
Clauses = Annotated[
    Path, typer.Argument(metavar="FILE", help='{"text": …} a line; - for standard input / 每行一个条款')
]
LawPlace = Annotated[Optional[str], typer.Argument(metavar="[PLACE]", help="cn, cn-sh / 地方")]  # noqa: UP045
Place = Annotated[Optional[str], typer.Option("--place", metavar="PLACE", help="Where you work: cn-sh / 工作地")]  # noqa: UP045
Day = Annotated[Optional[str], typer.Option("--on", metavar="DATE", help="The day whose law counts / 按哪天的法律")]  # noqa: UP045
Out = Annotated[Optional[Path], typer.Option("--out", metavar="DIR", help="Folder of the report / 报告放在哪里")]  # noqa: UP045
OneTopic = Annotated[Optional[str], typer.Option("--topic", metavar="TOPIC", help="One topic: duration / 只看一个主题")]  # noqa: UP045
Replay = Annotated[
    Path | None, typer.Option("--replay", metavar="CASE", help="A case's facts in, figures out / 重算一个案件")
]
Ask = Annotated[Optional[Path], typer.Option("--ask", metavar="FACTS", help="Which facts are missing / 还缺哪些事实")]  # noqa: UP045
Against = Annotated[
    Path | None, typer.Option("--against", metavar="DIR", help="Compare with statute texts / 与法条原文核对")
]
Prove = Annotated[bool, typer.Option("--prove", help="Run every case of the law / 检验每条规定的案例")]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON document on standard output / 输出 JSON")]
Review = Annotated[bool, typer.Option("--review", help="Also a sheet of doubtful readings / 另写一张核对表")]
CorrectionsFile = Annotated[
    Path | None, typer.Option("--corrections", metavar="FILE", help="What you put right / 你的更正文件")
]
Printed = Annotated[bool, typer.Option("--pdf", help="Also the report as PDF / 另写一份 PDF")]
NoCache = Annotated[bool, typer.Option("--no-cache", help="Keep nothing read from pictures / 认图的结果不留存")]
Language = Annotated[str, typer.Option("--lang", metavar="LANG", help="zh, zh-Hant, en / 语言")]
Version = Annotated[
    bool,
    typer.Option("--version", help="Show the version / 显示版本", callback=lambda wanted: _version(wanted=wanted)),
]


app.add_typer(matter, name="matter")
app.add_typer(evidence, name="evidence")


@app.callback()
def songbang(version: Version = False) -> None:  # noqa: FBT002 - the option's callback tells it
    """Take the options that stand before a command."""


@app.command()
def read(  # noqa: PLR0913, PLR0917 - the options of the command line
    paths: Paths,
    place: Place = None,
    on: Day = None,
    out: Out = None,
    review: Review = False,  # noqa: FBT002
    corrections: CorrectionsFile = None,
    no_cache: NoCache = False,  # noqa: FBT002
    pdf: Printed = False,  # noqa: FBT002
    as_json: AsJson = False,  # noqa: FBT002
    lang: Language = "zh",
) -> None:
    """Read a pile of papers and write a report / 读一叠文件，写出报告"""
    from songbang.cli.asked import asked_day  # noqa: PLC0415
    from songbang.cli.read_papers import Request, read_papers  # noqa: PLC0415
    from songbang.tasks.asked import language_asked, place_asked  # noqa: PLC0415

    tongue = language_asked(lang)
    where, day = place_asked(place), asked_day(on)
    read_papers(Request(tuple(paths), where, day, out, tongue, as_json, not no_cache, review, corrections, pdf))


@app.command()
def text(path: Paper, no_cache: NoCache = False, as_json: AsJson = False, lang: Language = "zh") -> None:  # noqa: FBT002
    """Print the reading text of one paper and nothing else / 只输出一份文件的正文"""
    from songbang.cli.show_text import show_text  # noqa: PLC0415
    from songbang.tasks.asked import language_asked  # noqa: PLC0415

    show_text(path, language_asked(lang), as_json=as_json, keeps=not no_cache)


@app.command()
def clause(path: Clauses, as_json: AsJson = False, lang: Language = "zh") -> None:  # noqa: FBT002
    """Tell of each clause in a file what it is, a line in, a line out / 逐行判断条款的种类"""
    from songbang.cli.classify import classify  # noqa: PLC0415
    from songbang.tasks.asked import language_asked  # noqa: PLC0415

    raise typer.Exit(classify(path, language_asked(lang), as_json=as_json))


@app.command()
def law(  # noqa: PLR0913, PLR0917 - the options of the command line
    place: LawPlace = None,
    on: Day = None,
    topic: OneTopic = None,
    replay: Replay = None,
    ask: Ask = None,
    against: Against = None,
    prove: Prove = False,  # noqa: FBT002
    as_json: AsJson = False,  # noqa: FBT002
    lang: Language = "zh",
) -> None:
    """Print the law of a place on a day, or put it to work / 列出某地某天的规定，或拿它来计算"""
    from songbang.cli.asked import asked_day  # noqa: PLC0415
    from songbang.cli.law_task import LawTask, run_law  # noqa: PLC0415
    from songbang.tasks.asked import language_asked, topic_asked  # noqa: PLC0415

    tongue = language_asked(lang)
    where = place and place.lower()
    task = LawTask(where, asked_day(on), topic_asked(topic), tongue, as_json, replay, ask, against, prove)
    raise typer.Exit(run_law(task))


app.command()(stand)
app.command()(audit)
app.command()(policy)
app.command()(judgments)
app.command()(lab)
app.command()(rank)
app.command()(flows)
app.command()(move)
app.command()(draft)
app.command()(redact)
app.command()(serve)
app.command()(mcp)


CopiesOut = Annotated[Path | None, typer.Option("--out", metavar="DIR", help="Folder of the copies / 批注本放在哪里")]


@app.command()
def word(  # noqa: PLR0913, PLR0917 - the options of the command line
    paths: Paths,
    place: Place = None,
    on: Day = None,
    out: CopiesOut = None,
    no_cache: NoCache = False,  # noqa: FBT002
    as_json: AsJson = False,  # noqa: FBT002
    lang: Language = "zh",
) -> None:
    """Give Word files back with comments and tracked changes / 在 Word 文件上写批注和修订"""
    from songbang.cli.asked import asked_day  # noqa: PLC0415
    from songbang.cli.mark_word import Asked, mark_word  # noqa: PLC0415
    from songbang.tasks.asked import language_asked, place_asked  # noqa: PLC0415

    tongue = language_asked(lang)
    mark_word(Asked(tuple(paths), place_asked(place), asked_day(on), out, tongue, as_json, not no_cache))
