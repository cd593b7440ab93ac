"""What comes out holds nothing that was found, the same data the same token; what fails gives nothing out."""

import re
from itertools import pairwise

import pytest
from bench.redact import measure
from hypothesis import given
from hypothesis import strategies as st
from tests.redaction.fresh_papers import fresh
from tests.redaction.made_papers import made
from tests.redaction.more_papers import more

from songbang.redaction.kind import Kind
from songbang.redaction.matter_text import is_matter_text, known_words
from songbang.redaction.recognisers import RECOGNISERS
from songbang.redaction.redact import RedactionError, places, redact
from songbang.redaction.tokens import TOKEN
from songbang.reports.redaction_answer import recall

SURE = (Kind.PHONE, Kind.IDENTITY, Kind.CARD, Kind.EMAIL, Kind.PASSPORT, Kind.CREDIT_CODE, Kind.PLATE)


@pytest.mark.parametrize(("maker", "share"), [(made, 0.98), (more, 0.85), (fresh, 0.92)], ids=["made", "more", "fresh"])
def test_made_papers_lose_most_of_what_they_hold(maker: object, share: float) -> None:
    told = measure(maker, 120)  # type: ignore[arg-type]

    assert told.caught["all"] >= share * told.there["all"]
    assert told.idle <= 0.05 * told.replaced
    for kind in SURE:
        assert told.caught[kind.value] == told.there[kind.value], kind


def test_the_figure_that_is_told_is_the_one_that_is_measured() -> None:
    shipped = recall()
    told = measure(fresh, 80)

    assert shipped["papers"] >= 300
    assert abs(shipped["found"] / shipped["of"] - told.caught["all"] / told.there["all"]) < 0.03


@given(st.integers(0, 5000))
def test_what_came_out_holds_nothing_more(seed: int) -> None:
    text, _ = made(seed)
    done = redact([text])
    (shared,) = done.texts

    assert redact([shared]).texts == (shared,)
    for token, words in done.tokens.items():
        assert token in shared
        if len(words) > 3 and words.isdigit():
            assert words not in shared


@given(st.integers(0, 5000))
def test_tokens_lead_back_to_the_text(seed: int) -> None:
    text, _ = made(seed)
    found = places(text)

    assert all(one.end <= other.start for one, other in pairwise(found))
    (shared,) = redact([text]).texts
    rest = TOKEN.split(shared)
    at = 0
    for piece in rest:  # what is no token stands in the text, in this order
        at = text.index(piece, at) + len(piece)


@given(st.text(max_size=300))
def test_any_text_is_taken(text: str) -> None:
    (shared,) = redact([text]).texts
    assert isinstance(shared, str)


def test_the_same_person_is_the_same_token_in_every_paper() -> None:
    done = redact(["乙方：林小明\n电话：138 0013 8000", "经查，林 小 明的手机13800138000已停机", "乙方：王建国"])

    assert done.texts[0].splitlines() == ["乙方：〔姓名1〕", "电话：〔电话1〕"]
    assert done.texts[1] == "经查，〔姓名1〕的手机〔电话1〕已停机"
    assert done.texts[2] == "乙方：〔姓名2〕"
    assert done.tokens["〔姓名1〕"] == "林小明"


def test_a_kind_can_be_kept_and_tokens_come_in_english() -> None:
    text = "Name: Lin Xiaoming\nJiachen Technology Co., Ltd.\nE-mail: lin@jiachen.com"
    (shared,) = redact([text], keep=[Kind.FIRM], lang="en").texts

    assert shared == "Name: 〔name 1〕\nJiachen Technology Co., Ltd.\nE-mail: 〔e-mail 1〕"


@pytest.mark.parametrize("name", sorted(RECOGNISERS))
def test_where_one_recogniser_fails_nothing_comes_out(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_text: str) -> object:
        raise ValueError

    monkeypatch.setattr("songbang.redaction.redact.RECOGNISERS", {**RECOGNISERS, name: broken})
    with pytest.raises(RedactionError, match=name):
        redact(["乙方：林小明"])


def test_a_matter_tells_its_own_names_and_stays_a_matter() -> None:
    text = (
        '[person]\nname = "阿强"\naddress = "虚构村五组"\ncontact = "signal: abc"\n[employer]\nname = "某某厂"\n'
        '[agreement]\ncompetitors = [{ name = "乙巳", aliases = ["小巳"] }]\n'
        '[[event]]\ndate = 2026-01-01\nkind = "joined_firm"\nfirm = "丙午"\nnote = "阿强到了小巳，不是丙午"\n'
    )
    (shared,) = redact([text], known=known_words(text)).texts

    assert is_matter_text(shared)
    assert not re.search("阿强|虚构村|signal|某某厂|乙巳|小巳|丙午", shared)
    assert "2026-01-01" in shared
