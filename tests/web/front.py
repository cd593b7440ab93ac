"""The app as a test tries it: the real store, the real workers, a session opened as a person opens one."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from starlette.testclient import TestClient

from songbang.web.app import create_app
from songbang.web.house import House
from songbang.web.settings import Limits, Settings

HOST = "127.0.0.1:8765"
ROOT = f"http://{HOST}"
KEY = "a-key-for-programs"


def settings(folder: Path, limits: Limits | None = None) -> Settings:
    """Return settings with everything kept in a folder of the test."""
    url = f"sqlite:///{folder / 'songbang.db'}"
    return Settings(url, (HOST,), folder / "pictures", KEY, warm=False, limits=limits or Limits(workers=1))


@contextmanager
def app_client(folder: Path, limits: Limits | None = None) -> Iterator[TestClient]:
    """Give a client without a session; `enter` opens one."""
    with TestClient(create_app(settings(folder, limits)), base_url=ROOT, raise_server_exceptions=False) as client:
        yield client


@contextmanager
def opened(folder: Path, limits: Limits | None = None) -> Iterator[TestClient]:
    """Give a client whose session was opened with a token, as a browser's is."""
    with app_client(folder, limits) as client:
        enter(client)
        yield client


def house(client: TestClient) -> House:
    """Return the app's own things."""
    found = client.app.state.house  # type: ignore[attr-defined] # an ASGI app is all that a client knows
    assert isinstance(found, House)
    return found


def enter(client: TestClient) -> None:
    """Open a session."""
    answer = client.get(f"/open?token={house(client).door.token()}", follow_redirects=False)
    assert answer.status_code == 303
