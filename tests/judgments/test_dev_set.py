"""How well labelled decisions are read: floors that only rise; of a sealed set nothing but totals is ever shown."""

from dataclasses import dataclass
from decimal import Decimal

import pytest
from bench.judgments import SETS, measure
from bench.judgments_score import Score

from songbang.basis.span import Span
from songbang.judgments.value import Claim, Decision, Value

# recognised (precision and recall), fields exact, claims exact
FLOORS = {"dev": (0.97, 0.97, 0.97), "unseen": (0.98, 0.9, 0.87)}


@dataclass(frozen=True, slots=True)
class Shares:
    """What a failing test may show of a set: never a miss."""

    name: str
    recognised: float
    fields: float
    claims: float


@pytest.fixture(scope="module", params=[one for one in SETS if one.gold.exists()], ids=lambda one: str(one.name))
def measured(request: pytest.FixtureRequest) -> Shares:
    score = measure(request.param)
    return Shares(request.param.name, min(score.precision, score.recall), score.fields, score.claims)


def test_disputes_on_a_non_compete_are_told_from_others(measured: Shares) -> None:
    assert measured.recognised >= FLOORS[measured.name][0]


def test_fields_are_read_exactly(measured: Shares) -> None:
    assert measured.fields >= FLOORS[measured.name][1]


def test_claims_and_outcomes_are_read_exactly(measured: Shares) -> None:
    assert measured.claims >= FLOORS[measured.name][2]


def test_the_set_that_is_built_on_is_there() -> None:
    assert "dev" in {one.name for one in SETS if one.gold.exists()}


def test_a_value_too_many_counts_as_one_too_few_does() -> None:
    span = Span(0, 1)
    read = Decision(
        (Value("post", "工程师", span), Value("monthly_pay", Decimal("9000.00"), span)),
        (Claim("employer", "damages", Decimal(50000), Decimal(0), "refused", span, None),),
    )
    label = {
        "file": "a.txt",
        "relevant": True,
        "fields": {"monthly_pay": 9000, "court": "某法院"},
        "claims": [{"by": "employer", "claim": "damages", "claimed": "50000", "awarded": 0, "outcome": "partly"}],
    }
    score = Score()
    score.add(label, read, recognised=False)

    assert (score.exact["monthly_pay"], score.asked["post"], score.exact["post"]) == (1, 1, 0)
    assert score.fields == pytest.approx(1 / 3)  # the court is missing, the post is one too many
    assert score.claims == pytest.approx(3 / 4)
    assert (score.precision, score.recall) == (1.0, 0.0)
