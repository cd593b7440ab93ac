"""The catalogues: whole, compiled, and of one mind; every message that the product says has its words."""

import re
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Message
from languages.make import BY_HAND, CATALOGUES, CONVERTED, READ_OVER, domains
from languages.po import PlainCatalog, compiled, forms, read, source, text_of
from languages.python_messages import DOMAIN, python_messages
from languages.template_messages import template_messages
from tests.languages.scripts import han, simplified_only

from songbang.languages.catalogues import FOLDERS, said

FILES = sorted(CATALOGUES.glob("*/LC_MESSAGES/*.po"))
USED = {
    (language, domain): used for domain, used in template_messages(domains()).items() for language in ("en", "zh_Hant")
}
USED["zh_Hant", DOMAIN] = python_messages()
ASK = "run `make languages`, then fill what is empty"
BRACKETS = re.compile(r"“[^”]*”|「[^」]*」")


def held(language: str, domain: str) -> PlainCatalog:
    return read(CATALOGUES / language / "LC_MESSAGES" / f"{domain}.po", language)


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def messages(language: str, domain: str) -> list[Message]:
    return [message for message in held(language, domain) if message.id]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(CATALOGUES).as_posix())
def test_a_compiled_catalogue_is_what_its_source_compiles_to(file: Path) -> None:
    catalogue = read(file, file.parts[-3])

    assert file.with_suffix(".mo").read_bytes() == compiled(catalogue), ASK
    assert file.read_text(encoding="utf-8") == source(catalogue), ASK


def test_nothing_is_compiled_that_has_no_source() -> None:
    assert {file.with_suffix("") for file in CATALOGUES.rglob("*.mo")} == {file.with_suffix("") for file in FILES}


@pytest.mark.parametrize(("language", "domain"), USED)
def test_every_message_has_its_words_and_no_other_stands_there(language: str, domain: str) -> None:
    catalogue = held(language, domain)
    wanted = {text_of(message) for message in USED[language, domain] if message.id}

    assert wanted - {text_of(message) for message in catalogue if message.id} == set(), ASK
    assert {text_of(message) for message in catalogue if message.id} - wanted == set(), ASK
    assert [text_of(message) for message in catalogue if message.id and not all(forms(message))] == [], ASK
    assert [text_of(message) for message in catalogue.obsolete.values()] == [], "delete the lines that begin with #~"
    assert [text_of(message) for message in catalogue if message.id and message.fuzzy] == []


@pytest.mark.parametrize(("language", "domain"), USED)
def test_what_is_filled_in_is_the_same_in_every_language(language: str, domain: str) -> None:
    wrong = [
        (text_of(message), form)
        for message in messages(language, domain)
        for form in forms(message)
        if places(form) != places(text_of(message)) and "{count}" not in text_of(message)
    ]

    assert wrong == []


@pytest.mark.parametrize("language", FOLDERS.values())
def test_the_same_message_has_the_same_words_in_every_domain(language: str) -> None:
    told: dict[str, set[str]] = {}
    for one, domain in USED:
        for message in messages(one, domain) if one == language else []:
            told.setdefault(text_of(message), set()).add(forms(message)[-1])

    assert {message: words for message, words in told.items() if len(words) > 1} == {}


@pytest.mark.parametrize("domain", sorted({domain for language, domain in USED if language == "en"}))
def test_english_messages_are_english_and_calm(domain: str) -> None:
    words = [form for message in messages("en", domain) for form in forms(message)]

    assert [form for form in words if han(BRACKETS.sub("", form)) or set("！!") & set(form)] == []


@pytest.mark.parametrize("domain", sorted({domain for _, domain in USED}))
def test_messages_for_hong_kong_are_in_traditional_script(domain: str) -> None:
    every = messages("zh_Hant", domain)

    assert [message.string for message in every if simplified_only(" ".join(forms(message)))] == []
    assert {*(tuple(message.user_comments) for message in every)} <= {(BY_HAND,), (READ_OVER,), (CONVERTED,)}


def test_a_message_is_found_in_every_domain_and_the_heading_of_a_file_is_none() -> None:
    for lang, folder in FOLDERS.items():
        for domain in {domain for language, domain in USED if language == folder}:
            message = messages(folder, domain)[0]
            assert said(text_of(message), lang) in forms(message)
        assert said("", lang) is None
        assert said("这句话没有人写过", lang) is None
    assert said(text_of(messages("zh_Hant", DOMAIN)[0]), "zh") is None
