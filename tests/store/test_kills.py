"""A program killed at any moment while it writes leaves a store that is whole: each change is there, or is not."""

import sqlite3
import sys
from datetime import UTC, datetime
from pathlib import Path

from tests.matter.kills import COUNT, kill_during, killed

from songbang.store.open import open_store

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
WRITING = """
import sys
from datetime import UTC, datetime
from songbang.store.open import open_store

address, folder = sys.argv[1:]
store, now = open_store(address), datetime(2026, 11, 22, tzinfo=UTC)
print("ready", flush=True)
for at in range(1_000_000):
    with store.folders.checked_out(folder, now) as place:
        seen = int((place / "a.txt").read_bytes().split()[0]) + 1
        (place / "a.txt").write_bytes(b"%d " % seen * 3000)
        (place / "b.txt").write_bytes(b"%d" % seen)
        (place / f"n{seen % 5}.txt").write_bytes(b"n" * 9000)
        (place / f"n{(seen + 2) % 5}.txt").unlink(missing_ok=True)
    store.typed.put("form", "field", str(seen), now)
    print("done", seen, flush=True)
"""


def test_each_change_is_there_whole_or_is_not_after_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "songbang.db"
    store = open_store(f"sqlite:///{path}")
    made = store.folders.new("matter", "甲", NOW, files={"a.txt": b"0 " * 3000, "b.txt": b"0"})
    store.typed.put("form", "field", "0", NOW)
    store.close()
    last = typed = 0

    def check() -> None:
        nonlocal last, typed
        again = open_store(f"sqlite:///{path}")
        seen = int((again.folders.read(made.id, "b.txt") or b"-1").decode())
        folder = again.folders.get(made.id)
        assert folder is not None
        assert again.folders.read(made.id, "a.txt") == b"%d " % seen * 3000
        assert folder.version == seen + 1
        assert last <= seen
        assert typed <= int(again.typed.of("form")["field"]) <= seen
        last, typed = seen, int(again.typed.of("form")["field"])
        again.close()
        with sqlite3.connect(path) as plain:
            assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        plain.close()

    kill_during([sys.executable, "-c", WRITING, f"sqlite:///{path}", made.id], COUNT, check)


def test_what_was_said_to_be_saved_is_there_after_the_kill(address: str) -> None:
    store = open_store(address)
    made = store.folders.new("matter", "甲", NOW, files={"a.txt": b"0 ", "b.txt": b"0"})
    said = killed([sys.executable, "-c", WRITING, address, made.id], 0.3)

    saved = [int(line.removeprefix("done ")) for line in said if line.startswith("done ")]
    seen = int((store.folders.read(made.id, "b.txt") or b"-1").decode())
    assert seen >= max(saved, default=0)
    assert store.folders.read(made.id, "a.txt") == b"%d " % seen * (3000 if seen else 1)
    store.close()
