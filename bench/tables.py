"""Results as Markdown tables."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from bench.accuracy import Measured
from bench.figure import Figure
from bench.scan_accuracy import ScanFigure
from bench.score import Count, Score
from bench.speed import Race


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a table; the first column is words, the others figures."""
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(str(cell) for cell in line)} |" for line in lines)


def figures_table(figures: Iterable[Figure]) -> str:
    """Return what is to be reached and whether it is."""
    rows = [(of.name, of.shown, of.wanted, "reached" if of.reached else "missed") for of in figures]
    return table(("Figure", "Measured", "Wanted", ""), rows)


def accuracy_section(of: Measured) -> str:
    """Return one set's totals, kinds and terms."""
    score, strict = of.score, of.strict
    strictly = f"Terms exact when each is asked of its own clause alone: {_share(strict.exact)}."
    told = f"Kind of paper told rightly: {_share(score.kinds_told)}."
    labelled = f"{score.papers} papers, {score.total.labelled} clauses labelled: {of.papers.about}."
    parts = [
        f"### {of.papers.name}", labelled, figures_table(score.figures), f"{strictly} {told}",
        table(("Clause kind", "Labelled", "Found", "Given", "Given rightly", "Precision", "Recall"), _kinds(of)),
        table(("Term", "Labelled", "Exact", "Precision", "Recall", "Exact, own clause"), _terms(of)),
    ]  # fmt: skip
    return "\n\n".join([*parts, *_pictures(of), *_misses(of)])


def formats_section(sets: Sequence[Measured]) -> str:
    """Return how well each format is read, over all sets."""
    rows = []
    for name in sorted({name for of in sets for name in of.formats}):
        scores = [of.formats[name] for of in sets if name in of.formats]
        total = Count(*(sum(counts) for counts in zip(*map(_counts, scores), strict=True)))
        terms = [count for one in scores for count in one.terms.values()]
        exact = sum(count.exact for count in terms) / max(1, sum(count.labelled for count in terms))
        papers = sum(one.papers for one in scores)
        rows.append((name, papers, total.labelled, _share(total.precision), _share(total.recall), _share(exact)))
    head = ("Format", "Papers", "Clauses labelled", "Precision", "Recall", "Terms, exact")
    return "\n\n".join(("### By format", "All sets together.", table(head, rows)))


LIMITS: Final = {"clean": 0.99, "skewed": 0.99, "turned": 0.99, "noisy": 0.97, "photographed": 0.97, "sealed": 0.97}
"""The share of characters that is to be right, by the first word of a condition; the others are only reported."""


def pictures_section(figures: Sequence[ScanFigure]) -> str:
    """Return how well pictures of pages are read under each condition."""
    rows = []
    for of in figures:
        limit = limit_of(of)
        verdict = "" if limit is None else "reached" if of.characters_right >= limit else "missed"
        wanted = f"≥ {100 * limit:g} %" if limit else "–"
        pace = f"{of.seconds / of.pages:.1f} s"
        right = f"{100 * of.characters_right:.2f} %"
        rows.append((of.condition, of.pages, right, wanted, verdict, of.lines_lost_in_silence, pace))
    head = (
        "Pages",
        "How many",
        "Characters right",
        "Wanted",
        "",
        "Lines lost in silence",
        "Seconds a page, one thread",
    )
    said = "Rendered from text with a fixed seed, then worn; white space aside, order of lines included."
    return "\n\n".join(("### Pictures of pages", said, table(head, rows)))


def limit_of(of: ScanFigure) -> float | None:
    """Return what is asked of a condition, ``None`` where nothing is."""
    return LIMITS.get(of.condition.replace(",", "").split()[0])


def speed_section(races: Sequence[Race]) -> str:
    """Return the ratios and, for the curious, the seconds behind them."""
    rows = [(race.name, f"{race.ours:.2f} s", race.against, f"{race.theirs:.2f} s") for race in races]
    seconds = table(("Ours", "median", "Theirs", "median"), rows)
    return "\n\n".join(("### Speed", figures_table(race.figure for race in races), seconds))


def _kinds(of: Measured) -> Iterator[tuple[object, ...]]:
    for kind, count in [*of.score.kinds.items(), ("**all**", of.score.total)]:
        yield (kind, *_counted(count))


def _counted(count: Count) -> tuple[object, ...]:
    shares = (_share(count.precision), _share(count.recall))
    return (count.labelled, count.found, count.given, count.right, *shares)


def _terms(of: Measured) -> Iterator[tuple[object, ...]]:
    for term, count in of.score.terms.items():
        shares = (_share(count.precision), _share(count.recall))
        yield (term, count.labelled, count.exact, *shares, of.strict.terms[term].exact)


def _pictures(of: Measured) -> list[str]:
    if not of.pictures or not of.texts:
        return []
    rows = [
        (name, *(_share(value) for value in (one.f1, one.exact, one.told_apart)))
        for name, one in (("as pictures", of.pictures), ("as text", of.texts))
    ]
    said = f"Its {of.pictures.papers} papers that are pictures, and the same papers as text:"
    return [said, table(("Read", "Clauses, F1", "Terms, exact", "Told apart"), rows)]


def _misses(of: Measured) -> list[str]:
    if of.papers.sealed or not of.score.misses:
        return []
    return ["What was missed or wrong:", "\n".join(f"- {_plain(miss)}" for miss in of.score.misses)]


def _plain(miss: str) -> str:
    return " ".join(miss.replace("|", "/").replace("<", "‹").split())


def _counts(of: Score) -> tuple[int, int, int, int]:
    return of.total.labelled, of.total.found, of.total.given, of.total.right


def _share(of: float | None) -> str:
    return "–" if of is None else f"{100 * of:.1f} %"
