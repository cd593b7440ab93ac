"""The report in each language as it was last looked at. SONGBANG_UPDATE_GOLDEN=1 writes it anew."""

import io
import os
from pathlib import Path

import pytest
from tests.reports.make_outcome import law, outcome

from songbang import __version__
from songbang.reports.html.page import report_html
from songbang.reports.summary import print_summary

GOLDEN = Path(__file__).parent / "golden"


def summary(lang: str) -> str:
    out = io.StringIO()
    print_summary(outcome(), Path("songbang-report/report.html"), lang, out)
    return out.getvalue()


@pytest.mark.parametrize("lang", ["zh", "zh-Hant", "en"])
@pytest.mark.parametrize("name", ["report.{}.html", "summary.{}.txt"])
def test_what_people_see_changes_only_on_purpose(name: str, lang: str) -> None:
    made = report_html(outcome(), law(), lang) if name.endswith("html") else summary(lang)
    made = made.replace(__version__, "0")
    path = GOLDEN / name.format(lang)
    if os.environ.get("SONGBANG_UPDATE_GOLDEN") == "1":
        path.parent.mkdir(exist_ok=True)
        path.write_text(made, encoding="utf-8")
    assert made == path.read_text("utf-8"), "look at the change, then run with SONGBANG_UPDATE_GOLDEN=1"
