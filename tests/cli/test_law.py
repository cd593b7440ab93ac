import json
from datetime import date

from tests.cli.typed import songbang

from songbang.law.read import load


def test_sentences_with_their_sources() -> None:
    answer = songbang("law", "cn", "--on", "2026-11-22", "--topic", "duration")
    assert answer.code == 0
    assert "[期限]" in answer.text
    assert "劳动合同法" in answer.text
    assert "2026 年 11 月 22 日" in answer.text


def test_the_document_holds_what_is_in_force() -> None:
    document = json.loads(songbang("law", "--on", "2026-11-22", "--json", "--lang", "en").out)
    assert document["law"]["on"] == "2026-11-22"
    assert {one["id"] for one in document["provisions"]} == {
        one.id for one in load().in_force("cn", date(2026, 11, 22))
    }
    assert all(one["cites"] and one["says"] and one["from"] <= "2026-11-22" for one in document["provisions"])


def test_a_place_inherits_the_law_of_the_country() -> None:
    country = json.loads(songbang("law", "cn", "--json", "--topic", "duration").out)["provisions"]
    assert json.loads(songbang("law", "cn-zz", "--json", "--topic", "duration").out)["provisions"] == country


def test_a_place_whose_law_is_not_held() -> None:
    answer = songbang("law", "hk", "--lang", "en")
    assert (answer.code, answer.out) == (2, b"")
    assert "What is held: mainland China (cn), " in answer.err
