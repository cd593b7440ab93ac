"""The ledger of evidence: copies, the chain, what is said anew, what does not hold, gaps."""

import hashlib
import json
import multiprocessing
import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from songbang.basis.problem import Problem
from songbang.law.read import load
from songbang.matter.evidence.add import Told, add
from songbang.matter.evidence.append import Added
from songbang.matter.evidence.cautions import cautions, cautions_for, questions
from songbang.matter.evidence.change import amend, remove
from songbang.matter.evidence.claims import claims, gaps, kind_told
from songbang.matter.evidence.entry import START, Entry
from songbang.matter.evidence.ledger import current, read_ledger
from songbang.matter.evidence.verify import Checked, verify

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
SLIP = Told("离职前的工资", "arrears", medium="纸质", obtained="公司每月发放", obtained_on=date(2026, 4, 1))


@pytest.fixture
def matter(tmp_path: Path) -> Path:
    (tmp_path / "matter").mkdir()
    return tmp_path / "matter"


def made(matter: Path, name: str, data: bytes | None = None) -> Path:
    file = matter.parent / name
    file.write_bytes(name.encode() if data is None else data)
    return file


def added(matter: Path, name: str, told: Told = SLIP) -> Entry:
    done = add(matter, made(matter, name), told, NOW)
    assert isinstance(done, Added)
    return done.entry


def checked(matter: Path, head: str | None = None) -> Checked:
    found = verify(matter, head)
    assert isinstance(found, Checked)
    return found


def wrong(matter: Path) -> list[tuple[str, int | None]]:
    return [(one.code, one.line) for one in checked(matter).wrong]


def ledger(matter: Path) -> Path:
    return matter / "evidence" / "ledger.jsonl"


def test_a_file_is_copied_and_entered_and_the_original_stays(matter: Path) -> None:
    file = made(matter, "工资条.pdf", b"slip")
    os.utime(file, (1_700_000_000, 1_700_000_000))
    done = add(matter, file, SLIP, NOW)
    assert isinstance(done, Added)
    entry, copy = done.entry, matter / "evidence" / done.entry.file

    assert (file.read_bytes(), copy.read_bytes()) == (b"slip", b"slip")
    assert entry.sha256 == hashlib.sha256(b"slip").hexdigest()
    assert (entry.number, entry.size, entry.name, entry.kind) == (1, 4, "工资条.pdf", "wage_slips")
    assert (entry.added, entry.modified) == ("2026-11-22T09:30:00+00:00", "2023-11-14T22:13:20+00:00")
    assert (entry.proves, entry.obtained_on, entry.previous) == ("离职前的工资", "2026-04-01", START)
    assert copy.stat().st_mtime == file.stat().st_mtime
    assert read_ledger(matter) == (entry,)


def test_each_line_is_tied_to_the_one_before(matter: Path) -> None:
    lines = [added(matter, f"{at}.png") for at in range(4)]

    assert [line.previous for line in lines] == [START, *(line.hash for line in lines[:-1])]
    for row in map(json.loads, ledger(matter).read_text(encoding="utf-8").splitlines()):
        told = row.pop("hash")
        plain = json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        assert told == hashlib.sha256(plain.encode()).hexdigest()


def test_the_same_name_is_no_trouble_and_the_same_bytes_are_told(matter: Path) -> None:
    first = added(matter, "a.png")
    other = add(matter, made(matter, "a.png", b"other"), SLIP, NOW)
    again = add(matter, made(matter, "b.png", b"other"), SLIP, NOW)

    assert isinstance(other, Added)
    assert other.entry.file != first.file
    assert isinstance(again, Problem)
    assert again.code == "already_there"
    assert len(read_ledger(matter)) == 2
    assert not checked(matter).told


@pytest.mark.parametrize("name", ["." * 3, "a" * 240 + ".pdf", "证" * 80 + ".pdf", "con:a*b.png", " x "])
def test_any_name_of_a_file_is_taken(matter: Path, name: str) -> None:
    assert (matter / "evidence" / added(matter, name).file).is_file()
    assert not checked(matter).wrong


def test_what_is_no_file_is_told(matter: Path) -> None:
    nothing = add(matter, matter / "none.pdf", SLIP, NOW)
    folder = add(matter, matter, SLIP, NOW)
    nowhere = add(matter.parent / "none", made(matter, "a"), SLIP, NOW)
    claim = add(matter, made(matter, "a"), Told("x", "no-such-claim"), NOW)

    codes = [one.code for one in (nothing, folder, nowhere, claim) if isinstance(one, Problem)]
    assert codes == ["not_found", "not_a_file", "no_matter", "no_such_claim"]
    assert not (matter.parent / "none").exists()


