"""What the papers say about money, and the firms on their lists, as tables of a printed report."""

from collections.abc import Iterator

from songbang.clauses.clause import Clause
from songbang.findings.finding import Outcome
from songbang.reports.firms import FirmRow, firm_rows, list_notes
from songbang.reports.labels import KINDS, TOPICS
from songbang.reports.money import MoneyTable, money_steps, money_tables
from songbang.reports.pdf.document import Block, Grid, Heading, Line, Paragraph, Rows, Run
from songbang.reports.pdf.finding_blocks import place_of
from songbang.reports.pdf.term_lines import term_lines
from songbang.reports.pdf.voice import Voice


def money_blocks(outcome: Outcome, voice: Voice) -> Iterator[Block]:
    """Yield a table for each paper with terms about money, and the arithmetic of the findings about it."""
    yield Heading(1, voice.told("money"), "money")
    tables = money_tables(outcome)
    if not tables:
        yield Paragraph(voice.told("money_none"))
    for table in tables:
        head = tuple(voice.phrase(name) for name in ("column_term", "column_says", "column_clause"))
        yield Grid(voice.phrase("money_caption", paper=table.reading.paper.name), head, tuple(_rows(table, voice)))
    steps = money_steps(outcome)
    if steps:
        yield Heading(2, voice.told("money_steps"))
        yield Rows(
            tuple(
                (
                    (Run(voice.say(TOPICS[one.topic]), to=place_of(one)),),
                    tuple(voice.line(step) for step in one.because.steps),
                )
                for one in steps
            )
        )


def firm_blocks(outcome: Outcome, voice: Voice) -> Iterator[Block]:
    """Yield the firms that the papers name; nothing where they name none."""
    rows = firm_rows(outcome)
    if not rows:
        return
    yield Heading(1, voice.told("firms"), "firms")
    yield Paragraph(voice.told("firms_lead", count=len(rows)))
    for note in list_notes(outcome):
        yield Paragraph(voice.line(note))
    head = tuple(voice.phrase(name) for name in ("column_firm", "column_other_names", "column_where"))
    yield Grid(voice.phrase("firms_all"), head, tuple(_firm(row, voice) for row in rows))


def where_run(clause: Clause, language: str, voice: Voice) -> Line:
    """Return the number of a clause, or what it is called, leading to it, and its page."""
    to = f"c-{clause.id}"
    named = Run(clause.number, lang=language, to=to) if clause.number else Run(voice.say(KINDS[clause.kind]), to=to)
    return (named, *((Run(f"  {voice.phrase('page', page=clause.page)}", "quiet"),) if clause.page else ()))


def _rows(table: MoneyTable, voice: Voice) -> Iterator[tuple[Line, ...]]:
    language = table.reading.language
    for clause, line in table.rows:
        told = tuple(term_lines(line, language, voice))
        says = tuple(run for at, one in enumerate(told) for run in ((Run("\n"), *one) if at else one))
        yield voice.line(line.label), says, where_run(clause, language, voice)


def _firm(row: FirmRow, voice: Voice) -> tuple[Line, ...]:
    group = (Run(f"  {voice.phrase('with_affiliates')}", "quiet"),) if row.firm.affiliates else ()
    remarks = (Run(f"  {row.firm.remarks}", "quiet"),) if row.firm.remarks else ()
    others = ("; " if voice.lang == "en" else "；").join(row.firm.aliases)
    where = "\n".join(name for _, name in row.papers)
    return (Run(row.firm.name), *group), (Run(others), *remarks), (Run(where),)
