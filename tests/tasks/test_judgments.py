"""Decisions as a task: read, counted, checked by hand, gone on with; what stops it is told in words."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.judgments.made import EXAMPLES, decisions

from songbang.corpus.state import State
from songbang.tasks.judgments import JudgmentsAsked, JudgmentsResult, read_corpus
from songbang.tasks.judgments_files import judgments_files, judgments_named
from songbang.tasks.judgments_json import judgments_json
from songbang.tasks.judgments_told import judgments_lines
from songbang.tasks.refusal import NOTHING_READ, USAGE, Refusal

DAY = date(2026, 11, 22)
LABELLED = "判决0.txt"


def pile(folder: Path) -> None:
    """Write decisions, a text that is none, one that is broken, a table with a broken line; and what no run may read:
    what another run left in the folder of the results, which lies within.
    """
    (folder / "results").mkdir(parents=True)
    (folder / "results" / "old.txt").write_text(decisions(9)["判决8.txt"], encoding="utf-8")
    for name, text in decisions(6).items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "说明.txt").write_text("这里放的是裁判文书。", encoding="utf-8")
    (folder / "坏.docx").write_bytes(b"\x00\x01\x02broken")
    guard = (EXAMPLES / "03-一审-保安.txt").read_text(encoding="utf-8")
    lines = [json.dumps({"正文": guard}), "{broken", json.dumps({"正文": None})]
    (folder / "库.jsonl").write_text("\n".join(lines), encoding="utf-8")


def asked(folder: Path) -> JudgmentsAsked:
    return JudgmentsAsked((str(folder / "pile"),), folder / "pile" / "results", DAY, sample=5, workers=1)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("judgments")
    pile(folder / "pile")
    return folder


@pytest.fixture(scope="module")
def found(place: Path) -> JudgmentsResult:
    return read_corpus(asked(place))


def test_the_document_tells_counts_and_what_was_not_read_and_no_result_is_a_document(found: JudgmentsResult) -> None:
    told = judgments_json(found, "zh")

    assert (told["documents"], told["decisions"], told["looked_at"]) == (8, 7, 7)
    assert told["statistics"]["disputes"] == 7
    assert [(one["paper"], one["code"]) for one in told["problems"]] == [
        ("坏.docx", "unreadable"),
        ("库.jsonl#2", "line_unreadable"),
        ("库.jsonl#3", "empty"),
    ]
    assert all(one["says"] and one["do"] and not one["was_read"] for one in told["problems"])
    groups = {one["group_label"] for one in told["statistics"]["figures"] if one["by"] == "place"}
    assert {"苏州", "北京"} <= {label.removesuffix("市") for label in groups}
    assert not found.is_whole


@pytest.mark.parametrize(("lang", "says"), [("zh", "公布的裁判文书不是全部争议"), ("en", "Published decisions")])
def test_the_summary_says_its_figures_with_intervals_and_warns(found: JudgmentsResult, lang: str, says: str) -> None:
    lines = [one.en if lang == "en" else one.zh for one in judgments_lines(found)]

    assert any(says in line for line in lines)
    assert any("6 / 7" in line and "95" in line for line in lines)
    assert any("--labels" in line for line in lines)


def test_the_files_hold_no_name_and_no_number_of_a_person(found: JudgmentsResult, tmp_path: Path) -> None:
    written = judgments_files(found, tmp_path, "zh")
    names = {path.relative_to(tmp_path).as_posix() for path in written}

    assert {"decisions.csv", "claims.dta", "values.parquet", "dictionary.md", "sample.csv", "statistics.json"} <= names
    assert written[-1].name == "statistics.html"
    assert not [path for path in written if "甲辰科技".encode() in path.read_bytes()]


def test_what_was_read_is_not_read_again_and_comes_out_the_same(found: JudgmentsResult, place: Path) -> None:
    again = read_corpus(asked(place))

    assert again.earlier
    assert dict(judgments_named(again, "en")) == dict(judgments_named(found, "en"))


def filled(found: JudgmentsResult, **cells: str) -> bytes:
    """Return the sample with cells of one decision filled in."""
    rows = list(csv.DictReader(io.StringIO(found.sample or "")))
    made = io.StringIO()
    writer = csv.DictWriter(made, rows[0].keys())
    writer.writeheader()
    writer.writerow({"document": LABELLED, **cells})
    return made.getvalue().encode("utf-8-sig")


def test_a_sample_filled_in_tells_how_far_it_was_read_rightly(found: JudgmentsResult, place: Path) -> None:
    labels = place / "sample.csv"
    labels.write_bytes(filled(found, post_class="rank_and_file", breach="found", validity="void"))
    checked = judgments_json(read_corpus(replace(asked(place), labels=labels)), "en")["checked"]

    equal = {one["field"]: one["equal"] for one in checked["agreement"]}
    assert equal == {"post_class": 1, "breach": 1, "validity": 0}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "document"),
        (b"\x00\x01\x02", "document"),
        ("document,post_class\n别的.txt,other\n".encode(), "别的.txt"),
        ("document,post_class\n判决0.txt,队长\n".encode(), "队长"),
        ("document,colour\n判决0.txt,red\n".encode(), "colour"),
        ("document,post_class\n判决0.txt,\n".encode(), "没有填好"),
    ],
)
def test_labels_that_cannot_be_used_are_named_with_their_place(
    found: JudgmentsResult, place: Path, data: bytes, code: str
) -> None:
    labels = place / "labels.csv"
    labels.write_bytes(data)
    with pytest.raises(Refusal) as refused:
        read_corpus(replace(asked(place), labels=labels))
    assert found.sample
    assert code in refused.value.says.zh
    assert "labels.csv" in refused.value.says.zh
    assert refused.value.code == NOTHING_READ
    assert refused.value.do.en


def refusals(place: Path, folder: Path) -> Iterator[tuple[str, JudgmentsAsked, int]]:
    (folder / "empty").mkdir()
    (folder / "file").write_bytes(b"")
    every = asked(place)
    yield "没有读到任何文书", replace(every, addresses=[str(folder / "empty")], folder=folder / "a"), NOTHING_READ
    yield "没有读到任何文书", replace(every, addresses=[str(folder / "nowhere")], folder=folder / "b"), NOTHING_READ
    yield "读不到", replace(every, labels=folder / "none.csv", folder=folder / "c"), NOTHING_READ
    yield "不是文件夹", replace(every, folder=folder / "file"), 1
    yield "同一个文件夹", replace(every, folder=place / "pile"), USAGE


def test_what_stops_it_is_told_in_words(place: Path, tmp_path: Path) -> None:
    for says, wanted, code in refusals(place, tmp_path):
        with pytest.raises(Refusal) as refused:
            read_corpus(wanted)
        assert says in refused.value.says.zh
        assert refused.value.code == code
        assert refused.value.do.en


def test_two_runs_in_one_folder_wait_for_each_other(place: Path) -> None:
    with State(asked(place).state).held(), pytest.raises(Refusal) as refused:
        read_corpus(asked(place))
    assert refused.value.code == USAGE
    assert "results" in refused.value.says.en
