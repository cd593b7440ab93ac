"""Results as Markdown tables."""

from collections.abc import Iterable, Iterator, Sequence

from bench.accuracy import Measured
from bench.figure import Figure
from bench.score import Count
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
        table(("Term", "Labelled", "Exact", "Share", "Exact, own clause"), _terms(of)),
    ]  # fmt: skip
    return "\n\n".join(parts)


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
    for term, (labelled, exact) in of.score.terms.items():
        yield (term, labelled, exact, _share(exact / labelled), of.strict.terms[term][1])


def _share(of: float | None) -> str:
    return "–" if of is None else f"{100 * of:.1f} %"
