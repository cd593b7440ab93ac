"""Every slip in a file of the law is told with its file, its entry and what to do; the rest is still read."""

import re
from pathlib import Path

import pytest

from songbang.basis.problem import Problem
from songbang.law.lint import lint
from songbang.law.read import read_law

from .make_law import INSTRUMENT, case, provision, write_law

FIGURES = {"months_cap": ("months",), "informs": ("standing",)}


def faults(folder: Path, national: str, province: str | None = None, instrument: str = INSTRUMENT) -> list[Problem]:
    return list(lint(read_law(write_law(folder, national, province, instrument)), FIGURES))


def test_a_sound_file_has_none(tmp_path: Path) -> None:
    assert faults(tmp_path, provision() + case()) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (provision(topic='"weather"'), "topic"),
        (provision(force='"rumour"'), "force"),
        (provision(effect='"magic"'), "effect"),
        (provision(invoked_by='"nobody"'), "invoked_by"),
        (provision(anchor='"someday"'), "anchor"),
        (provision(topic=""), "topic"),
        (provision(**{"from": '"2010-07-01"'}), "from"),
        (provision(reviewed=""), "reviewed"),
        (provision(verified='"yes"'), "verified"),
        (provision(says='{ zh = "只有中文。" }'), "says"),
        (provision(says='{ zh = "", en = "At most." }'), "says"),
        (provision(says='{ zh = "最长{mnths}个月。", en = "At most {mnths} months." }'), "mnths"),
        (provision(cites='[{ instrument = "xx-other", article = "5" }]'), "xx-other"),
        (provision(cites='[{ instrument = "xx-act", article = "6" }]'), "xx-act 6"),
        (provision(cites=""), "source"),
        (provision(pay_share='"thirty"'), "pay_share"),
        (provision(pay_share="0.3"), "pay_share"),
        (provision(mnths="12"), "mnths"),
        (provision(months=""), "months"),
        (provision(rule='"no_such"'), "no_such"),
        (provision(until="2010-06-30"), "until"),
        (provision(**{"from": "1999-01-01"}) + case(), "later than this version"),
        (provision(verified="true"), "verified"),
        (provision(id='"yy.duration.cap"') + case("yy.duration.cap"), "place"),
        (provision() + provision(**{"from": "2015-01-01"}) + case(), "2010-07-01"),
        (provision() + case("xx.other.point"), "no such provision"),
        (provision() + case(standing='"kept"', answer='"coming"'), "answer"),
        (provision() + case(standing=""), "answer"),
        (provision() + case() + case(colour='"red"'), "colour"),
        (provision(), "case"),
        ("[[provision]\n", "TOML"),
        ("[[law]]\nid = 1\n", "law"),
    ],
)
def test_a_slip_is_told_with_its_place_and_what_to_do(tmp_path: Path, text: str, told: str) -> None:
    found = faults(tmp_path, text if "[[case]]" in text or told == "case" else text + case())

    assert any(told in problem.says.en for problem in found), [problem.says.en for problem in found]
    assert all(problem.paper.startswith("places/xx") for problem in found)
    assert all(problem.do.zh and problem.do.en and problem.says.zh for problem in found)
    assert all(re.search(r"[一-鿿]", problem.says.zh) for problem in found)


def test_a_faulty_instrument_is_told(tmp_path: Path) -> None:
    found = faults(tmp_path, provision() + case(), instrument=INSTRUMENT.replace("promulgated", "published"))

    assert {problem.paper for problem in found} == {"instruments/xx-act.toml"}
    assert any("published" in problem.says.en for problem in found)


def test_what_overrides_nothing_is_told(tmp_path: Path) -> None:
    local = provision(id='"xx-aa.duration.cap"', overrides='["xx.duration.kap"]') + case("xx-aa.duration.cap")

    assert [one.says.en for one in faults(tmp_path, provision() + case(), local)] == ["There is no such provision."]


def test_a_faulty_entry_is_left_out_and_the_rest_is_read(tmp_path: Path) -> None:
    text = provision(force='"rumour"') + provision(id='"xx.duration.other"') + case("xx.duration.other")
    law = read_law(write_law(tmp_path, text))

    assert [one.id for one in law.places["xx"].provisions] == ["xx.duration.other"]
    assert len(law.problems) == 1
