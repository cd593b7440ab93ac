"""Piles handed in and read in a test, as a person does it: the form sent, the page looked at until it is the report."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from lxml import html as lxml_html
from starlette.testclient import TestClient
from tests.house.tree import PILE
from tests.web.front import house

PATIENCE = 120.0
NON_COMPETE = """竞业限制协议

甲方：甲辰科技有限公司
乙方：林某
第一条 乙方离职后二十四个月内，不得到与甲方有竞争关系的单位任职。
第二条 竞业限制期间，甲方每月按乙方离职前十二个月平均工资的 20% 支付经济补偿。
第三条 乙方违反第一条的，应当支付违约金 50 万元。
"""


def hand_in(client: TestClient, files: Mapping[str, bytes], **fields: str) -> Any:
    """Send the form of the first page, and follow nothing."""
    sent = [("files", (name, data)) for name, data in files.items()]
    return client.post("/piles", files=sent or {"x": b""}, data=fields, follow_redirects=False)


def handed_in(client: TestClient, files: Mapping[str, bytes], **fields: str) -> str:
    """Hand in a pile and return the address of its page."""
    answer = hand_in(client, files, **fields)
    assert answer.status_code == 303, answer.text
    return str(answer.headers["location"])


def read(client: TestClient, address: str) -> str:
    """Return the page of a pile once its reading has ended."""
    client.get(address)
    for job in house(client).pool.all():
        assert job.finished.wait(PATIENCE)
    return str(client.get(address).text)


def example() -> dict[str, bytes]:
    """Return the papers of the example pile by their names."""
    return {file.name: file.read_bytes() for file in sorted(Path(PILE).iterdir())}


def parsed(text: str) -> Any:
    """Return a page, to be asked with XPath."""
    return lxml_html.document_fromstring(text)
