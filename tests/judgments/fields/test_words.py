"""The cues of holdings and the classes of posts: each shows in its examples and in none of its counter-examples."""

import pytest

from songbang.judgments.codebook import codebook
from songbang.judgments.cues import Cue, cues
from songbang.judgments.posts import Rule, class_of, rules

FIELDS = ("validity", "ground", "competition", "breach", "bound_as")
CUES = [cue for field in FIELDS for cue in cues(field)]


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: f"{cue.field}-{cue.says}-{cue.why}")
def test_a_cue_shows_in_its_examples_alone(cue: Cue) -> None:
    assert [words for words in cue.yes if not cue.shown(words)] == []
    assert [words for words in cue.no if cue.shown(words)] == []


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: f"{cue.field}-{cue.says}-{cue.why}")
def test_a_cue_says_why_and_has_as_many_counter_examples_as_examples(cue: Cue) -> None:
    assert cue.why
    assert len(cue.no) >= len(cue.yes) > 1


def test_cues_say_what_the_codebook_knows() -> None:
    known = {field.name: set(field.values) for field in codebook().fields}

    assert {(cue.field, cue.says) for cue in CUES if cue.says not in known[cue.field]} == set()
    assert {rule.post_class for rule in rules()} == known["post_class"]


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: f"{rule.post_class}-{rule.why}")
def test_a_post_is_of_its_class_and_what_looks_alike_is_not(rule: Rule) -> None:
    assert [post for post in rule.examples if class_of(post) != rule.post_class] == []
    assert [post for post in rule.not_so if _first(post) is rule] == []
    assert rule.why
    assert rule.not_so


def _first(post: str) -> Rule | None:
    return next((rule for rule in rules() if rule.ends.search(post)), None)
