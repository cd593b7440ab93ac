"""Whatever OpenAPI allows, and much that it does not: nothing ends in an error of the program, all is as told."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from fastapi import FastAPI
from hypothesis import HealthCheck, Phase, settings
from schemathesis import Case, HookContext
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from starlette.testclient import TestClient
from starlette.types import ASGIApp, Receive, Scope, Send
from tests.web.front import HOST, KEY, app_client, house

from songbang.web import api
from songbang.web.listed import routers
from songbang.web.settings import Limits

EXAMPLES = int(os.environ.get("SONGBANG_FUZZ", "10"))
MATTER = Path(__file__).parents[2] / "examples" / "matter"
HEADERS = {"authorization": f"Bearer {KEY}", "host": HOST}
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
TOML = "application/toml"
RUNNING: list[ASGIApp] = []
KEPT: dict[str, str] = {}
"""The ids of what is there, by the resource: most calls would else only ever be about nothing."""


@pytest.fixture(scope="module", autouse=True)
def _running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Run an app that keeps a pile, a matter and a reading."""
    limits = Limits(workers=1, waiting=20, job_seconds=60)
    with app_client(tmp_path_factory.mktemp("schema"), limits) as client:
        client.headers.update(HEADERS)
        KEPT.update(_kept(client))
        RUNNING.append(client.app)
        yield
        RUNNING.clear()


async def front(scope: Scope, receive: Receive, send: Send) -> None:
    """Hand a request on to the app that runs; it was started once and is not started by a call."""
    if scope["type"] == "http":
        await RUNNING[-1](scope, receive, send)


def _kept(client: TestClient) -> dict[str, str]:
    paper = ("files", ("约定.txt", "乙方离职后二十四个月内不得到竞争单位工作。".encode()))
    pile = client.post("/api/v1/piles", files=[paper]).json()["id"]
    reading = client.post("/api/v1/read?wait=60", files=[paper])
    assert reading.status_code == 200
    matter = client.post("/api/v1/matters", json={"name": "例"}).json()["id"]
    toml = {"content-type": "application/toml"}
    client.put(f"/api/v1/matters/{matter}/matter.toml", content=(MATTER / "matter.toml").read_bytes(), headers=toml)
    return {"piles": pile, "matters": matter, "jobs": house(client).pool.all()[-1].id}


def map_path_parameters(context: HookContext, given: dict[str, Any] | None) -> dict[str, Any] | None:
    """Put the id of something that is there in most places where an id is asked for."""
    assert context.operation is not None
    path = context.operation.path.split("/")
    erases = context.operation.method == "delete" and path[-1] == "{id}"
    if given and "id" in given and not erases and not str(given["id"]).endswith(tuple("0123")):
        given["id"] = KEPT.get(path[3], given["id"])
    return given


def map_query(_context: HookContext, given: dict[str, Any] | None) -> dict[str, Any] | None:
    """Wait for no job: what it comes to is asked for elsewhere."""
    if given and "wait" in given:
        given["wait"] = 0
    return given


@schemathesis.serializer(TOML)
def as_toml(_context: Any, value: Any) -> bytes:
    """Write a value as TOML where it can be, else as what it is: both come in from outside."""
    rows = value.items() if isinstance(value, dict) else ()
    text = "".join(f"{json.dumps(name)} = {json.dumps(one)}\n" for name, one in rows)
    return (text or str(value)).encode("utf-8", errors="replace")


@schemathesis.serializer("application/x-ndjson")
def as_lines(_context: Any, value: Any) -> bytes:
    """Write a value as lines."""
    return (value if isinstance(value, str) else json.dumps(value)).encode("utf-8", errors="replace")


def described() -> Any:
    """The interface as OpenAPI tells it, read before any app runs."""
    only = FastAPI(title="Songbang", version="1")
    for router in routers(api):
        only.include_router(router)
    told = schemathesis.openapi.from_dict(only.openapi())
    told.app = front
    told.hook(map_path_parameters)
    told.hook(map_query)
    return told


schema = described()


@schema.parametrize()  # type: ignore[untyped-decorator]
@settings(
    max_examples=EXAMPLES,
    derandomize=True,
    deadline=None,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_every_answer_is_as_told(case: Case[Any]) -> None:
    case.call_and_validate(checks=CHECKS, headers=HEADERS)
