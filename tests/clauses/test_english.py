"""How English papers are told: lists under one lead, headings, recruiters, and two languages in one paper."""

import json
from pathlib import Path

import pytest
from tests.readings.made import clauses_of, paper, titled

from songbang.clauses.clause import Kind
from songbang.clauses.find import find
from songbang.passages.divide import divide

LABELLED = Path(__file__).parents[1] / "papers_english"
LIST = (
    "The Executive, an employee, covenants that she shall not, without the prior written consent of the Board, directly"
    " or indirectly and whether on her own behalf or for another:\n"
    "(a) for six months after Termination, be engaged in any business in competition with the Company;\n"
    "(b) for twelve months after Termination, solicit any client of the Company;\n"
    "(c) for eighteen months after Termination, interfere with any supplier of the Company; or\n"
    "(d) for twelve months after Termination, entice away any manager of the Company.\n"
)


def kinds_in(words: str) -> list[Kind]:
    return [clause.kind for clause in find(divide(paper(titled(words))))]


def test_each_entry_of_a_list_under_one_lead_is_told_by_itself() -> None:
    assert kinds_in(LIST) == [
        Kind.NON_COMPETE,
        Kind.NON_SOLICIT_CUSTOMERS,
        Kind.NON_SOLICIT_CUSTOMERS,
        Kind.NON_SOLICIT_EMPLOYEES,
    ]


def test_two_entries_with_times_of_their_own_are_two_clauses() -> None:
    first, second = clauses_of(LIST, Kind.NON_SOLICIT_CUSTOMERS)
    assert [clause.term("duration_months") and clause.term("duration_months").value for clause in (first, second)] == [  # type: ignore[union-attr]
        12,
        18,
    ]


def test_a_heading_on_the_time_after_stands_for_the_words_after_leaving() -> None:
    bar = "For six months you will not work for another courier in Singapore."
    assert kinds_in(f"1. After you leave\n- {bar}\n") == [Kind.NON_COMPETE]
    assert kinds_in(f"1. Holidays\n- {bar}\n") == []


def test_a_recruiters_letter_binds_a_firm_and_no_person() -> None:
    letter = (
        "Dear recruiter, our panel agreement runs for a year. For as long as you act for us and for six months after"
        " it ends you must not approach any person who works for us. Each candidate is told of our fee.\n"
    )
    assert kinds_in(letter) == [Kind.NO_POACH]


def test_the_word_please_makes_no_lease() -> None:
    polite = "Please keep your badge. Please eat well. Please rest. Please smile. Please sit.\n"
    assert Kind.NON_SOLICIT_EMPLOYEES in kinds_in(
        polite + "For a year after you step down, please do not approach our engineers about jobs."
    )


def test_the_line_below_in_chinese_is_a_sentence_of_its_own() -> None:
    both = (
        "The Tutor shall not give private lessons for reward while employed by the Centre.\n"
        "導師於受僱期間不得私人收費授課。\n"
    )
    assert kinds_in(both) == [Kind.IN_SERVICE_NON_COMPETE, Kind.IN_SERVICE_NON_COMPETE]


def test_a_proviso_on_listed_shares_undoes_no_bar() -> None:
    words = (
        "For one year after termination the Employee shall not be engaged in any business which competes with the"
        " Company, provided that nothing herein shall prevent a holding of 1% of listed shares."
    )
    assert kinds_in(words) == [Kind.NON_COMPETE]


@pytest.mark.parametrize("folder", ["dev", "check", "check2", "check3"])
def test_every_label_stands_in_its_paper(folder: str) -> None:
    rows = [json.loads(line) for line in (LABELLED / folder / "gold.jsonl").read_text("utf-8").splitlines()]
    assert {row["name"] for row in rows} | {"gold.jsonl"} == {path.name for path in (LABELLED / folder).iterdir()}
    for row in rows:
        words = "".join((LABELLED / folder / row["name"]).read_text("utf-8").split())
        assert [c["text"] for c in row["clauses"] if c["text"] not in words] == [], row["name"]
