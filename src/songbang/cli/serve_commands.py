"""The command that opens the app on this machine, and its options."""

from pathlib import Path
from typing import Annotated, Optional

import typer

Port = Annotated[int, typer.Option("--port", min=0, max=65535, help="0: any free one / 端口")]
NoBrowser = Annotated[bool, typer.Option("--no-browser", help="Only print the address / 只打印地址")]
StoreUrl = Annotated[
    Optional[str],  # noqa: UP045 - every release of typer reads this spelling
    typer.Option("--store", metavar="URL", help="postgresql://… for a team; else one SQLite file / 存放资料的数据库"),
]
KeyFile = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option(
        "--key-file", metavar="FILE", help="Programs come in with the key in it; made if absent / 程序用的密钥"
    ),
]
NoCache = Annotated[bool, typer.Option("--no-cache", help="Keep nothing read from pictures / 认图的结果不留存")]
Language = Annotated[str, typer.Option("--lang", metavar="LANG", help="zh, zh-Hant, en / 语言")]


def serve(  # noqa: PLR0913, PLR0917 - the options of the command line
    port: Port = 0,
    no_browser: NoBrowser = False,  # noqa: FBT002
    store: StoreUrl = None,
    key_file: KeyFile = None,
    no_cache: NoCache = False,  # noqa: FBT002
    lang: Language = "zh",
) -> None:
    """Open Songbang in your browser, on this machine alone / 在浏览器里使用，只在这台电脑上"""
    from songbang.cli.serve_app import Serving, serve_app  # noqa: PLC0415
    from songbang.tasks.asked import language_asked  # noqa: PLC0415

    serve_app(Serving(port, not no_browser, store, key_file, not no_cache, language_asked(lang)))
