"""Every recogniser brings its own examples, and as many that only look like it."""

from types import ModuleType

import pytest

from songbang.redaction.flat import flat
from songbang.redaction.recognisers import MODULES


def rows(name: str) -> list[object]:
    return [
        pytest.param(module, row, id=f"{module.__name__.rpartition('.')[2]}-{at}")
        for module in MODULES
        for at, row in enumerate(getattr(module, name))
    ]


@pytest.mark.parametrize(("module", "row"), rows("EXAMPLES"))
def test_an_example_is_found_whole(module: ModuleType, row: tuple[str, str]) -> None:
    text, wanted = row
    found = [text[one.start : one.end] for one in module.find(flat(text))]

    assert wanted in found


@pytest.mark.parametrize(("module", "row"), rows("COUNTER_EXAMPLES"))
def test_a_counter_example_is_left(module: ModuleType, row: str) -> None:
    assert [row[one.start : one.end] for one in module.find(flat(row))] == []


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.rpartition(".")[2])
def test_there_are_as_many_counter_examples_as_examples(module: ModuleType) -> None:
    assert len(module.EXAMPLES) >= 2
    assert len(set(module.COUNTER_EXAMPLES)) >= len(set(module.EXAMPLES))
