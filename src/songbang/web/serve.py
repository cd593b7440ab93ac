"""The app on this machine: bound to it alone, opened by an address that works once."""

import socket
import webbrowser
from collections.abc import Callable
from dataclasses import replace

import uvicorn
from fastapi import FastAPI

from songbang.law.read import load
from songbang.web.app import create_app
from songbang.web.house import House
from songbang.web.render import compile_templates
from songbang.web.settings import Settings

LOOPBACK = "127.0.0.1"


class Served:
    """The app behind a bound socket; `address` gives a new one that opens once, `run` answers until stopped."""

    def __init__(self, settings: Settings, port: int = 0) -> None:
        """Bind ``port``, any free one for 0; raises ``OSError`` where it is taken."""
        # Named as TCP, so that small answers are not held back for the next ones (40 ms each).
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._socket.bind((LOOPBACK, port))
        self._socket.listen()  # whoever opens the address at once waits, and is not turned away
        self.port = int(self._socket.getsockname()[1])
        hosts = (f"{LOOPBACK}:{self.port}", f"localhost:{self.port}")
        self.app: FastAPI = create_app(replace(settings, hosts=hosts))
        if settings.warm:
            load()  # the first page comes as fast as the next
            compile_templates()
        self._server = uvicorn.Server(
            uvicorn.Config(
                self.app,
                ws="none",
                log_level="warning",
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=2,
            )
        )

    @property
    def root(self) -> str:
        """Return the address of the app without a token."""
        return f"http://{LOOPBACK}:{self.port}"

    def address(self) -> str:
        """Return an address that opens the app once."""
        house: House = self.app.state.house
        return f"{self.root}/open?token={house.door.token()}"

    def run(self) -> None:
        """Answer until `stop` is called or the program is interrupted."""
        self._server.run(sockets=[self._socket])

    def stop(self) -> None:
        """Ask the server to end."""
        self._server.should_exit = True


def open_browser(address: str, opener: Callable[[str], bool] = webbrowser.open) -> bool:
    """Open the address in the person's browser; tell whether one was found."""
    try:
        return opener(address)
    except webbrowser.Error:
        return False
