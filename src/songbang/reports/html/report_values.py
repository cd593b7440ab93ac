"""What the parts of a report are given: the outcome, put in the order in which it is told, and where its links lead."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from songbang.basis.facts import FACTS
from songbang.findings.finding import Outcome
from songbang.law.in_force import Law
from songbang.papers.notices import NOTICES
from songbang.reports import gist
from songbang.reports.consequence import consequence
from songbang.reports.contract_json import all_problems
from songbang.reports.days import day_words
from songbang.reports.firms import firm_rows, list_notes
from songbang.reports.html.paper_text import Tell, paper_text, quotation
from songbang.reports.html.places import places_of_clauses
from songbang.reports.money import money_steps, money_tables
from songbang.reports.pile import pile_of
from songbang.reports.place_names import law_names, place_name
from songbang.reports.sources import sources


@dataclass(frozen=True, slots=True)
class Links:
    """Where links lead: to the words of a clause, to what a finding is about, to a paper. Here all is on one page."""

    words: Callable[[str], str] = "#m-{}".format
    about: Callable[[str], str] = "#c-{}".format
    paper: Callable[[int], str] = "#paper-{}".format


def report_values(outcome: Outcome, law: Law, say: Tell, links: Links) -> Mapping[str, Any]:
    """Return what the parts of the report are filled with.

    Of the law only names are taken: those of places, and title, number and official address of what is cited.
    """
    cited = sources(outcome, law.instruments)
    return {
        "outcome": outcome,
        "links": links,
        "facts": FACTS,
        "day_words": day_words,
        "headline": gist.headline(outcome),
        "until": gist.until(outcome),
        "length": gist.length_finding(outcome),
        "pressing": gist.pressing(outcome),
        "silent": gist.silent(outcome),
        "kept": gist.kept(outcome),
        "questions": gist.questions(outcome),
        "tables": money_tables(outcome),
        "steps": money_steps(outcome),
        "places": places_of_clauses(outcome),
        "firm_rows": firm_rows(outcome),
        "list_notes": list_notes(outcome),
        "sources": cited,
        "titles": {source.id: source.title for source in cited},
        "place": lambda code: place_name(code, law),
        "law_of": lambda code: law_names(code, law),
        "consequence": consequence,
        "problems": [problem for problem in all_problems(outcome) if problem.code not in NOTICES],
        "pile": pile_of(outcome),
        "quotation": quotation,
        "paper_text": lambda reading: paper_text(reading, say),
    }
