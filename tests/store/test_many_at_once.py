"""Many clients at once, in threads and in two programs: every one is served, and no change is lost."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from songbang.store.fault import StoreConflict
from songbang.store.open import open_store
from songbang.store.store import Store

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
CLIENTS = 50


def test_fifty_clients_type_read_and_write(store: Store) -> None:
    shared = store.folders.new("pile", "甲", NOW)

    def client(at: int) -> None:
        own = store.folders.new("matter", f"第 {at} 位", NOW, files={"a": b"%d" % at})
        store.folders.put(shared.id, f"f{at}", b"%d" % at, NOW)
        for word in ("甲", "甲辰"):
            store.typed.put(f"form-{at}", "name", word, NOW)
        store.results.put(own.id, "report", b"%d" % at, 1)
        assert store.typed.of(f"form-{at}") == {"name": "甲辰"}
        assert store.folders.read(own.id, "a") == b"%d" % at
        assert any(one.id == own.id for one in store.folders.all("matter"))

    with ThreadPoolExecutor(CLIENTS) as pool:
        list(pool.map(client, range(CLIENTS)))
    assert len(store.folders.all("matter")) == CLIENTS
    assert {file.name for file in store.folders.files(shared.id)} == {f"f{at}" for at in range(CLIENTS)}
    held = store.folders.get(shared.id)
    assert held is not None
    assert held.version == 1 + CLIENTS


def test_of_many_who_change_one_folder_each_is_saved_or_told(store: Store, address: str) -> None:
    made = store.folders.new("matter", "甲", NOW, files={"log": b""})
    other = open_store(address)  # as a second program would

    def client(at: int) -> int:
        one = (store, other)[at % 2]
        try:
            with one.folders.checked_out(made.id, NOW) as place:
                log = place / "log"
                log.write_bytes(log.read_bytes() + b"%d\n" % at)
        except StoreConflict:
            return -1
        return at

    with ThreadPoolExecutor(8) as pool:
        saved = {at for at in pool.map(client, range(40)) if at >= 0}
    held = store.folders.get(made.id)
    assert held is not None
    written = [int(line) for line in (store.folders.read(made.id, "log") or b"").split()]
    assert saved
    assert sorted(written) == sorted(saved)
    assert held.version == 1 + len(saved)
    other.close()


def test_two_programs_that_start_together_make_one_store(address: str) -> None:
    with ThreadPoolExecutor(8) as pool:
        stores = list(pool.map(open_store, [address] * 8))
    made = stores[0].folders.new("pile", "甲", NOW)
    assert all(one.folders.get(made.id) == made for one in stores)
    for one in stores:
        one.close()


def test_a_start_together_never_finds_the_store_busy(tmp_path: Path) -> None:
    for at in range(30):
        address = f"sqlite:///{tmp_path / str(at) / 'songbang.db'}"
        with ThreadPoolExecutor(8) as pool:
            for one in pool.map(open_store, [address] * 8):
                one.close()
