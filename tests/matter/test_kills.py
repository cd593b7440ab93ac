"""A writer killed at any moment leaves a matter that is readable and whole: the old one or the new one."""

import signal
import subprocess
import sys
from pathlib import Path

from tests.matter.kills import COUNT, kill_during, killed, writing

from songbang.matter.matter import Matter
from songbang.matter.read import NAME, read_matter
from songbang.matter.write import begin

START = "# mine\nsongbang = 1\n\n[facts]\nnc_months = 24\n"
ADD = ("matter", "event", "{folder}", "noted", "--date", "2026-01-01", "note={n}", "evidence=" + "甲" * 300)


def adding(folder: Path) -> list[str]:
    return writing(*(word.replace("{folder}", str(folder)) for word in ADD))


def test_a_matter_outlives_its_writers(tmp_path: Path) -> None:
    folder = tmp_path / "m"
    begin(folder, START)
    events = 0

    def check() -> None:
        nonlocal events
        matter = read_matter(folder)
        assert isinstance(matter, Matter)
        assert matter.problems == ()
        assert (folder / NAME).read_text(encoding="utf-8").startswith(START)
        assert len(matter.events) >= events
        assert all(event.fields["evidence"] == "甲" * 300 for event in matter.events)
        events = len(matter.events)
        if events > 100:  # a file that grows without end would be refused at last
            (folder / NAME).write_text(START, encoding="utf-8")
            events = 0

    kill_during(adding(folder), COUNT, check)


def test_what_was_said_to_be_added_is_there_after_the_kill(tmp_path: Path) -> None:
    folder = tmp_path / "m"
    begin(folder, START)
    said = [line for line in killed(adding(folder), 0.2) if line.startswith("done ")]
    matter = read_matter(folder)
    assert isinstance(matter, Matter)
    notes = {event.fields["note"] for event in matter.events}
    assert {line.removeprefix("done ") for line in said} <= notes
    assert len(notes) <= len(said) + 1


AT_A_STEP = """
import os, signal, sys
from datetime import date
import signal
import subprocess
import sys
from pathlib import Path
from songbang.matter.changes import entry_added
from songbang.matter.write import write_matter

folder, last = Path(sys.argv[1]), int(sys.argv[2])
steps = 0

def step(event, args):
    global steps
    if event in {"open", "os.remove", "os.rename", "os.chmod", "os.listdir", "os.scandir"} and str(folder) in str(args):
        steps += 1
        if steps == last:
            os.kill(os.getpid(), signal.SIGKILL)

sys.addaudithook(step)
assert write_matter(folder, entry_added("event", {"date": date(2026, 1, 1), "kind": "noted"})) is None
"""


def test_each_step_on_the_disk_can_be_the_last(tmp_path: Path) -> None:
    folder = tmp_path / "m"
    begin(folder, START)
    old, seen = (folder / NAME).read_text(encoding="utf-8"), set()
    for last in range(1, 40):
        done = subprocess.run([sys.executable, "-c", AT_A_STEP, str(folder), str(last)], check=False)
        matter = read_matter(folder)
        assert isinstance(matter, Matter)
        seen.add(len(matter.events))
        if done.returncode == 0:
            break
        assert done.returncode == -signal.SIGKILL
        (folder / NAME).write_text(old, encoding="utf-8")
    assert done.returncode == 0
    assert last > 5
    assert seen == {0, 1}
    assert {one.name for one in folder.iterdir()} == {NAME, ".busy"}
