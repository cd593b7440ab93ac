"""Killed at any moment: the ledger stays readable and whole, a matter is plain or locked and never neither."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path
from random import Random

from tests.matter.kills import COUNT, kill_during, killed, writing

from songbang.matter.evidence.ledger import read_ledger
from songbang.matter.evidence.verify import Checked, verify
from songbang.matter.locking.lock import Locked, lock
from songbang.matter.locking.pack import unpack
from songbang.matter.locking.places import places
from songbang.matter.locking.unlock import Unlocked, unlock

SECRET = "words"  # noqa: S105 - of a made-up matter
LONGEST_RUN = 0.25
"""Seconds within which a writer is killed that waits for the disk many times."""
HARMLESS = {"ledger_torn", "not_in_ledger", "unfinished_copy"}

FAST = """
import sys
from pathlib import Path
from songbang.matter.locking import cipher, lock, unlock
mark = bytes(range(8))
def sealed(data, secret): return mark + bytes(one ^ 90 for one in data)
def opened(data, secret): return bytes(one ^ 90 for one in data[8:])
cipher.decrypted = unlock.decrypted = opened
lock.encrypted = sealed
matter = Path(sys.argv[1])
print("ready", flush=True)
for _ in range(100000):
    for one in (lock.lock(matter, "words"), unlock.unlock(matter, "words")):
        assert type(one).__name__ in {"Locked", "Unlocked"}, one
"""
"""The real steps on the disk; only the passphrase is cheap, so that the kills fall on the steps."""


def test_the_ledger_outlives_every_kill(tmp_path: Path) -> None:
    matter = tmp_path / "matter"
    matter.mkdir()
    (tmp_path / "工资条.pdf").write_bytes(bytes(range(256)) * 256)
    kept: list[str] = []

    def check() -> None:
        found = verify(matter)
        assert isinstance(found, Checked)
        assert found.wrong == ()
        assert {one.code for one in found.told} <= HARMLESS
        hashes = [one.hash for one in read_ledger(matter)]
        assert hashes[: len(kept)] == kept
        kept[:] = hashes

    random = Random(5)  # noqa: S311 - moments, no secrets
    for _ in range(COUNT):
        killed([sys.executable, "-c", ADDING, str(tmp_path)], random.uniform(0, LONGEST_RUN))
        check()
    assert kept


ADDING = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from songbang.matter.evidence.add import Told, add
home = Path(sys.argv[1])
big = (home / "工资条.pdf").read_bytes()
print("ready", flush=True)
for at in range(100000):
    file = home / f"{os.getpid()}-{at}.pdf"
    file.write_bytes(big + str((os.getpid(), at)).encode())
    add(home / "matter", file, Told("工资" * 2000), datetime(2026, 11, 22, tzinfo=UTC))
    file.unlink()
"""


def test_two_writers_of_which_one_is_killed_make_one_ledger(tmp_path: Path) -> None:
    matter = tmp_path / "matter"
    matter.mkdir()
    (tmp_path / "工资条.pdf").write_bytes(b"slip")
    other = subprocess.Popen([sys.executable, "-c", ADDING, str(tmp_path)], stdout=subprocess.DEVNULL)
    try:
        kill_during([sys.executable, "-c", ADDING, str(tmp_path)], max(COUNT // 4, 3), lambda: None)
    finally:
        other.send_signal(signal.SIGTERM)
        other.wait()
    found = verify(matter)
    assert isinstance(found, Checked)
    assert found.wrong == ()
    assert len(found.ledger.entries) > 1


def test_a_command_that_is_killed_leaves_a_ledger_that_holds(tmp_path: Path) -> None:
    matter = tmp_path / "matter"
    matter.mkdir()
    (tmp_path / "a.png").write_bytes(b"a")

    def check() -> None:
        found = verify(matter)
        assert isinstance(found, Checked)
        assert found.wrong == ()

    kill_during(writing("evidence", "add", str(matter), str(tmp_path / "a.png"), "--proves", "{n}"), 3, check)


def test_a_matter_is_never_neither_plain_nor_locked(tmp_path: Path) -> None:
    matter = tmp_path / "matter"
    (matter / "evidence").mkdir(parents=True)
    for number in range(6):
        (matter / "evidence" / f"{number:03}.pdf").write_bytes(bytes(range(256)) * 200)
    (matter / "matter.toml").write_text("songbang = 1\n", encoding="utf-8")
    whole = {path.relative_to(matter): path.read_bytes() for path in matter.rglob("*") if path.is_file()}
    at, random = places(matter), Random(7)  # noqa: S311 - moments, no secrets
    seen: set[tuple[bool, bool]] = set()

    for _ in range(COUNT):
        killed([sys.executable, "-c", FAST, str(matter)], random.uniform(0, LONGEST_RUN))
        plain = _content(matter)
        seen.add((plain == whole, at.locked.is_file()))
        assert plain == whole or _locked(at.locked) == whole
    assert len(seen) > 1


def _content(folder: Path) -> dict[Path, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file() and path.name != ".busy")
    return {path.relative_to(folder): path.read_bytes() for path in files}


def _locked(file: Path) -> dict[Path, bytes]:
    if not file.is_file():
        return {}
    out = file.with_name("looked-at")
    unpack(bytes(one ^ 90 for one in file.read_bytes()[8:]), out)
    found = _content(out)
    shutil.rmtree(out)
    return found


SLOW = """
import sys
from pathlib import Path
from songbang.matter.locking.lock import lock
print("ready", flush=True)
lock(Path(sys.argv[1]), "words")
"""


def test_a_real_lock_that_is_killed_can_be_locked_or_opened_again(tmp_path: Path) -> None:
    matter = tmp_path / "matter"
    matter.mkdir()
    (matter / "matter.toml").write_text("songbang = 1\n", encoding="utf-8")
    killed([sys.executable, "-c", SLOW, str(matter)], 1)

    assert isinstance(lock(matter, SECRET), Locked) if matter.exists() else places(matter).locked.is_file()
    assert isinstance(unlock(matter, SECRET), Unlocked)
    assert (matter / "matter.toml").read_text(encoding="utf-8") == "songbang = 1\n"
