"""The same pipeline on a Ray cluster of two nodes, one of which is killed in the middle."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.corpus.cluster import hands
from tests.corpus.driver import UNIT
from tests.corpus.test_goes_on import HOUSE, corpus
from tests.corpus.works import slow

from songbang.corpus.pipeline import Where
from songbang.corpus.run import run
from songbang.corpus.tables import write_tables
from songbang.corpus.task import Task

PATIENCE = 240


def test_a_node_may_be_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("ray", reason="ray is not installed here: pip install 'songbang[cluster]'")
    monkeypatch.setenv("SONGBANG_TEST_RUN", tmp_path.name + str(os.getpid()))
    docs = corpus(tmp_path)
    command = [sys.executable, "-m", "tests.corpus.cluster", str(docs), str(tmp_path / "ray"), str(tmp_path / "out")]

    done = subprocess.run(command, cwd=HOUSE, capture_output=True, text=True, timeout=PATIENCE, check=False)

    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads((tmp_path / "out" / "told.json").read_text(encoding="utf-8"))
    alone = run([str(docs)], Task("slow", slow, unit=UNIT), tmp_path / "alone", Where(2))
    undisturbed = write_tables(alone, tmp_path / "undisturbed")
    assert told == {"units": len(alone.units), "killed": True, "documents": alone.counts.documents}
    for name, path in undisturbed.items():
        assert (tmp_path / "out" / path.name).read_bytes() == path.read_bytes(), name
    assert hands() == set()
