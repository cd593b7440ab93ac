"""Everything that the command line does has its call, and what OpenAPI tells is whole."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.web.programs import API, program
from typer.main import get_command

from songbang.cli.commands import app

CALLS = {
    "read": ("post /read", "post /piles/{id}/read", "get /jobs/{id}/report.html", "get /jobs/{id}/review.html"),
    "text": ("post /text",),
    "word": ("post /word", "post /piles/{id}/word"),
    "clause": ("post /clause",),
    "redact": ("post /redact", "post /matters/{id}/redact"),
    "law": ("get /law", "post /law/replay", "get /law/replay", "post /law/ask", "post /law/prove", "post /law/against"),
    "stand": ("get /matters/{id}/stand", "get /matters/{id}/timeline.svg", "get /matters/{id}/calendar.ics"),
    "move": ("post /matters/{id}/move", "post /move"),
    "draft": ("post /matters/{id}/drafts/{kind}", "get /drafts"),
    "matter new": ("post /matters", "post /matters/{id}/answers"),
    "matter event": ("post /matters/{id}/events",),
    "matter fact": ("post /matters/{id}/facts",),
    "matter remove": ("delete /matters/{id}/events/{line}", "delete /matters/{id}/facts/{name}"),
    "matter lock": ("post /matters/{id}/lock",),
    "matter unlock": ("post /matters/unlock",),
    "matter erase": ("delete /matters/{id}",),
    "matter files": ("get /matters/{id}/files",),
    "matter wages": ("get /matters/{id}/wages",),
    "evidence add": ("post /matters/{id}/evidence",),
    "evidence amend": ("patch /matters/{id}/evidence/{number}",),
    "evidence remove": ("delete /matters/{id}/evidence/{number}",),
    "evidence verify": ("get /matters/{id}/evidence/verify",),
    "evidence list": ("get /matters/{id}/evidence",),
    "evidence questions": ("get /evidence/questions",),
    "audit": ("post /audit", "get /jobs/{id}/audit/{name}"),
    "judgments": ("post /judgments", "post /judgments/shares", "get /jobs/{id}/judgments.zip"),
    "rank": ("post /rank", "get /jobs/{id}/rank/{name}"),
    "flows": ("post /flows", "get /jobs/{id}/flows/{name}"),
    "lab": ("post /lab", "get /jobs/{id}/lab/{name}", "get /lab/card", "get /lab/policies", "post /lab/ladder"),
    "policy": ("post /policy", "get /policies", "get /jobs/{id}/policy/{name}"),
}
NO_CALL = {
    "serve": "it starts the app that answers the calls",
    "mcp": "it gives an assistant tools over standard input and output",
}
ALWAYS = {"401", "403", "413", "421", "422"}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with program(tmp_path_factory.mktemp("told")) as client:
        yield client.get(f"{API}/openapi.json").json()


def operations(told: Any) -> dict[str, Any]:
    return {
        f"{method} {path.removeprefix(API)}": one for path, own in told["paths"].items() for method, one in own.items()
    }


def commands(group: Any, before: str = "") -> Iterator[str]:
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, f"{name} ")
        else:
            yield f"{before}{name}"


def test_every_command_has_its_call(told: Any) -> None:
    there = {*commands(get_command(app))}

    assert {*CALLS} | {*NO_CALL} == there
    assert {call for calls in CALLS.values() for call in calls} - {*operations(told)} == set()


def test_every_refusal_is_told_in_our_own_shape(told: Any) -> None:
    for name, one in operations(told).items():
        assert {*one["responses"]} >= ALWAYS, name
        for status, answer in one["responses"].items():
            assert answer["description"], name
            if status >= "400":
                shape = answer["content"]["application/json"]["schema"]
                assert shape == {"$ref": "#/components/schemas/RefusedAnswer"}, (name, status)
    assert "HTTPValidationError" not in told["components"]["schemas"]


def test_what_is_not_there_and_what_waits_is_told(told: Any) -> None:
    for name, one in operations(told).items():
        assert ("{" in name) <= ("404" in one["responses"]), name
        assert ("requestBody" in one) <= ("415" in one["responses"]), name
        assert ("202" in one["responses"]) <= ("429" in one["responses"]), name


def test_every_call_tells_both_ways_in(told: Any) -> None:
    assert {name: one["type"] for name, one in told["components"]["securitySchemes"].items()} == {
        "key": "http",
        "session": "apiKey",
    }
    for name, one in operations(told).items():
        assert {way for ways in one["security"] for way in ways} == {"key", "session"}, name
        assert one["summary"], name
        assert one["description"], name
        assert len(one["tags"]) == 1, name


def test_no_call_is_answered_without_a_key_or_a_session(tmp_path: Path, told: Any) -> None:
    with program(tmp_path) as client:
        del client.headers["authorization"]
        for name in operations(told):
            method, path = name.split(" ", 1)
            answer = client.request(method, f"{API}{path}".replace("{", "").replace("}", ""))
            assert answer.status_code == 401, name
            assert answer.json()["problem"]["code"] == "no_session"


def test_a_wrong_key_and_another_sites_page_are_turned_away(tmp_path: Path) -> None:
    with program(tmp_path) as client:
        assert client.get(f"{API}/law", headers={"authorization": "Bearer no"}).status_code == 401
        assert (
            client.post(f"{API}/matters", json={"name": "x"}, headers={"origin": "http://evil.example"}).status_code
            == 403
        )
        assert client.get(f"{API}/law", headers={"host": "evil.example"}).status_code == 421
