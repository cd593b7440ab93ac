"""Documents in an object store are read where they lie, as files are; only the store that was named is asked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.corpus.made import lines, parquet, table, zipped
from tests.corpus.store import BUCKET, store
from tests.corpus.works import lengths

from songbang.corpus.listed import listed
from songbang.corpus.run import run
from songbang.corpus.task import Task


@pytest.fixture(scope="module", autouse=True)
def objects(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Serve the same objects to all tests: Daft asks the store that it met first, as long as the process lives."""
    folder = tmp_path_factory.mktemp("objects")
    made = {"年/a.txt": "判决如下：甲".encode(), "年/bad.pdf": b"%PDF-1.4", "other/z.txt": "其他".encode()}
    made["年/子/b.jsonl"] = lines(folder / "b.jsonl", 40).read_bytes()
    made["年/c.parquet"] = parquet(folder / "c.parquet", ["判决如下：丙", "判决如下：丁"]).read_bytes()
    made["年/d.zip"] = zipped(folder / "d.zip", {"一.txt": "判决如下：戊".encode()}).read_bytes()
    with store(made) as address, pytest.MonkeyPatch.context() as patch:
        patch.setenv("AWS_ENDPOINT_URL", address)
        patch.setenv("AWS_ACCESS_KEY_ID", "key")
        patch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
        patch.setenv("AWS_REGION", "here")
        yield


def test_a_folder_of_a_store_is_read_as_a_folder(tmp_path: Path) -> None:
    done = run([f"s3://{BUCKET}/年"], Task("lengths", lengths, unit=500), tmp_path / "state")

    names = [row["document"] for row in table(done, tmp_path / "out")]
    assert names == [
        "a.txt",
        "c.parquet#1",
        "c.parquet#2",
        "d.zip/一.txt",
        *(f"子/b.jsonl#{at}" for at in range(1, 41)),
    ]
    errors = [(row["document"], row["code"]) for row in table(done, tmp_path / "out", "errors")]
    assert errors == [("bad.pdf", "unreadable")]


@pytest.mark.parametrize(
    ("below", "found"),
    [
        ("年/a.txt", ["a.txt"]),
        ("年/**/*.jsonl", ["子/b.jsonl"]),
        ("*/*.txt", ["other/z.txt", "年/a.txt"]),
        ("none", []),
    ],
)
def test_what_an_address_means(below: str, found: list[str]) -> None:
    sources, problems = listed([f"s3://{BUCKET}/{below}"])

    assert [one.name for one in sources] == found
    assert [one.code for one in problems] == ["not_found"] * (not found)
