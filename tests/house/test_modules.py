"""Small modules, named for what is in them; one clock, no network, floors that hold."""

import ast
import subprocess
import sys
from pathlib import Path
from statistics import median

from tests.house.tree import HOUSE, SOURCE, imported, modules

MOST_LINES = 200
MEDIAN_LINES = 110
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "manager", "managers", "common", "engine", "core", "misc", "base"}
NETWORK = {"socket", "ssl", "requests", "httpx", "aiohttp", "urllib3", "urllib.request", "http", "ftplib", "smtplib"}
CLOCK = {"now", "today", "utcnow", "time", "time_ns", "localtime"}
FACES = ("cli/", "web/", "mcp/")
"""Who is asked by a person: only there is a clock, and only the pages open a door, on this machine."""
TERMINAL = {"typer", "rich", "click", "getpass"}
STREAMS = {"stdout", "stderr", "stdin", "argv", "exit"}


def lengths() -> dict[str, int]:
    return {name: len((SOURCE / name).read_text(encoding="utf-8").splitlines()) for name in modules()}


def test_no_module_is_long() -> None:
    longest = sorted(((lines, name) for name, lines in lengths().items()), reverse=True)

    assert longest[0][0] <= MOST_LINES, f"the longest modules: {longest[:5]}"


def test_most_modules_are_short() -> None:
    assert median(lines for name, lines in lengths().items() if lines > 1) <= MEDIAN_LINES


def test_every_module_is_named_for_what_is_in_it() -> None:
    words = {part for name in modules() for part in Path(name).with_suffix("").parts}

    assert words & EMPTY_NAMES == set()


def test_only_the_pages_open_a_connection() -> None:
    reaching = {
        (name, one)
        for name, tree in modules().items()
        for one in imported(tree)
        if any(one == door or one.startswith(f"{door}.") for door in NETWORK)
    }

    assert {(name, one) for name, one in reaching if not name.startswith("web/")} == set()


def test_only_a_face_looks_at_the_clock() -> None:
    asked = {
        (name, ast.unparse(node.func))
        for name, tree in modules().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCK
    }

    assert {(name, call) for name, call in asked if not name.startswith(FACES)} == set()


def test_a_task_knows_no_terminal() -> None:
    tasks = {name: tree for name, tree in modules().items() if name.startswith("tasks/")}
    used = {(name, one) for name, tree in tasks.items() for one in imported(tree) if one.split(".")[0] in TERMINAL}
    used |= {
        (name, ast.unparse(node))
        for name, tree in tasks.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and ast.unparse(node) in {f"sys.{stream}" for stream in STREAMS}
    }

    assert "tasks/read.py" in tasks
    assert used == set()


def test_nothing_is_left_to_chance() -> None:
    used = {(name, one) for name, tree in modules().items() for one in imported(tree)}
    chance = {(name, one.split(".")[0]) for name, one in used} & {
        (name, one) for name in modules() for one in ("random", "secrets", "uuid")
    }

    # a token or the name of a folder that nobody is to guess; no answer hangs on it
    assert {(name, one) for name, one in chance if one != "secrets" or not name.startswith((*FACES, "store/"))} == set()


def test_a_room_imports_only_from_below() -> None:
    check = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    done = subprocess.run(check, cwd=HOUSE, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout
