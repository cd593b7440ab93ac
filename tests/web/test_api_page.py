"""The page on the interface: its examples are run as they stand there."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from tests.cli.typed import songbang
from tests.web.front import KEY
from tests.web.programs import CLAUSE, answering

PAGE = Path(__file__).parents[2] / "docs" / "api.md"
BLOCK = re.compile(r"```sh\n(.*?)```", re.DOTALL)
ADDRESS = "http://127.0.0.1:8765"


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed (Debian: curl)")
def test_the_examples_run(tmp_path: Path) -> None:
    serve, *calls = BLOCK.findall(PAGE.read_text(encoding="utf-8"))
    options = songbang("serve", "--help").text
    assert all(option in options for option in re.findall(r"--[a-z-]+", serve))
    (tmp_path / "key.txt").write_text(f"{KEY}\n", encoding="ascii")
    papers = tmp_path / "papers"
    papers.mkdir()
    for name in ("offer.txt", "agreement.txt"):
        (papers / name).write_text(f"{name} {CLAUSE}", encoding="utf-8")
    with answering(tmp_path / "app") as app:
        script = "\n".join(calls).replace(ADDRESS, app.root)
        bash = ["bash", "-euo", "pipefail", "-c", script]
        done = subprocess.run(bash, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr
    assert '"state": "done"' in done.stdout
    for name, begins in (("report.html", b"<!doctype html>"), ("redacted.zip", b"PK"), ("matter.age", b"age-")):
        assert (tmp_path / name).read_bytes().startswith(begins)
    assert "BEGIN:VCALENDAR" in (tmp_path / "dates.ics").read_text(encoding="utf-8")
