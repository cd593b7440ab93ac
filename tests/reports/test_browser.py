"""The report in a real browser: nothing hangs over the edge of a phone."""

import shutil
import subprocess
from pathlib import Path

import pytest
from tests.reports.make_outcome import law, outcome

from songbang.reports.html.page import report_html

CHROMIUM = shutil.which("chromium")
NEEDS_CHROMIUM = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed (Debian: apt install chromium)")
PROBE = """<!doctype html><title>probe</title>
<iframe id=f width={width} height=900 style="border:0" src="report.html"></iframe>
<script>f.onload = () => {{ const d = f.contentDocument, over = [...d.querySelectorAll('body *')]
.filter(e => e.getBoundingClientRect().right > {width} + 1 && !e.closest('.skip')).map(e => e.tagName);
document.body.dataset.hidden = d.documentElement.scrollWidth - d.documentElement.clientWidth;
document.body.dataset.over = over.join(' ');

document.body.dataset.seen = d.querySelectorAll('mark').length; }}</script>"""


def browse(folder: Path, *more: str) -> str:
    command = [
        str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--allow-file-access-from-files", f"--user-data-dir={folder / 'profile'}", *more,
    ]  # fmt: skip
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout


@NEEDS_CHROMIUM
def test_nothing_hangs_over_the_edge_of_a_phone(tmp_path: Path) -> None:
    (tmp_path / "report.html").write_text(report_html(outcome(), law()), encoding="utf-8")
    (tmp_path / "probe.html").write_text(PROBE.format(width=390), encoding="utf-8")
    seen = browse(tmp_path, "--virtual-time-budget=4000", "--dump-dom", (tmp_path / "probe.html").as_uri())
    assert 'data-hidden="0"' in seen
    assert 'data-over=""' in seen
    assert 'data-seen="0"' not in seen and "data-seen" in seen


@NEEDS_CHROMIUM
def test_it_prints(tmp_path: Path) -> None:
    (tmp_path / "report.html").write_text(report_html(outcome(), law()), encoding="utf-8")
    printed = tmp_path / "report.pdf"
    browse(tmp_path, "--no-pdf-header-footer", f"--print-to-pdf={printed}", (tmp_path / "report.html").as_uri())
    assert printed.read_bytes().startswith(b"%PDF")
