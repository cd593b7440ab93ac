"""Matters as the tests of their pages need them: the example of the house, and a bare one."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime

from starlette.testclient import TestClient
from tests.house.tree import HOUSE
from tests.web.front import house

EXAMPLE = HOUSE / "examples" / "matter"
BARE = b"songbang = 1\n"
SCRIPT = "<script>alert(1)</script>"


def example() -> dict[str, bytes]:
    """Return the files of the example."""
    return {name: (EXAMPLE / name).read_bytes() for name in ("matter.toml", "wages.csv")}


def made(client: TestClient, files: Mapping[str, bytes] | None = None, name: str = "甲辰") -> str:
    """Keep a matter and return the address of its pages."""
    held = example() if files is None else files
    return f"/matters/{house(client).store.folders.new('matter', name, datetime.now(UTC), files=held).id}"


def text_of(client: TestClient, home: str) -> str:
    """Return the text of the matter itself."""
    data = house(client).store.folders.read(home.rpartition("/")[2], "matter.toml")
    assert data is not None
    return data.decode()


def said(page: str) -> str:
    """Return what a page says, without its markup and with its white space in one."""
    return " ".join(re.sub(r"<[^>]*>", " ", page).split())
