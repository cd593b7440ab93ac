"""The words that a provision puts in place of those of a term."""

from pathlib import Path

import pytest

from songbang.basis.standing import NOT_LAW
from songbang.basis.wording import REPLACED, Wording
from songbang.basis.words import Words
from songbang.law.lint import lint
from songbang.law.read import load, read_law
from songbang.terms.lengths import stretches

from .make_law import case, provision, write_law

FIGURES = {"months_cap": ("months",)}


def _faults(folder: Path, wording: str, **more: str) -> list[str]:
    law = read_law(write_law(folder, provision(wording=wording, **more) + case(), None))
    return [problem.says.en for problem in lint(law, FIGURES)]


def test_the_figures_of_the_provision_are_filled_in(tmp_path: Path) -> None:
    wording = '[{ term = "duration_months", says = { zh = "{months}个月", en = "{months} months" } }]'
    law = read_law(write_law(tmp_path, provision(wording=wording) + case(), None))
    (place,) = law.places.values()
    months = place.provisions[0].values["months"]
    assert place.provisions[0].wordings == (Wording("duration_months", Words(f"{months}个月", f"{months} months")),)


@pytest.mark.parametrize(
    ("wording", "told"),
    [
        ('"24个月"', "wording"),
        ('[{ term = "scope", says = { zh = "无", en = "none" } }]', "scope"),
        ('[{ term = "duration_months" }]', "says"),
        ('[{ says = { zh = "短", en = "short" } }]', "term"),
        ('[{ term = "duration_months", says = { zh = "{days}天", en = "{days} days" } }]', "days"),
        ('[{ term = "duration_months", colour = "red", says = { zh = "短", en = "short" } }]', "colour"),
    ],
)
def test_a_slip_is_told(tmp_path: Path, wording: str, told: str) -> None:
    assert any(told in one for one in _faults(tmp_path, wording))


def test_guidance_gives_no_words(tmp_path: Path) -> None:
    wording = '[{ term = "duration_months", says = { zh = "短", en = "short" } }]'
    assert any("no law" in one for one in _faults(tmp_path, wording, force='"ministry_guidance"'))


def test_what_ships_is_law_and_says_one_length() -> None:
    held = [one for place in load().places.values() for one in place.provisions if one.wordings]
    assert held
    for one in held:
        assert one.force not in NOT_LAW
        for wording in one.wordings:
            assert wording.term in REPLACED
            for words in (wording.says.zh, wording.says.en):
                assert [(found.start, found.end) for found in stretches(words)] == [(0, len(words))]
