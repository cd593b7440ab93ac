"""The command that gives an assistant its tools, and its options."""

from pathlib import Path
from typing import Annotated, Optional

import typer

from songbang.basis.words import Words

Within = Annotated[
    Optional[list[Path]],  # noqa: UP045 - every release of typer reads this spelling
    typer.Option("--within", metavar="DIR", help="Open only this folder to it, may be repeated / 只开放这个文件夹"),
]
NoCache = Annotated[bool, typer.Option("--no-cache", help="Keep nothing read from pictures / 认图的结果不留存")]
Language = Annotated[str, typer.Option("--lang", metavar="LANG", help="zh, zh-Hant, en / 语言")]

NOT_STARTED = 1
MISSING = Words("给助手用的程序包没有装（{name}）。", "A package that assistants need is not installed ({name}).")
INSTALL = Words("运行：pip install 'songbang[mcp]'", "Run: pip install 'songbang[mcp]'")
NO_FOLDER = Words("没有「{path}」这个文件夹。", "There is no folder “{path}”.")
CHECK = Words("检查 --within 后面的路径。", "Check the path after --within.")


def mcp(within: Within = None, no_cache: NoCache = False, lang: Language = "zh") -> None:  # noqa: FBT002
    """Tools for an assistant, over standard input and output / 给 AI 助手用的工具"""
    from songbang.cli.kept import cache_folder  # noqa: PLC0415
    from songbang.tasks.asked import language_asked  # noqa: PLC0415
    from songbang.tasks.refusal import Refusal  # noqa: PLC0415

    language_asked(lang)
    for folder in within or ():
        if not folder.is_dir():
            raise Refusal(NO_FOLDER.fill(path=folder), CHECK)
    try:
        from songbang.mcp.server import serve  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise Refusal(MISSING.fill(name=error.name), INSTALL, NOT_STARTED) from None
    serve(within or (), cache_folder(wanted=not no_cache))
