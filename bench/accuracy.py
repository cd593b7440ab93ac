"""How well labelled papers are read: the command itself, its JSON, and the scorer that knows the labels."""

import json
import shutil
import tempfile
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Final

from bench.process import PROJECT, SONGBANG, run
from bench.score import Score, score

TESTS: Final = PROJECT / "tests"
_BUILT_ON: Final = ("dev", "dev2", "dev3", "dev4", "dev5", "dev5check", "dev6", "dev6check")
_ENGLISH: Final = ("dev", "check", "check2", "check3")
READ, PARTLY_READ = 0, 4


@dataclass(frozen=True, slots=True)
class LabelledSet:
    """A folder of papers and the file of their labels. Of a sealed set only sums are shown, never a miss."""

    name: str
    about: str
    folder: Path
    sealed: bool = False

    @property
    def gold(self) -> Path:
        """The file of the labels, one paper a line."""
        return self.folder / "gold.jsonl"

    @property
    def papers(self) -> Path:
        """The papers themselves: beside their labels, or in a folder of their own."""
        apart = self.folder / "papers"
        return apart if apart.is_dir() else self.folder

    @property
    def texts(self) -> Path | None:
        """The folder in which the pictures among them stand as text, where there is one."""
        return next((at for at in self.folder.glob("**/source-text") if at.is_dir()), None)


@dataclass(frozen=True, slots=True)
class Measured:
    """A set with its score, the score when a term counts on its own clause alone, and that of each format.

    ``pictures`` and ``texts`` are the scores of the papers that are pictures and of their texts, where both are there.
    """

    papers: LabelledSet
    score: Score
    strict: Score
    formats: Mapping[str, Score]
    pictures: Score | None = None
    texts: Score | None = None


def labelled_sets(shared: Path) -> list[LabelledSet]:
    """Return the sets that are there."""
    own, built = "our own, never built on", "our own, built on"
    sets = [
        LabelledSet("Labelled papers", "the papers the figures are asked of", shared / "papers"),
        *(LabelledSet(f"Own papers, {name}", built, TESTS / "papers_unseen" / name) for name in _BUILT_ON),
        *(LabelledSet(f"Own English papers, {name}", built, TESTS / "papers_english" / name) for name in _ENGLISH),
        LabelledSet("Own papers, held out", own, TESTS / "papers_unseen" / "held_out", sealed=True),
        LabelledSet("Own papers, sealed", own, TESTS / "papers_sealed", sealed=True),
    ]
    return [one for one in sets if one.gold.exists()]


def measure(papers: LabelledSet, scorer: Path) -> Measured:
    """Read the set with a fresh `songbang read` and score the answer in every way."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        answer = _answer(papers.papers, work / "answer.json")
        golds = _by_format(papers.gold, work)
        pictures = [paper for paper in _labels(papers.gold) if paper.get("image")] if papers.texts else []
        seen = _kept(pictures, work / "pictures.jsonl") if pictures else None
        texts = _answer(_apart(papers.texts, work), work / "texts.json") if papers.texts and pictures else None
        return Measured(
            papers,
            score(scorer, answer, papers.gold),
            score(scorer, answer, papers.gold, strict=True),
            {name: score(scorer, answer, gold) for name, gold in golds.items()},
            score(scorer, answer, seen) if seen else None,
            score(scorer, texts, seen) if texts and seen else None,
        )


def _answer(folder: Path, at: Path) -> Path:
    at.write_bytes(run([SONGBANG, "read", str(folder), "--json"], fine=(READ, PARTLY_READ)).output)
    return at


def _apart(texts: Path, work: Path) -> Path:
    """Return a folder that holds nothing but ``source-text``: the scorer knows the texts by the folder they are in."""
    shutil.copytree(texts, work / "texts" / "source-text")
    return work / "texts"


def _by_format(gold: Path, work: Path) -> dict[str, Path]:
    """Write the labels of each format to a file of its own; a PDF that is a picture is a format of its own."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for paper in _labels(gold):
        suffix = PurePosixPath(paper["name"]).suffix.lstrip(".") or "?"
        found[f"{suffix}, scanned" if paper.get("image") and suffix == "pdf" else suffix].append(paper)
    return {name: _kept(found[name], work / f"{at}.jsonl") for at, name in enumerate(sorted(found))}


def _labels(gold: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines() if line.strip()]


def _kept(papers: list[dict[str, Any]], at: Path) -> Path:
    at.write_text("".join(json.dumps(paper, ensure_ascii=False) + "\n" for paper in papers), encoding="utf-8")
    return at
