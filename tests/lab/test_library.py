"""The lab as a library: names without cost, tables that come out the same, a page whose code runs."""

import io
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from docs.library_frames import library_frames
from docs.library_tables import tables_page
from tests.house.tree import HOUSE
from tests.lab.tables import frames

from songbang import lab

PAGE = HOUSE / "docs" / "researchers.md"
HEAVY = ("numba", "numpy", "polars", "scipy")
FENCE = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
REMARK = re.compile(r"  # .*$", re.MULTILINE)


def arrow(frame: pl.DataFrame) -> bytes:
    kept = io.BytesIO()
    # the newer layout of text tells in which order words were met, which threads settle
    frame.write_ipc(kept, compat_level=pl.CompatLevel.oldest())
    return kept.getvalue()


def blocks(language: str) -> list[str]:
    """The code of one half of the page."""
    chinese, english = PAGE.read_text(encoding="utf-8").split("\n## English\n")
    return FENCE.findall(chinese if language == "zh" else english)


def test_what_is_offered_is_there() -> None:
    assert [name for name in lab.__all__ if not hasattr(lab, name)] == []
    assert set(lab.__all__) <= set(dir(lab))
    with pytest.raises(AttributeError, match="ridges"):
        _ = lab.ridges  # type: ignore[attr-defined]


def test_a_card_is_read_without_what_the_models_need_by_a_name_that_is_also_a_modules() -> None:
    asked = (
        "import sys, songbang.lab.read_card; from songbang import lab; lab.example_card(); "
        "print(callable(lab.read_card), *(set(sys.modules) & set(sys.argv)))"
    )
    done = subprocess.run([sys.executable, "-c", asked, *HEAVY], capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["True"]


def test_a_policy_goes_by_the_name_it_is_chosen_by() -> None:
    assert lab.choose("pay_line", {"line": 5000}).name in lab.shipped_policies()


def test_every_table_comes_out_the_same_byte_for_byte() -> None:
    again = library_frames()

    assert again.keys() == frames().keys()
    assert [name for name, frame in frames().items() if arrow(frame) != arrow(again[name])] == []


def test_one_row_is_one_observation() -> None:
    keys = {
        "lab.figures_frame(outcome)": ("policy", "group", "measure"),
        "lab.bills_frame(outcome)": ("policy", "group", "line"),
        "lab.moved_frame(outcome)": ("policy", "group", "measure", "key"),
        "lab.paths_frame(outcome)": ("policy", "group", "reading", "month"),
        "history.careers": ("market", "measure"),
        "played.values": ("draw", "where"),
        "lab.compared_frame(lang)": ("id",),
    }

    assert [name for name, key in keys.items() if frames()[name].select(key).is_duplicated().any()] == []


def test_tables_join_on_what_they_share() -> None:
    figures, bills = frames()["lab.figures_frame(outcome)"], frames()["lab.bills_frame(outcome)"]
    paths = frames()["lab.paths_frame(outcome)"]

    assert figures.join(paths, on=["policy", "group"], how="inner").height
    assert figures.join(bills, on=["policy", "group"], how="inner").height


def test_tables_are_arrow() -> None:
    for frame in frames().values():
        assert frame.equals(pl.DataFrame(frame.to_arrow()))


def test_the_page_of_tables_is_made_of_the_tables() -> None:
    page = (HOUSE / "docs" / "tables.md").read_text(encoding="utf-8")

    assert page == tables_page(frames()), "run `make docs`"


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("lab.figures_frame(outcome)", "unit"),
        ("lab.bills_frame(outcome)", "side"),
        ("lab.paths_frame(outcome)", "reading"),
        ("history.tenure", "standing"),
        ("history.careers", "market"),
        ("history.careers", "measure"),
        ("played.values", "where"),
        *(("lab.compared_frame(lang)", name) for name in ("unit", "direction", "mark", "use", "verdict")),
        ("lists.rows", "kind"),
        ("lists.named.table", "why"),
        ("lists.named.table", "decided_by"),
        ("lists.changes.named_by", "change"),
        ("lists.changes.lines", "change"),
        ("ranking.others", "why"),
        ("flows.spread", "side"),
    ],
)
def test_the_page_tells_every_value_of_a_choice(table: str, column: str) -> None:
    section = tables_page({table: frames()[table]}).split(f"| `{column}` |")[1].split("\n")[0]
    values = set(frames()[table][column].unique())

    assert {value for value in values if not re.search(rf"\b{value}\b", section)} == set()


def test_both_languages_show_the_same_code() -> None:
    chinese, english = ([REMARK.sub("", one) for one in blocks(language)] for language in ("zh", "en"))

    assert len(english) >= 9
    assert [re.sub(r'\.zh\b|"zh"', "", one) for one in chinese] == [re.sub(r'\.en\b|"en"', "", one) for one in english]


def test_the_code_of_the_page_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(HOUSE / "examples" / "market", tmp_path / "examples" / "market")
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    for block in blocks("en"):
        exec(compile(block, PAGE.name, "exec"), names)  # noqa: S102 - the page is our own

    assert isinstance(names["own"], lab.Problem)
    assert isinstance(names["forest"], pl.DataFrame)
    assert pl.read_ipc(tmp_path / "figures.arrow").equals(pl.DataFrame(names["table"]))


def test_what_is_asked_wrongly_says_what_to_do() -> None:
    with pytest.raises(lab.WrongCell, match="ban_all") as wrong:
        lab.choose("ban_all", {})
    assert "ban" in wrong.value.do.en

    silent = replace(lab.example_card().restraint, silent=None)
    with pytest.raises(lab.NotTold) as lacking:
        lab.run(replace(lab.example_card(), restraint=silent), [lab.Chosen("void_if_silent")], 7, lab.How(draws=1))
    assert lacking.value.key == "restraint.silent"
