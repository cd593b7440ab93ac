"""The letters on paper: LibreOffice lays them out, and no page is wasted or overfull."""

import shutil
import subprocess
from pathlib import Path

import pypdfium2
import pytest
from tests.drafts.briefs import EVERY, MATTERS, written

OFFICE = shutil.which("soffice")
MOST_PAGES = 6
MATTERS_TRIED = ("owed", "accused", "little")


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str, str], list[str]]:
    """The text of every page of every letter, from a few matters."""
    if OFFICE is None:
        pytest.skip("LibreOffice is not installed (Debian: apt install libreoffice-writer-nogui)")
    folder = tmp_path_factory.mktemp("printed")
    named = {
        (name, *letter): folder / f"{'-'.join((name, *letter))}.docx" for name in MATTERS_TRIED for letter in EVERY
    }
    for (name, kind, lang), path in named.items():
        path.write_bytes(written(name, kind, lang).content)
    home = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    command = [OFFICE, home, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *map(str, named.values())]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return {key: _pages(path.with_suffix(".pdf")) for key, path in named.items()}


def _pages(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [document[at].get_textpage().get_text_bounded() for at in range(len(document))]
    finally:
        document.close()


def test_the_note_is_one_page_and_the_letter_begins_on_the_next(
    printed: dict[tuple[str, str, str], list[str]],
) -> None:
    assert set(MATTERS_TRIED) <= set(MATTERS)
    for key, pages in printed.items():
        notes = [page for page in pages if "12348" in page and ("寄出" in page or "sending" in page)]
        assert notes == pages[:1], key


def test_no_letter_is_long(printed: dict[tuple[str, str, str], list[str]]) -> None:
    assert max(map(len, printed.values())) <= MOST_PAGES


def test_a_proposal_to_negotiate_is_one_page(printed: dict[tuple[str, str, str], list[str]]) -> None:
    assert {len(pages) for (_, kind, _), pages in printed.items() if kind == "negotiation"} == {2}


def test_no_page_holds_a_signature_alone(printed: dict[tuple[str, str, str], list[str]]) -> None:
    for key, pages in printed.items():
        for page in pages[1:]:
            assert len("".join(page.split())) > 60, (key, page)
