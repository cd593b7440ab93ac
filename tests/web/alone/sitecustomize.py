"""Loaded by every Python process that is started with this folder on its path: no socket leaves this machine.

An attempt is written down in the file that ``SONGBANG_ATTEMPTS`` names, and refused.
"""

import os
import sys
from pathlib import Path

HERE = ("127.", "localhost", "::1", "/")
ASKED = {"socket.connect": 1, "socket.sendto": 1, "socket.getaddrinfo": 0, "socket.gethostbyname": 0}


def listen(event: str, arguments: tuple[object, ...]) -> None:
    if event not in ASKED:
        return
    address = arguments[ASKED[event]]
    host = address[0] if isinstance(address, tuple) else address
    told = host.decode(errors="replace") if isinstance(host, bytes) else host
    if told is None or isinstance(told, int) or str(told) == "" or str(told).startswith(HERE):
        return
    with Path(os.environ["SONGBANG_ATTEMPTS"]).open("a", encoding="utf-8") as attempts:
        attempts.write(f"{event} {told}\n")
    raise PermissionError(f"{event}: {told}")


if "SONGBANG_ATTEMPTS" in os.environ:
    sys.addaudithook(listen)
