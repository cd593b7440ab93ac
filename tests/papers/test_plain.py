"""Plain text files."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songbang.basis.span import Span
from songbang.papers.limits import MAX_CHARACTERS
from songbang.papers.plain import read
from songbang.papers.problems import PaperError


def test_every_line_with_words_is_a_block() -> None:
    made = read("a.txt", "第一条　期限\r\n\r\n　　乙方不得竞业。 \r末".encode())
    assert made.text == "第一条　期限\n\n　　乙方不得竞业。 \n末"
    assert [block.span.of(made.text) for block in made.blocks] == ["第一条　期限", "乙方不得竞业。", "末"]


def test_the_paper_names_its_bytes_and_has_no_pages() -> None:
    data = "\ufeff合同".encode()
    made = read("a.txt", data)
    assert (made.name, made.format, made.text, made.pages) == ("a.txt", "txt", "合同", ())
    assert made.sha256 == hashlib.sha256(data).hexdigest()


def test_a_binary_named_as_text_is_garbled() -> None:
    with pytest.raises(PaperError) as error:
        read("a.txt", bytes(range(256)) * 4)
    assert error.value.code == "garbled_text"


def test_a_text_too_long_to_sign_is_refused_before_it_is_decoded() -> None:
    with pytest.raises(PaperError) as error:
        read("a.txt", b"a" * (4 * MAX_CHARACTERS + 1))
    assert error.value.code == "too_large"


@given(st.text(alphabet="甲乙 12\n\r\t　。", max_size=60))
def test_blocks_hold_all_words_in_order(words: str) -> None:
    made = read("a.txt", words.encode())
    assert "\r" not in made.text
    end = 0
    for block in made.blocks:
        assert not made.text[end : block.span.start].strip()
        assert block.span == Span(block.span.start, block.span.start + len(block.span.of(made.text).strip()))
        end = block.span.end
    assert not made.text[end:].strip()
