"""The house as files: where it stands, what is tracked, its modules as syntax."""

import ast
import subprocess
from functools import cache
from pathlib import Path

HOUSE = Path(__file__).parents[2]
SOURCE = HOUSE / "src" / "songbang"
PILE = HOUSE / "examples" / "pile"
BESIDE = (HOUSE / "examples" / "README.md", SOURCE / "law" / "README.md")
PAGES = tuple(sorted([*HOUSE.glob("*.md"), *HOUSE.glob("docs/**/*.md"), *BESIDE]))


@cache
def modules() -> dict[str, ast.Module]:
    """Every module of the product by its path in ``songbang``."""
    paths = sorted(SOURCE.rglob("*.py"))
    return {path.relative_to(SOURCE).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in paths}


def imported(tree: ast.Module) -> set[str]:
    """The full names that a module imports, wherever in it."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def tracked() -> list[Path]:
    """The files that git keeps; empty where this is no checkout or git is not there."""
    try:
        done = subprocess.run(["git", "-C", HOUSE, "ls-files", "-z"], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return []
    files = (HOUSE / name for name in done.stdout.split("\0") if name)
    return [path for path in files if path.is_file()]
