"""The store on SQLite and on a real PostgreSQL: every test that asks for ``address`` or ``store`` runs on both."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.store.postgres import NOT_THERE, Cluster, programs, running

from songbang.store.open import open_store
from songbang.store.store import Store


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL that runs as long as the tests do."""
    found = programs()
    if found is None:
        pytest.skip(NOT_THERE)
    with running(found) as one:
        yield one


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'kept' / 'songbang.db'}"
    server: Cluster = request.getfixturevalue("cluster")
    return server.database()


@pytest.fixture
def store(address: str) -> Iterator[Store]:
    """A store that holds nothing."""
    one = open_store(address)
    yield one
    one.close()
