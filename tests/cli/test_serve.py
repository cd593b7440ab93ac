"""`songbang serve`: started as a person starts it, in a process of its own."""

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from tests.cli.typed import songbang

SONGBANG = Path(sys.executable).with_name("songbang")
ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/open\?token=\S+")


@contextmanager
def started(folder: Path, *options: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Give the running program and the address that it printed."""
    here = {**os.environ, "XDG_DATA_HOME": str(folder / "data"), "SONGBANG_CACHE": ""}
    command = [str(SONGBANG), "serve", "--no-browser", "--lang", "en", *options]
    with subprocess.Popen(
        command, cwd=folder, env=here, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True
    ) as run:
        assert run.stderr is not None
        try:
            printed = next(found for line in run.stderr if (found := ADDRESS.search(line)))
            yield run, printed[0]
        finally:
            run.send_signal(signal.SIGINT)
            run.wait(timeout=30)


def test_the_printed_address_opens_the_first_page_once(tmp_path: Path) -> None:
    with started(tmp_path) as (_, address), httpx.Client(follow_redirects=True) as client:
        assert client.get(address).status_code == 200
        assert httpx.get(address).status_code == 403


def test_everything_is_kept_in_one_file_for_the_user_alone(tmp_path: Path) -> None:
    with started(tmp_path):
        kept = tmp_path / "data" / "songbang" / "songbang.db"
        assert kept.stat().st_mode & 0o077 == 0
        assert kept.parent.stat().st_mode & 0o077 == 0


def test_it_answers_on_this_machine_alone(tmp_path: Path) -> None:
    with started(tmp_path) as (_, address):
        port = httpx.URL(address).port
        assert port is not None
        with pytest.raises(OSError), socket.create_connection(("127.0.0.2", port), timeout=5):
            pass


def test_ctrl_c_stops_it(tmp_path: Path) -> None:
    with started(tmp_path) as (run, _):
        run.send_signal(signal.SIGINT)
        assert run.wait(timeout=30) in {0, 130, -signal.SIGINT}
        assert run.stderr is not None
        assert "Traceback" not in run.stderr.read()


def test_a_program_comes_in_with_the_key_of_the_file(tmp_path: Path) -> None:
    with started(tmp_path, "--key-file", "key.txt") as (_, address):
        key = (tmp_path / "key.txt").read_text(encoding="ascii").strip()
        assert (tmp_path / "key.txt").stat().st_mode & 0o077 == 0
        api = f"{address.partition('/open')[0]}/api/v1/openapi.json"
        assert httpx.get(api, headers={"authorization": f"Bearer {key}"}).status_code == 200
        assert httpx.get(api).status_code == 401


@pytest.mark.parametrize("content", ["", "short\n", "ключ" * 20])
def test_a_file_that_holds_no_key_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "key.txt").write_text(content, encoding="utf-8")
    answer = songbang("serve", "--no-browser", "--key-file", str(tmp_path / "key.txt"), "--lang", "en")
    assert answer.code == 2
    assert "key.txt" in answer.err


def test_a_port_that_is_taken_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        answer = songbang("serve", "--no-browser", "--port", port, "--lang", "en")
    assert answer.code == 1
    assert port in answer.err


@pytest.mark.parametrize("url", ["nonsense", "mysql://x/y", "postgresql+psycopg://user:a-secret@127.0.0.1:1/none"])
def test_a_database_that_cannot_be_opened_is_told_without_its_password(url: str) -> None:
    answer = songbang("serve", "--no-browser", "--store", url, "--lang", "en")
    assert answer.code == 1
    assert "a-secret" not in answer.err
    assert "Traceback" not in answer.err
