"""The Word templates are what the texts in ``templates/`` make, and hold no number of the law."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from templates.make_drafts import HERE, INTO, make_drafts
from templates.source import Line, read_source

from songbang.drafts.kinds import kinds

KEPT = sorted(path.name for path in INTO.glob("*.docx"))
TEXTS = sorted((HERE / "letters").glob("*.txt"))
PLACE = re.compile(r"\{[{%].*?[%}]\}")
COUNTED = re.compile(r"[0-9０-９]|[零一二三四五六七八九十百两]+ ?(?:个?月|天|日|年|倍|%|条|款)")
SERVICE_NUMBERS = ("12348", "12333")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    make_drafts(folder)
    return folder


def part(path: Path, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as packed:
        return packed.read(name)


def test_every_letter_has_its_template_and_every_template_its_letter(made: Path) -> None:
    assert sorted(path.name for path in made.iterdir()) == KEPT
    assert {name.split(".")[0] for name in KEPT} == set(kinds())
    assert {f"{kind}.zh.docx" for kind in kinds()} <= set(KEPT)


@pytest.mark.parametrize("name", KEPT)
def test_a_template_is_what_the_script_makes(name: str, made: Path) -> None:
    for inner in ("word/document.xml", "word/styles.xml", "word/footer1.xml"):
        assert part(made / name, inner) == part(INTO / name, inner), "run .venv/bin/python -m templates.make_drafts"


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_a_text_holds_no_number_of_the_law(path: Path) -> None:
    for block in read_source(path).blocks:
        words = [block.text] if isinstance(block, Line) else [cell for row in (block.head, *block.rows) for cell in row]
        for text in words:
            bare = PLACE.sub("", text)
            for number in SERVICE_NUMBERS:
                bare = bare.replace(number, "")
            assert COUNTED.findall(bare) == [], text


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_a_text_is_calm(path: Path) -> None:
    assert not re.search(r"[!！]|经济补偿金", path.read_text(encoding="utf-8").replace("= ", ""))
