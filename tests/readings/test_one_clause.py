import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from songbang.clauses.clause import Kind
from songbang.readings.one_clause import one_clause


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Employee shall not for a year after termination work for any competitor.", Kind.NON_COMPETE),
        ("Neither party shall solicit or hire any employee of the other party.", Kind.NON_SOLICIT_EMPLOYEES),
        ("乙方违反竞业限制义务的，应当向甲方支付违约金人民币五万元。", Kind.LIQUIDATED_DAMAGES),
        ("乙方離職後一年內不得招攬甲方的員工。", Kind.NON_SOLICIT_EMPLOYEES),
    ],
)  # fmt: skip
def test_a_clause_by_itself(text: str, kind: Kind) -> None:
    assert kind in one_clause(text).kinds


@pytest.mark.parametrize("text", ["", " \n", "This Agreement is governed by English law.", "本合同一式两份。"])
def test_a_clause_that_restrains_nobody(text: str) -> None:
    assert one_clause(text).kinds == ()


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=200))
def test_any_text_has_an_answer(text: str) -> None:
    answer = one_clause(text)

    assert answer == one_clause(text)
    assert list(answer.kinds) == [kind for kind in Kind if kind in answer.kinds]
