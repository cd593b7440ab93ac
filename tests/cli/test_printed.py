"""`songbang read --pdf` and `songbang stand --pdf`: the same answer on paper, and all the rest where it cannot be."""

import os
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest
from tests.cli.test_stand import matter
from tests.cli.typed import songbang
from tests.reports.pdf.read_back import NEEDS_FONT, pages, squeezed

ON = ("--on", "2026-11-22")
PAPER = "竞业限制协议\n甲方：甲辰科技有限公司\n乙方：林某\n第一条 乙方离职后二十四个月内不得到竞争单位任职。\n"
WITHOUT_TYPST = "import sys; sys.modules['typst'] = None; from songbang.cli.main import run; run()"


def papers(folder: Path) -> Path:
    (folder / "协议.txt").write_text(PAPER, encoding="utf-8")
    return folder / "协议.txt"


def without_typst(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", WITHOUT_TYPST, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", env={**os.environ}, check=False)


@NEEDS_FONT
@pytest.mark.parametrize(("lang", "said"), [("zh", "二十四个月"), ("zh-Hant", "24 個月"), ("en", "24 months")])
def test_the_report_stands_beside_the_page(tmp_path: Path, lang: str, said: str) -> None:
    out = tmp_path / "out"
    done = songbang("read", papers(tmp_path), *ON, "--place", "cn-sh", "--out", out, "--pdf", "--lang", lang)
    assert done.code == 0, done.err
    assert sorted(one.name for one in out.iterdir()) == ["report.html", "report.json", "report.pdf"]
    assert str(out / "report.pdf") in done.text
    assert squeezed(said) in squeezed("".join(pages((out / "report.pdf").read_bytes())))


@NEEDS_FONT
def test_with_json_standard_output_holds_the_document_alone(tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = songbang("read", papers(tmp_path), *ON, "--out", out, "--pdf", "--json")
    assert done.text.startswith("{") and done.text.endswith("}\n")
    assert pikepdf.open(out / "report.pdf").pages


@NEEDS_FONT
def test_the_position_is_written_where_it_was_asked_for(tmp_path: Path) -> None:
    target = tmp_path / "给律师" / "处境.pdf"
    done = songbang("stand", matter(tmp_path), *ON, "--pdf", target)
    assert done.code == 0, done.err
    assert str(target) in done.text
    assert "受竞业限制约束" in squeezed("".join(pages(target.read_bytes())))


@NEEDS_FONT
def test_the_same_command_writes_the_same_bytes(tmp_path: Path) -> None:
    held = matter(tmp_path)
    for name in ("一.pdf", "二.pdf"):
        assert songbang("stand", held, *ON, "--pdf", tmp_path / name).code == 0
    assert (tmp_path / "一.pdf").read_bytes() == (tmp_path / "二.pdf").read_bytes()


def test_without_typst_all_else_is_written_and_the_next_step_told(tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = without_typst("read", papers(tmp_path), *ON, "--out", out, "--pdf")
    assert done.returncode == 2
    assert (out / "report.html").exists() and not (out / "report.pdf").exists()
    assert "songbang[pdf]" in done.stderr and "Traceback" not in done.stderr


def test_without_typst_a_position_tells_the_next_step(tmp_path: Path) -> None:
    done = without_typst("stand", matter(tmp_path), *ON, "--pdf", tmp_path / "p.pdf", "--lang", "en")
    assert done.returncode == 2 and "songbang[pdf]" in done.stderr and "Traceback" not in done.stderr
    assert not (tmp_path / "p.pdf").exists()


@NEEDS_FONT
def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    done = songbang("stand", matter(tmp_path), *ON, "--pdf", tmp_path / "file" / "p.pdf")
    assert done.code == 2 and "p.pdf" in done.err and "Traceback" not in done.err
