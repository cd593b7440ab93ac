"""`songbang law` with a task, as it is typed: a case replayed, facts asked for, the law proved."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.typed import songbang

FIGURES = ["monthly_due", "due_by_month", "arrears", "extra_months", "total_compensation", "damages_contract",
           "damages_ratio", "return_amount", "end_of_restraint", "earliest_rescission", "remaining",
           "reduced_damages", "final_award_ceiling"]  # fmt: skip
CASE = "place: cn-sh\non: 2024-12-31\nleft: 2024-06-30\nnc_months: 12\navg12: 20000\n"


def written(folder: Path, text: str | bytes, name: str = "case.yaml") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_a_case_is_one_document_with_every_figure_and_its_reasons(tmp_path: Path) -> None:
    answer = songbang("law", "--replay", written(tmp_path, CASE), "--json", "--lang", "en")
    document = json.loads(answer.out)

    assert (answer.code, answer.err) == (0, "")
    assert list(document["figures"]) == FIGURES
    assert (document["law"]["on"], document["place"]) == ("2024-12-31", "cn-sh")
    assert document["figures"]["arrears"]["value"] == "36000.00"
    assert document["figures"]["end_of_restraint"]["value"] == "2025-06-30"
    assert document["figures"]["damages_contract"]["missing"] == ["damages"]
    assert all({"cites", "facts", "steps"} <= set(one["because"]) for one in document["figures"].values())
    assert {one["standing"] for one in document["standings"]} <= {"kept", "broken", "silent", "unknown", "open"}


def test_it_is_told_in_each_script_without_colours(tmp_path: Path) -> None:
    answer = songbang("law", "--replay", written(tmp_path, CASE), "--lang", "zh-Hant", env={"NO_COLOR": "1"})

    assert (answer.code, answer.err) == (0, "")
    assert "還欠：36,000元" in answer.text
    assert "\x1b" not in answer.text


def test_toml_says_the_same(tmp_path: Path) -> None:
    toml = written(tmp_path, CASE.replace(": ", " = ").replace("cn-sh", '"cn-sh"'), "case.toml")

    assert json.loads(songbang("law", "--replay", toml, "--json").out)["figures"]["arrears"]["value"] == "36000.00"


def test_what_the_file_expects_decides_the_exit_code(tmp_path: Path) -> None:
    expecting = "facts:\n" + "".join(f"  {line}\n" for line in CASE.splitlines())
    path = written(tmp_path, expecting + "figures: {arrears: 1, monthly_due: 6000}")
    answer = songbang("law", "--replay", path, "--lang", "en")

    assert answer.code == 1
    assert "the file says 1, what comes out is 36000.00" in answer.text
    assert "As the file expects: 1" in answer.text


def test_runs_that_can_be_read_are_answered_beside_those_that_cannot(tmp_path: Path) -> None:
    answer = songbang(
        "law", "--replay", written(tmp_path, "replays:\n- facts: {left: 2024-06-30}\n- facts: {no_such: 1}"), "--json"
    )
    document = json.loads(answer.out)

    assert answer.code == 4
    assert [problem["code"] for problem in document["problems"]] == ["unknown_fact"]
    assert "no_such" in answer.err


@pytest.mark.parametrize(
    ("name", "text", "code", "told"),
    [
        ("a.yaml", "no_such: 1\n", 2, "There are: access_to_secrets"),
        ("c.yaml", "left: 0001-01-01\n", 2, "Write a day such as 2026-01-31"),
        ("e.yaml", "left: 2024-01-01\nleft: 2024-01-02\n", 3, "written twice"),
        ("g.json", '{"avg12": NaN}', 3, "NaN"),
    ],
)
def test_what_cannot_be_read_says_what_and_what_to_do(
    tmp_path: Path, name: str, text: str | bytes, code: int, told: str
) -> None:
    answer = songbang("law", "--replay", written(tmp_path, text, name), "--lang", "en", "--json")

    assert (answer.code, answer.out) == (code, b"")
    assert told in answer.err
    assert "failed" not in answer.err


def test_a_folder_and_two_tasks_at_once(tmp_path: Path) -> None:
    answer = songbang("law", "--replay", tmp_path, "--lang", "en")
    assert (answer.code, answer.out) == (3, b"")
    assert "not a file that can be opened" in answer.err
    both = songbang("law", "--replay", tmp_path / "a.yaml", "--ask", tmp_path / "a.yaml", "--lang", "en")
    assert (both.code, "Only one of --replay, --ask" in both.err) == (2, True)


def test_thousands_of_payments_are_counted_in_no_time(tmp_path: Path) -> None:
    rows = "\n".join("- {amount: 1}" for _ in range(10_000))
    answer = songbang("law", "--replay", written(tmp_path, f"{CASE}return: all\npaid:\n{rows}"), "--json")
    figures = json.loads(answer.out)["figures"]

    assert figures["return_amount"]["value"] == "10000.00"
    assert figures["arrears"]["value"] == "31000.00"


def test_facts_are_asked_for_each_once_the_most_telling_first(tmp_path: Path) -> None:
    answer = songbang("law", "--ask", written(tmp_path, "nc_months = 12", "facts.toml"), "--json", "--lang", "en")
    document = json.loads(answer.out)
    names = [one["fact"] for one in document["missing"]]
    counts = [one["answers"] for one in document["missing"]]

    assert (answer.code, answer.err) == (0, "")
    assert "nc_months" not in names
    assert len(names) == len(set(names))
    assert counts == sorted(counts, reverse=True)
    assert all(one["asks"].endswith("?") for one in document["missing"])
    kinds = {one["fact"]: (one["kind"], one["options"]) for one in document["missing"]}
    assert kinds["access_to_secrets"] == ("yes_or_no", [])
    assert kinds["role"] == ("choice", ["senior_manager", "senior_technical", "other"])
    assert document["law"]["places"]["cn"]["reviewed"]


def test_the_law_proves_itself() -> None:
    answer = songbang("law", "--prove", "--json")

    assert (answer.code, answer.err) == (0, "")
    assert json.loads(answer.out)["command"] == "law"


def test_a_reader_that_leaves_early_is_no_error(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "from songbang.cli.main import run; run()", "law", "--replay",
               str(written(tmp_path, CASE)), "--json"]  # fmt: skip
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.read(10)
        running.stdout.close()
        assert running.stderr.read() == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full here")
@pytest.mark.parametrize("way", [">/dev/full", ">&-"])
def test_an_answer_that_cannot_be_written_is_told(way: str) -> None:
    command = (
        f'"{sys.executable}" -c "from songbang.cli.main import run; run()" law cn --topic duration --lang en {way}'
    )
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, timeout=60, check=False)

    assert done.returncode == 1
    assert "The answer cannot be written" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_folder_without_any_text_of_law_is_told(tmp_path: Path) -> None:
    answer = songbang("law", "--against", tmp_path, "--lang", "en")

    assert (answer.code, answer.out) == (3, b"")
    assert "No text of an instrument that is held was found" in answer.err


def test_the_cases_of_one_place_or_topic_can_be_proved_alone() -> None:
    every, local, topic = (
        json.loads(songbang("law", *words, "--prove", "--json").out)["prove"]
        for words in ([], ["cn-gd-sz"], ["--topic", "duration"])
    )

    assert 0 < local["cases"] < every["cases"]
    assert 0 < local["runs"] < every["runs"]
    assert (0 < topic["cases"] < every["cases"], topic["runs"]) == (True, 0)
    assert songbang("law", "cn-hk", "--prove").code == 2