def test_nothing_is_rewritten_when_something_is_said_anew_or_taken_out(matter: Path) -> None:
    first, second = added(matter, "a.png"), added(matter, "b.png")
    before = ledger(matter).read_bytes()
    amend(matter, 2, Told(proves="催过三次"), NOW)
    remove(matter, 1, "与本案无关", NOW)

    assert ledger(matter).read_bytes().startswith(before)
    (held,) = current(read_ledger(matter))
    assert (held.number, held.proves, held.claim, held.file) == (2, "催过三次", second.claim, second.file)
    assert not (matter / "evidence" / first.file).exists()
    assert read_ledger(matter)[-1].why == "与本案无关"
    assert not checked(matter).wrong
    assert not checked(matter).told


@pytest.mark.parametrize("number", [0, 2, 99])
def test_only_what_is_there_can_be_said_anew_or_taken_out(matter: Path, number: int) -> None:
    added(matter, "a.png")
    added(matter, "b.png")
    remove(matter, 2, "", NOW)
    before = ledger(matter).read_bytes()

    for done in (amend(matter, number, SLIP, NOW), remove(matter, number, "", NOW)):
        assert isinstance(done, Problem)
        assert done.code == "no_such_entry"
    assert ledger(matter).read_bytes() == before


def test_a_file_that_was_changed_or_is_gone_is_named(matter: Path) -> None:
    first, second = added(matter, "a.png"), added(matter, "b.png")
    (matter / "evidence" / first.file).write_bytes(b"a.PNG")
    (matter / "evidence" / second.file).unlink()

    assert [(one.code, one.paper) for one in checked(matter).wrong] == [
        ("evidence_changed", f"evidence/{first.file}"),
        ("evidence_missing", f"evidence/{second.file}"),
    ]


@given(st.data())
@settings(max_examples=60)
def test_no_byte_of_the_ledger_can_be_changed_unseen(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    matter = tmp_path_factory.mktemp("byte") / "matter"
    matter.mkdir()
    head = [added(matter, f"{at}.png").hash for at in range(3)][-1]
    whole = ledger(matter).read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda one: one != whole[at]))
    ledger(matter).write_bytes(whole[:at] + bytes([byte]) + whole[at + 1 :])

    found = checked(matter, head)
    assert found.wrong or found.told


@pytest.mark.parametrize(("line", "named"), [(0, 1), (1, 2), (2, 3)])
def test_the_line_that_was_rewritten_is_named(matter: Path, line: int, named: int) -> None:
    for at in range(3):
        added(matter, f"{at}.png")
    rows = ledger(matter).read_text(encoding="utf-8").splitlines()
    rows[line] = rows[line].replace("离职前的工资", "别的东西")
    ledger(matter).write_text("\n".join(rows) + "\n", encoding="utf-8")

    assert wrong(matter) == [("ledger_broken", named)]


def test_a_line_that_is_gone_is_named_and_nothing_is_added_behind_it(matter: Path) -> None:
    for at in range(3):
        added(matter, f"{at}.png")
    rows = ledger(matter).read_text(encoding="utf-8").splitlines()
    ledger(matter).write_text("\n".join([rows[0], rows[2]]) + "\n", encoding="utf-8")
    before = ledger(matter).read_bytes()

    assert ("ledger_broken", 2) in wrong(matter)
    done = add(matter, made(matter, "new.png"), SLIP, NOW)
    assert isinstance(done, Problem)
    assert done.code == "ledger_broken"
    assert ledger(matter).read_bytes() == before


def test_a_hash_kept_elsewhere_shows_a_ledger_that_was_rewritten_whole(matter: Path) -> None:
    head = added(matter, "a.png").hash
    added(matter, "b.png")
    assert not checked(matter, head).wrong
    assert not checked(matter, f" {head.upper()} ").wrong
    ledger(matter).unlink()
    for file in (matter / "evidence").iterdir():
        file.unlink()
    added(matter, "c.png")

    assert not checked(matter).wrong
    assert [one.code for one in checked(matter, head).wrong] == ["head_not_found"]


