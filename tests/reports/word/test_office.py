"""LibreOffice opens a marked file without repair, and what it writes still holds the comments and the changes."""

import io
import shutil
import subprocess
from pathlib import Path

import docx as python_docx
import pytest
from tests.papers.word_maker import p, package, table
from tests.reports.word.marking import accepted, marked, rejected, soffice, text_of, written_by

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice (soffice) is not installed here")

CLAUSE = "第一条 乙方离职后{}内，不得到与甲方有竞争关系的单位任职。"
DAMAGES = "乙方违反竞业限制义务的，应当向甲方支付违约金人民币500000元。"


def _converted(data: bytes, form: str, folder: Path) -> bytes:
    source = folder / "协议.docx"
    source.write_bytes(data)
    out = folder / "out"
    out.mkdir(exist_ok=True)
    command = soffice(source, form, out)
    done = subprocess.run(command, capture_output=True, timeout=110, check=False)
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    return (out / f"协议.{form}").read_bytes()


def _file() -> bytes:
    document = python_docx.Document()
    document.add_heading("竞业限制协议", 0)
    first = document.add_paragraph("第一条 乙方离职后三")
    first.add_run("十六个").bold = True
    first.add_run("月内，不得到与甲方有竞争关系的单位任职。")
    document.add_table(rows=1, cols=1).cell(0, 0).text = DAMAGES
    document.add_comment(first.runs, text="这里要谈", author="法务", initials="法")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_it_opens_and_keeps_comments_and_changes(tmp_path: Path) -> None:
    data = _file()
    back = _converted(marked(data).data, "docx", tmp_path)
    assert sorted(one.split("\n")[-1] for one in written_by(back, "法务").values()) == ["这里要谈"]
    told = "\n".join(written_by(back, "松绑").values())
    assert "修订：把“三十六个月”改成“24个月”" in told
    assert "违约金：500,000 元" in told
    assert text_of(rejected(back)) == text_of(data)
    assert text_of(accepted(back)) == text_of(data).replace("三十六个月", "24个月")


def test_it_makes_a_pdf_of_the_same_pages(tmp_path: Path) -> None:
    import pypdfium2  # noqa: PLC0415

    body = p("竞业限制协议") + p(CLAUSE.format("三年")) + table([DAMAGES])
    pdf = pypdfium2.PdfDocument(_converted(marked(package(body)).data, "pdf", tmp_path))
    words = "".join(page.get_textpage().get_text_range() for page in pdf).replace("\r\n", "").replace(" ", "")
    assert "不得到与甲方有竞争关系的单位任职" in words
    assert "24个月" in words
    pdf.close()
