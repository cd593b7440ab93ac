"""The sieve loses nothing that recognising would keep, however a text is written."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from songbang.judgments.divide import divide
from songbang.judgments.recognise import is_non_compete, needed_patterns
from songbang.judgments.sieve import sieve
from songbang.judgments.sieve_bytes import in_bytes
from songbang.papers.plain import lines_of

DEV = sorted((Path(__file__).parent / "dev").glob("*.txt"))
PATTERNS = needed_patterns()
EXACT = [re.compile(one, re.DOTALL) for one in PATTERNS]


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_what_the_patterns_find_is_kept(data: st.DataObject) -> None:
    pattern = data.draw(st.sampled_from(PATTERNS))
    words = data.draw(st.from_regex(re.compile(pattern, re.DOTALL), fullmatch=True))
    around = data.draw(st.tuples(*[st.text("原告诉称，竞离职\U00020000x\n", max_size=20)] * 2))

    assert sieve(PATTERNS)(around[0] + words + around[1])


@settings(max_examples=150, deadline=None)
@given(st.text("竞競业業限制禁止不争同类行得离职解除，。 \u3000\u200b\n与", max_size=60))
def test_nothing_that_is_recognised_is_lost(text: str) -> None:
    needed = any(one.search(text) for one in EXACT)

    assert not needed or sieve(PATTERNS)(text)
    assert not is_non_compete(divide(text)) or sieve(PATTERNS)(text)


@pytest.mark.parametrize("path", DEV, ids=lambda path: path.stem)
def test_decisions_in_every_writing(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    kept = bool(is_non_compete(divide(text)))
    keeps = sieve(PATTERNS)

    for written in (text, " ".join(text), "\u3000".join(text), lines_of(text.encode("gb18030", "replace"))):
        assert keeps(written) or not kept


@pytest.mark.parametrize(
    "text",
    ["本院认为，被告应当支付货款。", "劳动争议一案，请求支付加班工资。", "", "\ud800", "竞争", "a" * 5000],
)
def test_most_texts_go_no_further(text: str) -> None:
    assert not sieve(PATTERNS)(text)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("[竞競]{2}业?", "競竞"),
        (r"a\u7ade[\t\u200b-\u200f ]{0,3}b", "a竞\u200c\tb"),
        (r"离.{0,2}职", "离\U00020000\U00020001职"),
        (r"离[^。]{1,2}职.\s", "离开职x\u3000"),
        (r"(?:一|二)+\.\x41", "一二一.A"),
    ],
)
def test_a_pattern_is_rewritten_for_bytes(pattern: str, text: str) -> None:
    rewritten = in_bytes(pattern)

    assert rewritten is not None
    assert re.search(pattern, text)
    assert re.search(rewritten.encode(), text.encode(), re.DOTALL)
    assert sieve((pattern,))(f"之前{text}之后")


@pytest.mark.parametrize("pattern", [r"(?=竞)", r"竞\b", r"(竞)", r"[一-龥]业", r"^竞", r"\d竞", "竞$"])
def test_what_is_written_in_another_way_is_left_as_it_is(pattern: str) -> None:
    assert in_bytes(pattern) is None


def test_a_pattern_that_only_characters_can_tell_is_looked_for_all_the_same() -> None:
    keeps = sieve((r"[一-龥]竞业\d",))

    assert keeps("无竞业1")
    assert not keeps("a竞业1")


def test_a_pattern_that_cannot_be_looked_for_is_refused() -> None:
    with pytest.raises(ValueError, match=r"."):
        sieve((r"(?<=竞)业",))


@pytest.mark.parametrize("path", DEV, ids=lambda path: path.stem)
def test_without_hyperscan_no_more_is_lost(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("songbang.judgments.sieve.is_fast", lambda: False)
    text = path.read_text(encoding="utf-8")
    keeps = sieve.__wrapped__(PATTERNS)

    assert keeps(text) == keeps(text.encode()) == any(one.search(text) for one in EXACT)
    assert not keeps(text) or sieve(PATTERNS)(text)
