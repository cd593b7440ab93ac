"""What the first request would wait for, done before it comes: routes put together, threads and database awake."""

from fastapi import FastAPI
from starlette.concurrency import run_in_threadpool
from starlette.types import Message

from songbang.web.house import House


async def wake(app: FastAPI) -> None:
    """Answer one request to nobody: the door, without a token, opens for no one and changes nothing."""
    house: House = app.state.house
    await run_in_threadpool(house.store.folders.all, "pile")
    host = house.settings.hosts[0]
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": "/open",
        "raw_path": b"/open",
        "root_path": "",
        "query_string": b"",
        "headers": [(b"host", host.encode())],
        "client": None,
        "server": None,
    }
    await app(scope, _nothing_comes, _nobody_listens)


async def _nothing_comes() -> Message:
    return {"type": "http.request", "body": b"", "more_body": False}


async def _nobody_listens(_message: Message) -> None:
    pass
