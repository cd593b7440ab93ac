"""The notebook runs as a script and recomputes what it says it does."""

import importlib.util
import subprocess
import sys

import pytest
from tests.house.tree import HOUSE

NOTEBOOK = HOUSE / "notebooks" / "published_notices.py"


def test_it_runs_as_a_script() -> None:
    done = subprocess.run([sys.executable, NOTEBOOK], capture_output=True, text=True, check=True, encoding="utf-8")

    assert "36 / 47 76.60 % 62.8–86.4 % agrees" in done.stdout
    assert done.stdout.count("not recomputable") == 2


@pytest.fixture
def defined() -> dict[str, object]:
    spec = importlib.util.spec_from_file_location("published_notices", NOTEBOOK)
    assert spec is not None
    assert spec.loader is not None
    notebook = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(notebook)
    _, found = notebook.app.run()
    return dict(found)


def test_shanghais_outcomes_add_up_and_haidians_shares_fit_many_counts(defined: dict[str, object]) -> None:
    fitting = defined["fitting"]
    assert isinstance(fitting, dict)

    assert defined["adds_up"] is True
    assert (87, 140) in fitting["劳动者的补偿请求得到支持"]
    assert all(len(pairs) > 1 for pairs in fitting.values())
