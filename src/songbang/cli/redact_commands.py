"""The command that takes personal data out of texts, and its options. What it needs is imported when it runs."""

from pathlib import Path
from typing import Annotated, Optional

import typer

Shared = Annotated[list[Path], typer.Argument(metavar="FILE|MATTER...", help="Papers or a matter / 文件或案情文件夹")]
SharedOut = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option("--out", metavar="DIR", help="A new folder / 新文件夹"),
]
Keep = Annotated[
    Optional[list[str]],  # noqa: UP045
    typer.Option("--keep", metavar="KIND", help="Leave this kind: firm / 保留这一类"),
]
Tokens = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option("--map", metavar="FILE", help="Also the table of tokens, which holds the real data / 对照表"),
]
NoCache = Annotated[bool, typer.Option("--no-cache", help="Keep nothing read from pictures / 认图的结果不留存")]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON document on standard output / 输出 JSON")]
Language = Annotated[str, typer.Option("--lang", metavar="LANG", help="zh, zh-Hant, en / 语言")]


def redact(  # noqa: PLR0913, PLR0917 - the options of the command line
    paths: Shared,
    out: SharedOut = None,
    keep: Keep = None,
    table: Tokens = None,
    no_cache: NoCache = False,  # noqa: FBT002
    as_json: AsJson = False,  # noqa: FBT002
    lang: Language = "zh",
) -> None:
    """Write texts without personal data, to be shared / 去掉个人信息，便于给人看"""
    from songbang.cli.redact_papers import Asked, redact_papers  # noqa: PLC0415
    from songbang.tasks.asked import language_asked  # noqa: PLC0415

    tongue = language_asked(lang)
    redact_papers(Asked(tuple(paths), out, tuple(keep or ()), table, tongue, as_json, not no_cache))
