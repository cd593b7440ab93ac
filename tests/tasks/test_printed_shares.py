"""Printed shares as a task: every line answered, what cannot be read told with its line, nothing ends in an error."""

import subprocess
import sys
from pathlib import Path

import pytest

from songbang.reports.judgments.shares_json import shares_csv
from songbang.tasks.printed_shares import printed_shares, printed_shares_json
from songbang.tasks.refusal import Refusal

FILE = """label,numerator,denominator,printed,source
upheld,267,293,91.26 %,a report
affirmed,36,47,76.60 %,a notice
had data,197,201,89 %,a press page
cut,2,3,66.6 %,=1+1
broken,some,3,10 %,x
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "shares.csv"
    path.write_text(FILE, encoding="utf-8")
    return path


def test_every_share_is_worked_out_again_and_said_in_a_sentence(file: Path) -> None:
    answer = printed_shares_json(printed_shares(file), "en")

    assert [one["agreement"] for one in answer["shares"]] == ["differs", "agrees", "differs", "cut_off"]
    assert answer["differ"] == 3
    assert answer["shares"][0]["recomputed"] == "91.13 %"
    assert "no other would be printed as 91.26 %" in answer["shares"][0]["says"]
    assert "197 of 221–222 would be printed as 89 %" in answer["shares"][2]["says"]
    assert (answer["shares"][1]["low"], answer["shares"][1]["high"]) == (0.627757, 0.863967)
    assert [(one["code"], one["line"]) for one in answer["problems"]] == [("share_unread", 6)]


@pytest.mark.parametrize(("lang", "says"), [("zh", "对不上"), ("zh-Hant", "對不上"), ("en", "they differ")])
def test_it_is_said_in_every_language(file: Path, lang: str, says: str) -> None:
    assert says in printed_shares_json(printed_shares(file), lang)["shares"][0]["says"]


def test_what_is_written_holds_no_formula(file: Path) -> None:
    lines = shares_csv(printed_shares(file), "en").decode("utf-8-sig").splitlines()

    assert lines[4].startswith("5,cut,'=1+1,2,3,66.6 %,66.7 %,cut_off,")


def test_a_file_that_is_not_there_or_holds_nothing_is_refused(tmp_path: Path) -> None:
    empty = tmp_path / "empty.csv"
    empty.write_text("a,b\n1,2\n", encoding="utf-8")
    for path in (tmp_path / "none.csv", tmp_path, empty):
        with pytest.raises(Refusal) as refused:
            printed_shares(path)
        assert refused.value.do.en


def test_it_needs_none_of_what_many_decisions_need(file: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from songbang.tasks.printed_shares import *;"
        "printed_shares_json(printed_shares(Path(sys.argv[1])), 'en');"
        "print(sorted({'numpy', 'polars', 'matplotlib'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code, file], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
