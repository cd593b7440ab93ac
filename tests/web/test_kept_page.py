"""What is kept is listed to the last file, can be taken along, and goes when it is asked for twice."""

import io
import re
import shutil
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.languages.one_language import check_page
from tests.web.front import house, opened

from songbang.matter.locking.unlock import Unlocked, unlock
from songbang.store.folder import Folder
from songbang.store.store import Store

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
LANGUAGES = ("zh", "zh-Hant", "en")
MATTER = b"songbang = 1\n"
SECRET = "horse 电池 staple"  # noqa: S105 - of a matter that lives as long as the test
ODD = '<img src=x onerror=alert(1)>&"'


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    with opened(tmp_path_factory.mktemp("kept")) as one:
        yield one


@pytest.fixture
def client(app: TestClient) -> TestClient:
    """The app with nothing in it."""
    house(app).store.erase_all()
    shutil.rmtree(house(app).settings.pictures or "", ignore_errors=True)
    return app


def database(client: TestClient) -> bytes:
    """All bytes of the database on the disk."""
    file = Path(house(client).store.where)
    return b"".join(path.read_bytes() for path in file.parent.glob(f"{file.name}*"))


@pytest.fixture
def store(client: TestClient) -> Store:
    return house(client).store


@pytest.fixture
def pile(store: Store) -> Folder:
    return store.folders.new("pile", ODD, NOW, files={"合同/附件一.txt": b"a" * 3000, "b'.txt": b""})


@pytest.fixture
def matter(store: Store) -> Folder:
    made = store.folders.new("matter", "林某与甲辰科技", NOW, files={"matter.toml": MATTER, "notes/a.txt": b"x"})
    store.typed.put(f"matter-{made.id}-event", "note", "写到一半", NOW)
    store.results.put(made.id, "position", b"{}", 1)
    return made


@pytest.fixture
def pictures(client: TestClient) -> Path:
    folder = house(client).settings.pictures
    assert folder is not None
    folder.mkdir(parents=True)
    (folder / f"{'0' * 64}.json").write_text("{}", encoding="utf-8")
    (folder / "mine.txt").write_text("not ours", encoding="utf-8")
    return folder


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_folder_file_and_place_is_listed(
    client: TestClient, pile: Folder, matter: Folder, pictures: Path, lang: str
) -> None:
    page = client.get(f"/kept?lang={lang}").text

    assert check_page(page, lang) == []
    for told in ("合同/附件一.txt", "b&#39;.txt", "matter.toml", "notes/a.txt", matter.name, "3.0 KB"):
        assert told in page
    assert "<img" not in page
    assert "&lt;img src=x" in page
    for place in (pictures.with_name("songbang.db"), pictures):
        assert str(place) in page
    assert {"zh": "1 张表", "zh-Hant": "1 張表", "en": "1 form"}[lang] in page
    assert f"/piles/{pile.id}" in page


@pytest.mark.parametrize("lang", LANGUAGES)
def test_where_nothing_is_kept_that_is_said(client: TestClient, lang: str) -> None:
    page = client.get(f"/kept?lang={lang}").text
    assert check_page(page, lang) == []
    assert {"zh": "什么都没有留", "zh-Hant": "什麼都沒有留", "en": "Nothing is kept."}[lang] in page
    assert "/kept/erase/all" not in page


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("what", ["typed", "pictures", "all", "pile", "matter"])
def test_deleting_is_asked_once_in_words_and_a_look_deletes_nothing(
    client: TestClient, pile: Folder, matter: Folder, what: str, lang: str
) -> None:
    store = house(client).store
    named = {"pile": pile.id, "matter": matter.id}.get(what, what)
    answer = client.get(f"/kept/erase/{named}?lang={lang}")

    assert answer.status_code == 200
    assert check_page(answer.text, lang) == []
    assert f'action="/kept/erase/{named}"' in answer.text
    assert {"zh": "不能保证", "zh-Hant": "不能保證", "en": "cannot promise"}[lang] in answer.text
    assert store.folders.get(pile.id) == pile
    assert store.typed.forms() == {f"matter-{matter.id}-event": 1}


def test_one_folder_goes_with_all_that_hangs_on_it_and_nothing_else(
    client: TestClient, store: Store, pile: Folder, matter: Folder
) -> None:
    answer = client.post(f"/kept/erase/{matter.id}", follow_redirects=False)

    assert (answer.status_code, answer.headers["location"]) == (303, "/kept?gone=true")
    assert store.folders.get(matter.id) is None
    assert store.typed.forms() == {}
    assert store.folders.get(pile.id) == pile
    assert matter.id.encode() not in database(client)
    assert "It was deleted." in client.get("/kept?gone=true&lang=en").text


