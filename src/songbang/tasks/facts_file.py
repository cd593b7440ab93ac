"""The facts of a case, in a file of one's own or reported and shipped with the package."""

import json
from collections.abc import Mapping
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.law.cases import load_cases
from songbang.law.facts_file import READERS, read_facts, read_facts_file
from songbang.tasks.refusal import NOTHING_READ, Refusal


def facts_in(path: Path) -> Mapping[str, object]:
    """Return what a file of facts says; one that cannot be read is a ``Refusal``."""
    read = read_facts_file(path)
    if isinstance(read, Problem):
        says = Words(f"「{path}」：{read.says.zh}", f"“{path}”: {read.says.en}")
        raise Refusal(says, read.do, NOTHING_READ)
    return read


def facts_of(document: Mapping[str, object]) -> Mapping[str, object]:
    """Return facts that came as a JSON object: numbers exact, days as days, by the same rules as in a file."""
    read = read_facts(json.dumps(document).encode(), "facts", READERS[".json"])
    if isinstance(read, Problem):
        raise Refusal(read.says, read.do)
    return read


def shipped_case(name: str) -> Mapping[str, object] | None:
    """Return a reported case that ships with the package, by its id; ``None`` where there is none of this name."""
    if "." in name:
        return None
    found = next((case for case in load_cases()[0] if case.id == name), None)
    return None if found is None else found.document()
