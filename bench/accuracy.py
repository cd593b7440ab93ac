"""How well labelled papers are read: the command itself, its JSON, and the scorer that knows the labels."""

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bench.process import PROJECT, SONGBANG, run
from bench.score import Score, score

UNSEEN: Final = PROJECT / "tests" / "papers_unseen"
_BUILT_ON: Final = ("dev", "dev2", "dev3", "dev4")
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


@dataclass(frozen=True, slots=True)
class Measured:
    """A set with its score, and the score when a term counts on its own clause alone."""

    papers: LabelledSet
    score: Score
    strict: Score


def labelled_sets(shared: Path) -> list[LabelledSet]:
    """Return the sets that are there."""
    sets = [
        LabelledSet("Labelled papers", "the papers the figures are asked of", shared / "papers"),
        *(LabelledSet(f"Own papers, {name}", "our own, built on", UNSEEN / name) for name in _BUILT_ON),
        LabelledSet("Own papers, held out", "our own, never built on", UNSEEN / "held_out", sealed=True),
    ]
    return [one for one in sets if one.gold.exists()]


def measure(papers: LabelledSet, scorer: Path) -> Measured:
    """Read the set with a fresh `songbang read` and score the answer both ways."""
    answer = run([SONGBANG, "read", str(papers.folder), "--json"], fine=(READ, PARTLY_READ)).output
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "answer.json"
        path.write_bytes(answer)
        loose, strict = (score(scorer, path, papers.gold, strict=strict) for strict in (False, True))
    return Measured(papers, loose, strict)