def test_what_was_typed_goes_and_the_folders_stay(client: TestClient, store: Store, matter: Folder) -> None:
    assert client.post("/kept/erase/typed", follow_redirects=False).status_code == 303
    assert store.typed.forms() == {}
    assert store.folders.get(matter.id) == matter


def test_what_was_kept_of_pictures_goes_and_other_files_stay(client: TestClient, pictures: Path) -> None:
    assert client.post("/kept/erase/pictures", follow_redirects=False).status_code == 303
    assert [path.name for path in pictures.iterdir()] == ["mine.txt"]


def test_everything_goes(client: TestClient, store: Store, pile: Folder, matter: Folder, pictures: Path) -> None:
    assert client.post("/kept/erase/all", follow_redirects=False).status_code == 303

    assert store.folders.all("pile") == store.folders.all("matter") == ()
    assert store.typed.forms() == {}
    assert [path.name for path in pictures.iterdir()] == ["mine.txt"]
    held = database(client)
    assert pile.id.encode() not in held
    assert matter.id.encode() not in held
    assert "Nothing is kept." in client.get("/kept?lang=en").text


@pytest.mark.parametrize("kind", ["pile", "matter"])
def test_a_folder_is_taken_along_as_a_zip(client: TestClient, pile: Folder, matter: Folder, kind: str) -> None:
    folder = pile if kind == "pile" else matter
    answer = client.get(f"/kept/{folder.id}/all.zip")

    assert answer.status_code == 200
    assert answer.headers["content-disposition"].startswith("attachment;")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        held = {name.split("/", 1)[1]: archive.read(name) for name in archive.namelist()}
        assert len({name.split("/", 1)[0] for name in archive.namelist()}) == 1
    wanted = {
        "pile": {"合同/附件一.txt": b"a" * 3000, "b'.txt": b""},
        "matter": {"matter.toml": MATTER, "notes/a.txt": b"x"},
    }
    assert held == wanted[kind]


def test_a_matter_is_taken_along_encrypted_and_opens_elsewhere(
    client: TestClient, store: Store, matter: Folder, tmp_path: Path
) -> None:
    answer = client.post(f"/kept/{matter.id}/locked", data={"secret": SECRET, "again": SECRET})

    assert answer.status_code == 200
    assert b"matter.toml" not in answer.content
    assert "%E6%9E%97%E6%9F%90" in answer.headers["content-disposition"]
    file = tmp_path / "elsewhere" / "m.age"
    file.parent.mkdir()
    file.write_bytes(answer.content)
    assert isinstance(unlock(file, SECRET), Unlocked)
    assert (file.parent / "m" / "matter.toml").read_bytes() == MATTER
    assert store.folders.get(matter.id) == matter
    assert len(store.folders.files(matter.id)) == 2
    assert SECRET.encode() not in database(client)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("secret", "again"), [("", ""), ("a", "b")])
def test_a_passphrase_that_is_none_is_told_and_not_shown_again(
    client: TestClient, matter: Folder, secret: str, again: str, lang: str
) -> None:
    answer = client.post(f"/kept/{matter.id}/locked?lang={lang}", data={"secret": secret, "again": again})
    assert answer.status_code == 422
    assert check_page(answer.text, lang) == []
    assert 'aria-invalid="true"' in answer.text
    assert not re.search(r'type="password"[^>]*value=', answer.text)


@pytest.mark.parametrize(
    "address",
    [
        "/kept/erase/nothing",
        f"/kept/erase/{'0' * 32}",
        "/kept/x/all.zip",
        f"/kept/{'0' * 32}/locked",
        "/kept/erase/%00",
    ],
)
def test_what_is_not_there_is_a_page_that_says_so(client: TestClient, address: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 404
    assert "<h1>" in answer.text
    assert client.post(address).status_code in {404, 405}


def test_a_pile_is_no_matter_to_be_locked(client: TestClient, pile: Folder) -> None:
    assert client.get(f"/kept/{pile.id}/locked").status_code == 404


def test_another_site_can_delete_nothing(client: TestClient, store: Store, pile: Folder) -> None:
    answer = client.post(f"/kept/erase/{pile.id}", headers={"origin": "https://elsewhere.example"})
    assert answer.status_code == 403
    assert store.folders.get(pile.id) == pile
