"""Who may come in, from where, and under which name."""

from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.web.front import HOST, KEY, ROOT, app_client, enter, house, opened


def test_without_a_session_nothing_is_shown_and_the_way_in_is_told(tmp_path: Path) -> None:
    with app_client(tmp_path) as client:
        answer = client.get("/", headers={"accept-language": "en"})
        assert answer.status_code == 401
        assert "press Enter" in answer.text


def test_the_address_opens_once(tmp_path: Path) -> None:
    with app_client(tmp_path) as client:
        address = f"/open?token={house(client).door.token()}"
        assert client.get(address, follow_redirects=False).status_code == 303
        assert client.get("/").status_code == 200
        client.cookies.clear()
        assert client.get(address, follow_redirects=False).status_code == 403
        assert client.get("/").status_code == 401


@pytest.mark.parametrize("token", ["", "x", "a" * 5000, "%00", "../"])
def test_a_made_up_token_opens_nothing(tmp_path: Path, token: str) -> None:
    with app_client(tmp_path) as client:
        assert client.get("/open", params={"token": token}, follow_redirects=False).status_code == 403


def test_the_cookie_is_kept_from_scripts_and_other_sites(tmp_path: Path) -> None:
    with app_client(tmp_path) as client:
        answer = client.get(f"/open?token={house(client).door.token()}", follow_redirects=False)
        cookie = answer.headers["set-cookie"].lower()
        assert "httponly" in cookie
        assert "samesite=strict" in cookie


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8765", "127.0.0.1", "127.0.0.1:80", "", "[::1]:8765"])
def test_a_rebound_name_is_not_answered(tmp_path: Path, host: str) -> None:
    with opened(tmp_path) as client:
        answer = client.get("/", headers={"host": host})
        assert answer.status_code == 421
        assert "set-cookie" not in answer.headers


_FOREIGN = [
    {"origin": "https://evil.example"},
    {"origin": "null"},
    {"origin": f"https://{HOST}"},
    {"origin": "http://127.0.0.1:9999"},
    {"sec-fetch-site": "cross-site"},
    {"sec-fetch-site": "same-site"},
    {"sec-fetch-site": "cross-site", "origin": ROOT, "sec-fetch-mode": "navigate"},
]


@pytest.mark.parametrize("headers", _FOREIGN)
def test_a_post_from_elsewhere_is_not_done(tmp_path: Path, headers: dict[str, str]) -> None:
    with opened(tmp_path) as client:
        answer = client.post("/typed/form", data={"field": "name", "value": "x"}, headers=headers)
        assert answer.status_code == 403
        assert house(client).store.typed.of("form") == {}


@pytest.mark.parametrize("headers", [{}, {"origin": ROOT}, {"origin": ROOT, "sec-fetch-site": "same-origin"}])
def test_a_post_of_our_own_page_is_done(tmp_path: Path, headers: dict[str, str]) -> None:
    with opened(tmp_path) as client:
        answer = client.post("/typed/form", data={"field": "name", "value": "x"}, headers=headers)
        assert answer.status_code == 204
        assert house(client).store.typed.of("form") == {"name": "x"}


def test_a_program_comes_in_with_its_key_alone(tmp_path: Path) -> None:
    with app_client(tmp_path) as client:
        assert client.get("/", headers={"authorization": f"Bearer {KEY}"}).status_code == 200
        for wrong in ("", "Bearer", "Bearer ", f"Bearer {KEY}x", f"Basic {KEY}", f"Bearer {KEY[:-1]}"):
            assert client.get("/", headers={"authorization": wrong}).status_code == 401


def test_every_answer_forbids_scripts_that_are_not_ours(tmp_path: Path) -> None:
    with opened(tmp_path) as client:
        for path in ("/", "/nowhere", "/static/app.css", "/open?token=x"):
            policy = client.get(path).headers["content-security-policy"]
            assert "default-src 'none'" in policy
            assert "unsafe" not in policy


@pytest.mark.parametrize(
    "back", ["//evil.example/", "https://evil.example/", "/\\evil.example", "\\\\evil", "javascript:x"]
)
def test_another_language_never_leads_elsewhere(tmp_path: Path, back: str) -> None:
    with opened(tmp_path) as client:
        answer = client.get("/language/en", params={"back": back}, follow_redirects=False)
        assert answer.headers["location"] == "/"


@pytest.mark.parametrize(
    "path", ["/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py", "/static/vendor/../../app.py"]
)
def test_the_folder_of_files_is_not_left(tmp_path: Path, path: str) -> None:
    with opened(tmp_path) as client:
        answer = client.get(path)
        assert answer.status_code == 404
        assert "create_app" not in answer.text


def test_a_second_session_is_one_of_its_own(tmp_path: Path) -> None:
    with opened(tmp_path) as client:
        first = dict(client.cookies)
        enter(client)
        assert dict(client.cookies) != first
        other = TestClient(client.app, base_url=ROOT, cookies=first)
        assert other.get("/").status_code == 200
