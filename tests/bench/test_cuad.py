import json
from pathlib import Path

import numpy as np
import pytest
from bench.cuad_clauses import OWN, Clauses, read_clauses
from bench.cuad_fit import INSIDE
from bench.cuad_learn import learn, scored
from bench.cuad_measure import parted

from songbang.english.category import Category

SAID = {
    "Non-Compete": "The {0} shall not engage in any business that competes with the {1} in {2}.",
    "No-Solicit Of Employees": "The {0} shall not solicit or hire any employee of the {1} in {2}.",
    "No-Solicit Of Customers": "The {0} shall not solicit or divert any customer of the {1} in {2}.",
    "Competitive Restriction Exception": "Nothing herein shall prevent the {0} from competing with the {1} in {2}.",
    "Liquidated Damages": "The {0} shall pay the {1} liquidated damages of 5% for each day in {2}.",
    "Governing Law": "This agreement of {0} and {1} is governed by the laws of {2}.",
    "Exclusivity": "The {0} shall be the exclusive distributor of the {1} in {2}.",
    "Parties": "{0} and {1} of {2}",
}
OWN_CLAUSES = (
    {"categories": ["Non-Compete"], "text": "The Seller shall not run a business that rivals the Buyer's."},
    {"categories": [], "text": "Notices shall be sent by post."},
)
SIDES = ("Agent", "Supplier", "Licensee", "Franchisee")
PLACES = ("Rivertown", "Lakeside", "Hilltop", "Seaview")


@pytest.fixture(scope="module")
def clauses(tmp_path_factory: pytest.TempPathFactory) -> Clauses:
    file = tmp_path_factory.mktemp("cuad") / "made.jsonl"
    pairs = [(side, place) for side in SIDES for place in PLACES]
    rows = [
        {"contract": f"{at}.pdf", "spans": {name: [said.format(side, "Company", place)] for name, said in SAID.items()}}
        for at, (side, place) in enumerate(pairs)
    ]
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    own = file.with_name("own.jsonl")
    own.write_text("\n".join(map(json.dumps, OWN_CLAUSES)), encoding="utf-8")
    return read_clauses(file, own)


def test_a_contract_is_never_parted(clauses: Clauses) -> None:
    fold = parted(clauses, 3, 5)

    assert all(len(set(fold[clauses.contract == number])) == 1 for number in set(clauses.contract[~clauses.own]))
    assert set(fold) == set(range(5))


def test_clauses_of_our_own_teach_and_are_not_measured(clauses: Clauses) -> None:
    own = set(np.flatnonzero(clauses.own))

    assert [clauses.texts[row] for row in sorted(own)] == [clause["text"] for clause in OWN_CLAUSES]
    assert not own & {row for row, _ in clauses.spans}


def test_every_clause_of_our_own_has_its_categories() -> None:
    written = [json.loads(line) for line in OWN.read_text(encoding="utf-8").splitlines()]

    assert len({clause["text"] for clause in written}) == len(written)
    assert {name for clause in written for name in clause["categories"]} > set(Category)


def test_the_same_clauses_teach_the_same(clauses: Clauses) -> None:
    rows = np.arange(len(clauses.texts))
    first, again = (learn(clauses, rows, parted(clauses, 0, INSIDE)) for _ in range(2))

    assert np.array_equal(scored(clauses, rows, first), scored(clauses, rows, again))
    assert np.array_equal(first.threshold, again.threshold)


def test_what_was_learnt_holds_for_contracts_not_seen(clauses: Clauses) -> None:
    fold = parted(clauses, 1, 4)
    rows, others = np.flatnonzero((fold != 0) | clauses.own), np.flatnonzero((fold == 0) & ~clauses.own)
    learnt = learn(clauses, rows, parted(clauses, 0, INSIDE)[rows])
    told = scored(clauses, others, learnt) > learnt.threshold

    for at, category in enumerate(Category):
        truth = clauses.carries(category)[others]
        assert (told[truth, at].mean() + 1 - told[~truth, at].mean()) / 2 > 0.9, category


def test_a_text_carries_what_any_contract_says_of_it(tmp_path: Path) -> None:
    text = "The Agent shall not compete and shall not hire any employee of the Company in any place."
    rows = [{"contract": f"{at}", "spans": {name: [text]}} for at, name in enumerate(list(SAID)[:2])]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, [*rows] * 4)), encoding="utf-8")
    (tmp_path / "own.jsonl").write_text("", encoding="utf-8")

    assert all(
        marked == {"Non-Compete", "No-Solicit Of Employees"}
        for marked in read_clauses(tmp_path / "a.jsonl", tmp_path / "own.jsonl").labels
    )
