"""A real PostgreSQL from Debian's package: a cluster in a folder of its own, on a free loopback port."""

import os
import pwd
import re
import shlex
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import psycopg

PASSWORD = "pass-8f1c"  # noqa: S105 - of a cluster that lives as long as the test
NOT_THERE = "PostgreSQL is not installed here (Debian: apt-get install --no-install-recommends postgresql)"


@dataclass(frozen=True)
class Cluster:
    """A running server."""

    port: int
    numbers: Iterator[int]

    def database(self) -> str:
        """Make an empty database and return its address."""
        name = f"s{next(self.numbers)}"
        with psycopg.connect(self._address("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE template0 STRATEGY file_copy".encode())
        return self._address(name)

    def _address(self, name: str) -> str:
        return f"postgresql://songbang:{PASSWORD}@127.0.0.1:{self.port}/{name}"


def programs() -> Path | None:
    """The folder with initdb and postgres, of the newest version that is installed."""
    every = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=_version, reverse=True)
    on_path = shutil.which("initdb")
    found = every[0] if every else Path(on_path).resolve() if on_path else None
    return found.parent if found else None


@contextmanager
def running(bin_folder: Path) -> Iterator[Cluster]:
    """Start a server, as another user where we are root, which it refuses to run as; stop it at the end."""
    owner = _owner()
    with tempfile.TemporaryDirectory(prefix="songbang-postgres-") as place:
        if owner is not None:
            os.chown(place, owner.pw_uid, owner.pw_gid)
        secret, data = Path(place) / "password", Path(place) / "data"
        secret.write_text(PASSWORD, encoding="utf-8")
        secret.chmod(0o644)  # in a folder of the owner alone
        made: list[str | Path] = [bin_folder / "initdb", "--pgdata", data, "--username", "songbang", "--pwfile", secret]
        rest = ["--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C", "--no-sync"]
        subprocess.run([*made, *rest], check=True, capture_output=True, cwd="/", **_as(owner))
        with _free_port() as port:
            pass
        options = {"port": port, "listen_addresses": "127.0.0.1", "unix_socket_directories": place, "fsync": "off"}
        words = [word for name, value in options.items() for word in ("-c", f"{name}={value}")]
        control: list[str | Path] = [bin_folder / "pg_ctl", "--pgdata", data, "--wait"]
        start: list[str | Path] = [*control, "--log", Path(place) / "log", "--options", shlex.join(words), "start"]
        subprocess.run(start, check=True, stdout=subprocess.DEVNULL, cwd="/", **_as(owner))
        try:
            yield Cluster(port, count(1))
        finally:
            stop: list[str | Path] = [*control, "--mode", "immediate", "stop"]
            subprocess.run(stop, check=True, stdout=subprocess.DEVNULL, cwd="/", **_as(owner))


def _owner() -> pwd.struct_passwd | None:
    if os.getuid() != 0:
        return None
    names = {one.pw_name: one for one in pwd.getpwall()}
    return names.get("postgres") or names["nobody"]


def _as(owner: pwd.struct_passwd | None) -> dict[str, Any]:
    return {} if owner is None else {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []}


@contextmanager
def _free_port() -> Iterator[int]:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        yield one.getsockname()[1]


def _version(path: Path) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", path.parts[-3]))
