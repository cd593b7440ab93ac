"""`songbang serve`: the app started, its address told and opened; Enter gives a new address."""

import logging
import sys
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from platformdirs import user_data_path

from songbang.basis.words import Words
from songbang.cli.kept import cache_folder
from songbang.cli.serve_key import key_of
from songbang.reports.script import tell
from songbang.tasks.refusal import Refusal

if TYPE_CHECKING:
    from songbang.web.serve import Served

NOT_STARTED = 1
MISSING = Words("网页版需要的程序包没有装（{name}）。", "A package that the app needs is not installed ({name}).")
INSTALL = Words("运行：pip install 'songbang[web]'", "Run: pip install 'songbang[web]'")
PORT_TAKEN = Words("端口 {port} 用不了：{error}。", "Port {port} cannot be used: {error}.")
OTHER_PORT = Words("去掉 --port，或换一个端口。", "Leave --port away, or name another.")
OPENED = Words(
    "松绑在这里（这个地址只能打开一次）：\n{address}\n", "Songbang is here (the address opens once):\n{address}\n"
)
HOW = Words(
    "按回车打开一个新的地址，按 Ctrl+C 停下。内容都存在 {place}，不会离开这台电脑。\n",
    "Enter opens a new address, Ctrl+C stops. Everything is kept in {place} and never leaves this machine.\n",
)
IN_DATABASE = Words("你指定的数据库", "the database that you named")


@dataclass(frozen=True, slots=True)
class Serving:
    """What was asked for: the port, whether a browser opens, the database, the file of the key, and how to tell it."""

    port: int
    opens: bool
    store: str | None
    key_file: Path | None
    keeps_pictures: bool
    lang: str


def serve_app(asked: Serving) -> None:
    """Serve until interrupted."""
    served = _started(asked)
    place = tell(IN_DATABASE, asked.lang) if asked.store else str(_file().parent)
    _say(OPENED, asked.lang, address=(address := served.address()))
    _say(HOW, asked.lang, place=place)
    if asked.opens:
        _open(address)
    if sys.stdin is not None and sys.stdin.isatty():
        Thread(target=_again, args=(served, asked), daemon=True).start()
    served.run()


def _started(asked: Serving) -> "Served":
    try:
        from songbang.store.fault import StoreFault  # noqa: PLC0415
        from songbang.web.serve import Served  # noqa: PLC0415
        from songbang.web.settings import Settings  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise Refusal(MISSING.fill(name=error.name), INSTALL, NOT_STARTED) from None
    logging.basicConfig(format="%(levelname)s %(name)s: %(message)s", level=logging.WARNING)
    url = asked.store or f"sqlite:///{_file()}"
    key = "" if asked.key_file is None else key_of(asked.key_file)
    try:
        return Served(Settings(url, (), cache_folder(wanted=asked.keeps_pictures), key), asked.port)
    except StoreFault as fault:
        raise Refusal(fault.says, fault.do, NOT_STARTED) from None
    except OSError as error:
        raise Refusal(
            PORT_TAKEN.fill(port=asked.port, error=error.strerror or error), OTHER_PORT, NOT_STARTED
        ) from None


def _file() -> Path:
    return user_data_path("songbang", appauthor=False) / "songbang.db"


def _again(served: "Served", asked: Serving) -> None:
    """Give a new address each time Enter is pressed: the one before was spent by whoever opened it."""
    for _ in sys.stdin:
        _say(OPENED, asked.lang, address=(address := served.address()))
        if asked.opens:
            _open(address)


def _open(address: str) -> None:
    from songbang.web.serve import open_browser  # noqa: PLC0415

    open_browser(address)


def _say(words: Words, lang: str, **values: object) -> None:
    sys.stderr.write(tell(words, lang).format(**values))
    sys.stderr.flush()
