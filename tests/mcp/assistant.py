"""An assistant: the client of the official SDK, and the server as a process of its own."""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import anyio
from mcp.client import Client
from mcp_types import CallToolResult, TextContent, Tool

from mcp import StdioServerParameters

Call = tuple[str, dict[str, Any]]


@dataclass(frozen=True)
class Session:
    """What a server said of itself, its tools, and what it answered."""

    instructions: str
    tools: Sequence[Tool]
    answers: Sequence[CallToolResult]
    errors: str


def session(calls: Sequence[Call], *options: str, folder: Path) -> Session:
    """Start `songbang mcp`, list its tools, make the calls one after the other, and end it."""
    return anyio.run(_session, calls, options, folder)


async def _session(calls: Sequence[Call], options: Sequence[str], folder: Path) -> Session:
    run = ["-c", "from songbang.cli.main import run; run()", "mcp", *options]
    server = StdioServerParameters(command=sys.executable, args=run, env={"SONGBANG_CACHE": ""}, cwd=folder)
    errors = folder / "stderr.txt"
    with errors.open("w", encoding="utf-8") as log:
        saved = os.dup(2)
        os.dup2(log.fileno(), 2)  # the client hands its own standard error to the server
        try:
            async with Client(server) as client:
                tools = (await client.list_tools()).tools
                answers = [await client.call_tool(name, given) for name, given in calls]
                told = client.instructions or ""
        finally:
            os.dup2(saved, 2)
            os.close(saved)
    return Session(told, tools, answers, errors.read_text(encoding="utf-8"))


def texts_of(answer: CallToolResult) -> list[str]:
    return [one.text for one in answer.content if isinstance(one, TextContent)]
