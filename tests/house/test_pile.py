"""The example pile: what the front page says is in it, and what the reader makes of it."""

import zipfile
from pathlib import Path

import pytest
from examples.formats.source import CHANGE, Source, accepted, read_source
from examples.make_pile import HERE, WRITERS
from tests.house.tree import PILE

from songbang.clauses.clause import Kind
from songbang.papers.paper import Paper
from songbang.papers.read import read_paths
from songbang.readings.read import reading
from songbang.readings.reading import Reading

SOURCES = {source.name: source for source in map(read_source, sorted((HERE / "sources").glob("*.txt")))}
MADE_WITHOUT_FONTS = [name for name, source in SOURCES.items() if source.head["format"] != "pdf"]


@pytest.fixture(scope="module")
def papers() -> dict[str, Paper]:
    found, problems = read_paths([PILE])
    assert problems == []
    return {Path(paper.name).stem: paper for paper in found}


@pytest.fixture(scope="module")
def readings(papers: dict[str, Paper]) -> dict[str, Reading]:
    return {name: reading(paper, index, None) for index, (name, paper) in enumerate(papers.items())}


def bare(text: str) -> str:
    return "".join(text.split())


def test_eight_papers_in_four_formats_or_more(papers: dict[str, Paper]) -> None:
    assert len(list(PILE.iterdir())) == len(papers) == 8
    assert len({paper.format for paper in papers.values()}) >= 4
    assert sum(path.stat().st_size for path in PILE.iterdir()) < 400_000


@pytest.mark.parametrize("name", MADE_WITHOUT_FONTS)
def test_the_script_makes_what_is_kept(name: str, tmp_path: Path) -> None:
    source = SOURCES[name]
    kept = PILE / f"{name}.{source.head['format']}"
    made = tmp_path / kept.name
    made.write_bytes(WRITERS[source.head["format"]](source))

    if kept.suffix == ".docx":
        assert words_of(made) == words_of(kept)
    else:
        assert made.read_bytes() == kept.read_bytes()


def words_of(path: Path) -> dict[str, bytes]:
    """The parts of a Word file that the script writes; the rest comes with the library's template."""
    with zipfile.ZipFile(path) as packed:
        return {name: packed.read(name) for name in ("word/document.xml", "word/header1.xml")}


@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)
def test_every_word_that_was_written_is_read(source: Source, papers: dict[str, Paper]) -> None:
    text = bare(papers[source.name].text)
    wanted = [cell for line in source.lines for cell in (line.cells or (line.text,))]

    assert [words for words in wanted if bare(accepted(words)) not in text] == []


def test_what_was_struck_out_is_noted_and_not_read(papers: dict[str, Paper]) -> None:
    offer = SOURCES["01-录用通知书"]
    written = [words for line in offer.lines for words in (line.text, *line.cells)]
    struck = [change["old"] for words in written for change in CHANGE.finditer(words)]

    assert len(struck) == 2
    assert [note.text for note in papers[offer.name].notes if note.kind == "deletion"] == struck


def test_running_headers_and_page_numbers_are_left_out_of_the_long_agreement(papers: dict[str, Paper]) -> None:
    name = "02-劳动合同书及附件"
    paper = papers[name]

    assert len(paper.pages) >= 9
    assert SOURCES[name].head["header"] not in paper.text
    assert all(len(page.left_out) == 2 for page in paper.pages)


def test_the_non_compete_on_a_late_page_is_found(readings: dict[str, Reading]) -> None:
    clauses = readings["02-劳动合同书及附件"].of_kind(Kind.NON_COMPETE)

    months = [(clause.page, term.value) for clause in clauses if (term := clause.term("duration_months"))]
    assert months == [(9, 24)]


def test_the_clause_buried_in_the_handbook_is_found(readings: dict[str, Reading]) -> None:
    (clause,) = readings["03-员工手册"].of_kind(Kind.NON_SOLICIT_EMPLOYEES)

    assert "聘用离职未满半年的前同事" in clause.span.of(readings["03-员工手册"].paper.text)


def test_one_paper_leans_on_another_that_is_missing(readings: dict[str, Reading]) -> None:
    titles = {mention.title.strip("《》") for mention in readings["04-保密协议"].mentions}

    assert "竞争单位名单" in titles
    assert not any("竞争单位名单" in name for name in readings)


def test_the_passport_is_asked_for(readings: dict[str, Reading]) -> None:
    kinds = [clause.kind for clause in readings["06-证件保管承诺书"].clauses]

    assert Kind.PASSPORT_RETENTION in kinds
    assert Kind.TRAVEL_APPROVAL in kinds


@pytest.mark.parametrize("name", ["07-员工公寓入住须知", "08-薪酬福利说明"])
def test_the_harmless_papers_hold_nothing(name: str, readings: dict[str, Reading]) -> None:
    assert [clause.kind for clause in readings[name].clauses] == []