@given(st.integers(1, 400))
@settings(max_examples=40)
def test_a_line_that_was_not_finished_is_told_kept_and_in_nobodys_way(
    tmp_path_factory: pytest.TempPathFactory, cut: int
) -> None:
    matter = tmp_path_factory.mktemp("torn") / "matter"
    matter.mkdir()
    first, second = added(matter, "a.png"), added(matter, "b.png")
    whole = ledger(matter).read_bytes()
    ledger(matter).write_bytes(whole[:-cut])
    torn = ledger(matter).read_bytes().rpartition(b"\n")[2]

    codes = [one.code for one in checked(matter).told]
    assert codes == ([] if cut == 1 else ["ledger_torn", "not_in_ledger"])
    assert read_ledger(matter) == ((first, second) if cut == 1 else (first,))
    done = add(matter, made(matter, "c.png"), SLIP, NOW)
    assert isinstance(done, Added)
    assert not checked(matter).wrong
    if cut == 1:  # only the line feed was missing
        assert read_ledger(matter)[:2] == (first, second)
        return
    assert [one.code for one in done.told] == ["ledger_set_aside"]
    assert (matter / "evidence" / "ledger.torn").read_bytes() == torn + b"\n"
    assert [one.code for one in checked(matter).told] == ["not_in_ledger"]


def test_a_copy_without_a_line_is_told_and_taken_over(matter: Path) -> None:
    added(matter, "a.png")
    orphan = matter / "evidence" / "002-b.png"
    orphan.write_bytes(b"b.png")
    (matter / "evidence" / ".adding-1").write_bytes(b"b.p")
    assert {one.code for one in checked(matter).told} == {"not_in_ledger", "unfinished_copy"}

    assert added(matter, "b.png").file == orphan.name
    assert not checked(matter).told


def test_a_copy_in_the_way_is_not_written_over(matter: Path) -> None:
    matter.joinpath("evidence").mkdir()
    stranger = matter / "evidence" / "001-a.png"
    stranger.write_bytes(b"somebody else's")

    assert added(matter, "a.png").file == "001-a~2.png"
    assert stranger.read_bytes() == b"somebody else's"


def _many(matter: Path, name: str, count: int) -> None:
    for at in range(count):
        add(matter, made(matter, f"{name}{at}.png"), SLIP, NOW)


def test_processes_that_add_at_once_lose_nothing_and_make_one_chain(matter: Path) -> None:
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=_many, args=(matter, name, 8)) for name in "abc"]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    assert [writer.exitcode for writer in writers] == [0, 0, 0]
    assert {entry.name for entry in read_ledger(matter)} == {f"{name}{at}.png" for name in "abc" for at in range(8)}
    assert not checked(matter).wrong
    assert not checked(matter).told


def test_the_gaps_of_a_claim_are_what_is_not_there(matter: Path) -> None:
    added(matter, "工资条.pdf")
    added(matter, "竞业限制协议.docx")
    added(matter, "日记.txt")
    found = gaps(read_ledger(matter), "arrears")
    there = {want.exhibit.id: numbers for want, numbers in found.there}

    assert there == {"wage_slips": (1,), "agreement": (2,)}
    assert found.other == (3,)
    assert {want.exhibit.id for want in found.missing} == {want.exhibit.id for want in found.claim.wants} - set(there)
    remove(matter, 1, "", NOW)
    assert "wage_slips" in {want.exhibit.id for want in gaps(read_ledger(matter), "arrears").missing}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("2025年3月工資條.jpg", "wage_slips"),
        ("解除竞业限制通知书.pdf", "release_notice"),
        ("离职证明.pdf", "leaving_certificate"),
        ("EMS签收截图.png", "delivery"),
        ("Non-Compete Agreement.pdf", "agreement"),
        ("IMG_2231.jpg", ""),
    ],
)
def test_the_name_of_a_file_tells_what_it_is(name: str, kind: str) -> None:
    assert kind_told(name, "") == kind


def test_what_is_to_be_minded_is_told_where_it_matters() -> None:
    chat = Entry(1, "", name="a.png", medium="微信", proves="催付")
    minded = {one.id for one in cautions_for(chat, is_first=False)}

    assert minded == {"chat"}
    assert {"own_secrecy", "no_posting", "chat"} <= {one.id for one in cautions_for(chat, is_first=True)}
    code = Entry(1, "", name="源代码.zip")
    assert {one.id for one in cautions_for(code, is_first=False)} == {"employer_files"}


def test_every_source_that_is_named_is_held() -> None:
    held = load().instruments
    told = [want.cites for claim in claims().values() for want in claim.wants]
    told += [one.cites for one in cautions()] + [one.cites for one in questions()]
    lost = [
        (name, number) for cites in told for name, number in cites if name not in held or not held[name].article(number)
    ]

    assert lost == []
    assert len({one.id for one in questions()}) == len(questions()) >= 6
