"""Messages are found wherever a source makes them: in a call, in a row of a table, through a helper."""

import ast

from languages.python_messages import written
from tests.house.tree import SOURCE

from songbang.basis.facts import FACTS
from songbang.law import faults
from songbang.reports.labels import KINDS
from songbang.reports.phrases import PHRASES

FOUND = {(one.zh, one.en) for one in written()}


def test_a_message_in_a_call_is_found() -> None:
    calls = {
        (node.args[0].value, node.args[1].value)
        for path in SOURCE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Words"
        if len(node.args) == 2 and all(isinstance(arg, ast.Constant) for arg in node.args)
        if isinstance(node.args[0], ast.Constant) and isinstance(node.args[1], ast.Constant)
    }

    assert len(calls) > 1500
    assert calls - FOUND == set()


def test_the_rows_of_tables_are_found() -> None:
    rows = {*PHRASES.values(), *KINDS.values(), *(fact.label for fact in FACTS.values())}
    rows |= {fact.asks for fact in FACTS.values()}

    assert {(words.zh, words.en) for words in rows} - FOUND == set()


def test_what_a_helper_makes_is_found() -> None:
    assert {(faults.NO_CITE.says.zh, faults.NO_CITE.says.en), (faults.NO_CITE.do.zh, faults.NO_CITE.do.en)} <= FOUND
    assert ("你的姓名", "your name") in FOUND


def test_a_text_that_is_put_together_at_run_time_is_no_message() -> None:
    assert not any("{}" in zh for zh, _ in FOUND)
    assert all(isinstance(zh, str) and isinstance(en, str) for zh, en in FOUND)
