"""A sample drawn, filled in by hand, read back: agreement, and shares corrected for the machine's errors."""

import csv
import io

import numpy as np
import pytest
from sklearn.metrics import cohen_kappa_score
from tests.judgments.statistics.made import first_instance, table_of

from songbang.judgments.statistics.agreement import field_agreement
from songbang.judgments.statistics.checked import checked
from songbang.judgments.statistics.corrected import corrected_shares
from songbang.judgments.statistics.labels import Pair, read_labels
from songbang.judgments.statistics.rogan_gladen import rogan_gladen
from songbang.judgments.statistics.sample import NOT_TOLD, sample
from songbang.judgments.table import Table


def chance(seed: int = 1) -> np.random.Generator:
    return np.random.default_rng(seed)


def breaches(found: int, not_found: int) -> Table:
    told = [*["found"] * found, *["not_found"] * not_found]
    return table_of([first_instance(f"d{at}", breach=value) for at, value in enumerate(told)])


def filled(text: str, labels: dict[str, str]) -> bytes:
    lines = list(csv.reader(io.StringIO(text)))
    for line in lines[2:]:
        line[1] = labels.get(line[0], "")
    out = io.StringIO()
    csv.writer(out).writerows(lines)
    return out.getvalue().encode("utf-8-sig")


def test_the_same_seed_draws_the_same_decisions_and_shows_nothing_of_the_machine() -> None:
    table = breaches(30, 10)
    text = sample(table, 12, chance(), ["breach"])
    lines = list(csv.reader(io.StringIO(text)))

    assert text == sample(table, 12, chance(), ["breach"])
    assert len({line[0] for line in lines[2:]}) == 12
    assert all(line[1] == "" for line in lines[2:])
    assert "found | not_found" in lines[1][1]


def test_of_fewer_decisions_than_asked_for_all_are_drawn_once_a_dispute() -> None:
    table = table_of([first_instance("one", breach="found"), first_instance("one", level="second", breach="found")])
    lines = list(csv.reader(io.StringIO(sample(table, 50, chance(), ["breach"]))))

    assert [line[0] for line in lines[2:]] == ["0001.txt"]


def test_labels_come_back_beside_what_the_machine_read() -> None:
    table = breaches(3, 0)
    text = sample(table, 3, chance(), ["breach"])
    labels = read_labels(filled(text, {"0000.txt": "found", "0001.txt": NOT_TOLD}), table, "labels.csv")

    assert labels.problems == ()
    assert labels.pairs == {"breach": (Pair("0000.txt", "found", "found"), Pair("0001.txt", None, "found"))}


def test_what_cannot_be_used_is_told_with_its_line() -> None:
    data = "document,breach,colour\n0000.txt,maybe,\n0009.txt,found,\n0001.txt,认定违约,\n".encode()
    labels = read_labels(data, breaches(2, 0), "labels.csv")

    assert [(one.code, one.line) for one in labels.problems] == [
        ("label_field", 1),
        ("label_value", 2),
        ("label_document", 3),
    ]
    assert [pair.person for pair in labels.pairs["breach"]] == ["found"]


def test_a_file_that_is_no_sample_is_told() -> None:
    assert [one.code for one in read_labels(b"\x00\x01", breaches(1, 0), "x").problems] == ["labels_unread"]


def test_kappa_is_what_sklearn_works_out() -> None:
    drawn = chance(5)
    person = [["valid", "void", None][at] for at in drawn.integers(0, 3, 200)]
    machine = [one if drawn.random() < 0.8 else "valid" for one in person]
    pairs = [Pair(str(at), *both) for at, both in enumerate(zip(person, machine, strict=True))]
    found = field_agreement("validity", pairs, chance())

    assert found.kappa == pytest.approx(cohen_kappa_score([str(one) for one in person], [str(one) for one in machine]))
    assert found.kappa is not None
    assert found.kappa_interval is not None
    assert found.kappa_interval.low < found.kappa < found.kappa_interval.high
    assert found.equal == sum(one == other for one, other in zip(person, machine, strict=True))


def test_where_chance_explains_all_there_is_no_kappa() -> None:
    found = field_agreement("breach", [Pair("a", "found", "found")] * 9, chance())

    assert (found.share, found.kappa) == (1.0, None)


def test_rogan_and_gladen_by_their_formula_and_between_nothing_and_all() -> None:
    told = rogan_gladen(300, 1000, (45, 5, 5, 45), chance())
    below = rogan_gladen(5, 1000, (45, 5, 5, 45), chance())

    assert told is not None
    assert told[0] == pytest.approx((0.3 + 0.9 - 1) / (0.9 + 0.9 - 1))
    assert told[1].low < told[0] < told[1].high
    assert below is not None
    assert below[0] == 0.0


@pytest.mark.parametrize("tested", [(0, 0, 5, 5), (5, 5, 0, 0), (5, 5, 5, 5)])
def test_a_machine_no_better_than_chance_corrects_nothing(tested: tuple[int, int, int, int]) -> None:
    assert rogan_gladen(3, 10, tested, chance()) is None


def test_each_class_of_the_machine_is_divided_as_its_labelled_part() -> None:
    pairs = [*[Pair("", "a", "a")] * 8, *[Pair("", "b", "a")] * 2, *[Pair("", "b", "b")] * 10]
    found = {one.value: one for one in corrected_shares(pairs, ["a"] * 50 + ["b"] * 40 + ["c"] * 10, chance())}

    assert {value: one.share for value, one in found.items()} == pytest.approx({"a": 0.4, "b": 0.5, "c": 0.1})
    assert {value: one.apparent for value, one in found.items()} == pytest.approx({"a": 0.5, "b": 0.4, "c": 0.1})


def test_both_corrections_agree_where_the_sample_is_the_whole() -> None:
    pairs = [*[Pair("", "a", "a")] * 40, *[Pair("", "b", "a")] * 10, *[Pair("", "b", "b")] * 50]
    found = {one.value: one for one in corrected_shares(pairs, [one.machine for one in pairs], chance())}

    assert found["a"].share == pytest.approx(0.4)
    assert found["a"].by_test is not None
    assert found["a"].by_test[0] == pytest.approx(0.4)


def test_the_interval_of_a_corrected_share_holds_the_truth_about_as_often_as_it_says() -> None:
    drawn, hits = chance(11), 0
    for seed in range(60):
        truth = drawn.random(600) < 0.3
        machine = np.where(drawn.random(600) < np.where(truth, 0.85, 0.1), "found", "not_found").tolist()
        labelled = drawn.choice(600, 120, replace=False)
        pairs = [Pair(str(at), "found" if truth[at] else "not_found", machine[at]) for at in labelled]
        found = {one.value: one.interval for one in corrected_shares(pairs, machine, chance(seed))}
        hits += found["found"].low <= 0.3 <= found["found"].high

    assert 50 <= hits <= 60


def test_a_share_of_the_statistics_is_corrected_from_labels_of_its_columns() -> None:
    table = breaches(12, 8)
    text = sample(table, 20, chance(), ["breach"])
    # the machine took two breaches for none
    truth = {f"{at:04}.txt": "found" if at < 14 else "not_found" for at in range(20)}
    told = checked(read_labels(filled(text, truth), table, "x"), table, seed=1)
    (corrected,) = (one for measure, one in told.measured if measure.name == "breach_found")

    assert corrected.apparent == pytest.approx(0.6)
    assert corrected.share == pytest.approx(0.7)
    assert told.agreement[0].equal == 18
    assert told == checked(read_labels(filled(text, truth), table, "x"), table, seed=1)
