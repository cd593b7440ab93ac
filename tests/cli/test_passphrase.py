"""A passphrase that is typed: asked twice, never shown."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

openpty = getattr(os, "openpty", None)
pytestmark = pytest.mark.skipif(openpty is None, reason="this system knows no pseudo terminals")


def typed(at: Path, *lines: str) -> tuple[int, str]:
    """Run `songbang matter lock` in a terminal of its own, type the lines, and return its exit code and the screen."""
    ours, theirs = os.openpty()
    command = [sys.executable, "-c", "from songbang.cli.main import run; run()", "matter", "lock", "m", "--lang", "en"]
    with subprocess.Popen(command, cwd=at, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True) as done:
        os.close(theirs)
        shown = b""
        for asked, line in enumerate(lines, 1):
            while shown.count(b": ") < asked:
                shown += os.read(ours, 1024)
            os.write(ours, f"{line}\n".encode())
        while True:
            try:
                piece = os.read(ours, 1024)
            except OSError:
                break
            if not piece:
                break
            shown += piece
    os.close(ours)
    return done.returncode, shown.decode("utf-8")


def test_a_passphrase_is_typed_twice_and_not_shown(tmp_path: Path) -> None:
    (tmp_path / "m").mkdir()
    (tmp_path / "m" / "matter.toml").write_text("songbang = 1\n", encoding="utf-8")

    code, shown = typed(tmp_path, "secret one", "secret two")
    assert code == 2
    assert "differ" in shown
    assert (tmp_path / "m" / "matter.toml").exists()
    code, shown = typed(tmp_path, "secret one", "secret one")
    assert code == 0
    assert "secret" not in shown
    assert [path.name for path in tmp_path.iterdir()] == ["m.age"]
