"""Pictures of papers are read: files, pages of a PDF, pictures inside a page or a Word file."""

import base64
import io
import subprocess
import sys
from pathlib import Path

import docx
import pytest
from docx.shared import Cm
from PIL import Image
from tests.papers.pdf_maker import Words, column, make
from tests.papers.picture_maker import encoded, page, scanned, with_picture, wrapped

from songbang.basis.problem import Problem
from songbang.basis.span import Span
from songbang.papers.paper import Paper
from songbang.papers.pdf_places import places
from songbang.papers.read import read_bytes, read_paths
from songbang.scans.scan import Scan

pytest.importorskip("rapidocr", reason="the engine is not installed: pip install 'songbang[scan]'")

FIRST = "第三条 乙方离职后十八个月内，不得到与甲方有竞争关系的单位任职，也不得自己经营同类业务。"
SECOND = "第四条 违反前条约定的，乙方应当向甲方支付违约金二十万元。"
LINES = [*wrapped(FIRST), *wrapped(SECOND)]


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all tests: a picture that several of them show is looked at once."""
    return tmp_path_factory.mktemp("seen")


def read(name: str, data: bytes, cache: Path) -> Paper:
    paper = read_bytes(name, data, cache)
    assert isinstance(paper, Paper), paper
    for block in paper.blocks:
        assert block.span.of(paper.text).strip()
    return paper


def words(paper: Paper) -> list[str]:
    return [line.replace(" ", "") for line in paper.text.replace("\u3000", "").split("\n")]


PLAIN = [FIRST.replace(" ", ""), SECOND.replace(" ", "")]


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "BMP", "TIFF", "GIF", "HEIF"])
def test_a_picture_is_read_whatever_its_format(kind: str, cache: Path) -> None:
    if kind == "HEIF":
        pytest.importorskip("pillow_heif").register_heif_opener()
    options = {"quality": 95} if kind in {"JPEG", "WEBP", "HEIF"} else {}
    paper = read("p", encoded(page(LINES), kind, **options), cache)
    assert words(paper) == PLAIN
    assert [one.number for one in paper.pages] == [1]
    assert paper.problems == ()


def test_what_a_camera_turned_and_what_is_see_through_is_read(cache: Path) -> None:
    turned = Image.Exif()
    turned[0x0112] = 6
    lying = page(LINES).rotate(90, expand=True)
    assert words(read("a.jpg", encoded(lying, "JPEG", quality=95, exif=turned), cache)) == PLAIN
    clear = page(LINES).convert("RGBA")
    clear.putalpha(clear.convert("L").point(lambda level: 255 - level))
    assert words(read("a.png", encoded(clear), cache)) == PLAIN


def test_the_frames_of_a_tiff_are_pages_and_a_sentence_runs_over_them(cache: Path) -> None:
    whole = wrapped(FIRST + SECOND)
    first = page(["", "", "", *whole[:2]])
    rest = page(["经甲方同意，乙方可以提前解除本协议的竞业限制义务。"[:24], *whole[2:]])
    paper = read("a.tiff", encoded(first, "TIFF", save_all=True, append_images=[rest]), cache)
    assert [one.number for one in paper.pages] == [1, 2]
    assert paper.pages[1].span.start > 0
    assert paper.page_at(len(paper.text) - 1) == 2


def test_what_breaks_off_is_read_as_far_as_it_goes_and_named(cache: Path) -> None:
    data = encoded(page(LINES, size=(900, 1200)), "PNG", compress_level=0)
    paper = read("a.png", data[: len(data) // 2], cache)
    assert words(paper) == PLAIN
    assert [found.code for found in paper.problems] == ["damaged"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\x89PNG\r\n\x1a\n rest", "unreadable"),
        (b"\xff\xd8\xff\xe0 rest", "unreadable"),
        (encoded(Image.new("1", (20_000, 20_000)), "PNG"), "too_large"),
        (encoded(Image.new("L", (600, 400), 255), "PNG"), "wordless_picture"),
        (encoded(Image.new("L", (4, 4), 255), "PNG"), "empty"),
    ],
)
def test_a_picture_that_cannot_be_read_is_a_problem(data: bytes, code: str, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(data)
    papers, problems = read_paths([tmp_path])
    assert papers == []
    assert [found.code for found in problems] == [code]


def test_scanned_pages_of_a_pdf_are_read_and_keep_their_places(cache: Path) -> None:
    data = scanned(page(LINES), page(["第五条 本协议一式两份。"]))
    paper = read("a.pdf", data, cache)
    assert words(paper) == [*PLAIN, "第五条本协议一式两份。"]
    assert len(paper.pages) == 2
    assert paper.problems == ()
    at = paper.text.index("二十万元")
    (box,) = places(data, paper, Span(at, at + 4))
    scale = 72 / 110
    assert box[0] == 1
    assert 50 * scale < box[1] < box[3] < 860 * scale
    assert 0 < box[2] < box[4] < 460 * scale


def test_a_scanned_page_stands_among_pages_with_text(cache: Path) -> None:
    text = make(column(["第一条 甲。"]), [], column(["第六条 乙。"]))
    paper = read("a.pdf", _with_page(text, page(LINES)), cache)
    assert words(paper) == ["第一条甲。", *PLAIN, "第六条乙。"]
    assert [one.legibility for one in paper.pages][::2] == [1.0, 1.0]


def test_a_picture_pasted_into_a_page_is_read_at_its_place(cache: Path) -> None:
    above, below = "第二条 双方约定见下图。", "第六条 本协议一式两份，双方各执一份。"
    text = make([*column([above]), Words(below, 72, 400)])
    data = with_picture(text, page(LINES, size=(900, 260)), (72, 500, 522, 630), below=False)
    paper = read("a.pdf", data, cache)
    assert words(paper) == [above.replace(" ", ""), *PLAIN, below.replace(" ", "")]
    assert paper.legibility_of(Span(0, len(above))) == 1.0


def test_what_a_platform_prints_over_a_scan_does_not_hide_it(cache: Path) -> None:
    stamp = make([Words("签署编号以平台为准请在平台上核对全部内容再签字", 72, 815, size=9)])
    data = with_picture(stamp, page(LINES, size=(900, 1270), top=200), (0, 0, 595, 842), below=True)
    assert words(read("a.pdf", data, cache))[1:] == PLAIN


def test_letters_that_nobody_sees_do_not_stand_for_the_picture(cache: Path) -> None:
    hidden = make([Words(row.text, row.left, row.base, mode=3) for row in column(["别的字别的字"] * 8)])
    data = with_picture(hidden, page(LINES, size=(900, 1270)), (0, 0, 595, 842), below=True)
    assert words(read("a.pdf", data, cache)) == PLAIN
    covered = make(column(["被图盖住的字看不见"] * 8))
    data = with_picture(covered, page(LINES, size=(900, 1270)), (0, 0, 595, 842), below=False)
    assert words(read("a.pdf", data, cache)) == PLAIN


def test_a_page_of_letters_without_meaning_is_read_from_its_picture(cache: Path) -> None:
    garbled = make(column(["\ue010\ue011\ue012\ue013" * 8]))
    data = with_picture(garbled, page(LINES, size=(900, 1270)), (0, 0, 595, 842), below=False)
    paper = read("a.pdf", data, cache)
    assert words(paper) == PLAIN
    assert [(found.code, found.page) for found in paper.problems] == [("read_from_picture", 1)]


def test_a_picture_in_a_word_file_is_read_at_its_place_and_a_logo_is_not(cache: Path) -> None:
    paper = read("a.docx", _word(page(LINES, size=(900, 260)), Cm(15)), cache)
    assert words(paper) == ["第二条见下图。", *PLAIN, "第六条完。"]
    assert paper.pages == ()
    assert paper.legibility_of(Span(0, 4)) == 1.0
    assert 0.5 < paper.legibility_of(Span(paper.text.index("离职"), paper.text.index("离职") + 2)) < 1.0
    assert words(read("b.docx", _word(page(["徽记"], size=(200, 200)), Cm(2)), cache)) == [
        "第二条见下图。",
        "第六条完。",
    ]


def test_a_picture_that_a_web_page_carries_is_read_and_an_icon_is_not(cache: Path) -> None:
    shown = base64.b64encode(encoded(page(LINES, size=(900, 260)))).decode()
    icon = base64.b64encode(encoded(page(["徽记"], size=(200, 100)))).decode()
    source = (
        f"<html><body><p>第二条 见下图。<img width=40 src='data:image/png;base64,{icon}'></p>"
        f"<p><img src='data:image/png;base64,{shown}'></p><p>第六条 完。</p></body></html>"
    )
    paper = read("a.html", source.encode(), cache)
    assert words(paper) == ["第二条见下图。", *PLAIN, "第六条完。"]


def test_a_second_reading_takes_what_was_seen_from_the_folder(tmp_path: Path) -> None:
    kept, pile = tmp_path / "kept", tmp_path / "pile"
    pile.mkdir()
    (pile / "a.png").write_bytes(encoded(page(LINES)))
    told: list[tuple[int, int, int]] = []
    first = read_paths([pile], None, lambda *step: told.append(step), kept)
    assert told == [(0, 1, 0), (1, 1, 0)]
    told.clear()
    assert read_paths([pile], None, lambda *step: told.append(step), kept) == first
    assert told == [(1, 1, 1)]
    (entry,) = kept.iterdir()
    assert entry.stat().st_mode & 0o077 == 0
    entry.write_text("{")
    told.clear()
    assert read_paths([pile], None, lambda *step: told.append(step), kept) == first
    assert told[-1] == (1, 1, 0)


def test_a_person_can_put_right_what_was_seen(tmp_path: Path, cache: Path) -> None:
    (tmp_path / "a.png").write_bytes(encoded(page(LINES)))

    def put_right(digest: str, number: int, scan: Scan) -> Scan:
        assert (len(digest), number) == (64, 1)
        return scan.__class__(scan.width, scan.height, scan.runs[:1])

    (paper,), _ = read_paths([tmp_path], cache=cache, put_right=put_right)
    assert len(paper.text) < 30


def test_without_the_engine_a_picture_is_named_with_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(encoded(page(LINES)))
    (tmp_path / "b.pdf").write_bytes(scanned(page(LINES), page(LINES)))
    (tmp_path / "c.docx").write_bytes(_word(page(LINES, size=(900, 260)), Cm(15)))
    program = (
        "import sys; sys.modules['rapidocr'] = None\n"
        "from pathlib import Path; from songbang.papers.read import read_paths\n"
        "papers, problems = read_paths([Path(sys.argv[1])])\n"
        "named = [(p.paper, p.page, p.code, 'songbang[scan]' in p.do.en) for p in problems]\n"
        "print([paper.text for paper in papers], named)"
    )
    done = subprocess.run([sys.executable, "-c", program, tmp_path], capture_output=True, text=True, check=True)
    missing = [("a.png", None), ("b.pdf", 1), ("b.pdf", 2), ("c.docx", None)]
    assert done.stdout.strip() == (
        f"{['第二条 见下图。' + chr(10) + '第六条 完。']} {[(name, at, 'image_only', True) for name, at in missing]}"
    )


def _with_page(data: bytes, picture: Image.Image) -> bytes:
    """Put a picture over the whole second page of a PDF."""
    import pikepdf  # noqa: PLC0415

    pdf, other = pikepdf.open(io.BytesIO(data)), pikepdf.open(io.BytesIO(scanned(picture)))
    pdf.pages[1] = other.pages[0]
    file = io.BytesIO()
    pdf.save(file)
    return file.getvalue()


def _word(picture: Image.Image, width: Cm) -> bytes:
    document = docx.Document()
    document.add_paragraph("第二条 见下图。")
    document.add_picture(io.BytesIO(encoded(picture)), width=width)
    document.add_paragraph("第六条 完。")
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def test_no_file_brings_the_reading_down(cache: Path) -> None:
    data = encoded(page(LINES[:1], size=(900, 120)), "JPEG")
    for cut in range(0, len(data), max(len(data) // 12, 1)):
        assert isinstance(read_bytes("a.jpg", data[:cut], cache), Paper | Problem)
