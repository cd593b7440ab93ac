"""ZIP archives: what is in them, what it is called, and what they must not do."""

import gzip
import io
import struct
import tarfile
import zipfile
import zlib

import pytest
from tests.papers.word_maker import p, package, zipped

from songbang.basis.problem import Problem
from songbang.papers.archive import Member, unpack
from songbang.papers.limits import MAX_DEPTH, MAX_MEMBERS


def _unpacked(data: bytes) -> list[tuple[str, bytes]]:
    members = list(unpack("a.zip", data))
    assert all(isinstance(member, Member) for member in members), members
    return [(member.name, member.data) for member in members if isinstance(member, Member)]


def _names(data: bytes) -> list[str]:
    return [name for name, _ in _unpacked(data)]


def _problems(data: bytes) -> list[tuple[str, str]]:
    return [(found.code, found.paper) for found in unpack("a.zip", data) if isinstance(found, Problem)]


def _legacy(name: bytes, flags: int = 0, extra: bytes = b"") -> bytes:
    """Return an archive of one stored file whose name is these bytes, as tools without Unicode wrote it."""
    data = "合同".encode()
    facts = struct.pack("<HHHHLLLHH", flags, 0, 0, 33, zlib.crc32(data), len(data), len(data), len(name), len(extra))
    local = b"PK\x03\x04\x14\x00" + facts + name + extra + data
    central = b"PK\x01\x02\x14\x03\x14\x00" + facts + struct.pack("<HHHLL", 0, 0, 0, 0, 0) + name + extra
    return local + central + struct.pack("<4sHHHHLLH", b"PK\x05\x06", 0, 0, 1, 1, len(central), len(local), 0)


def test_a_file_that_is_no_archive_is_its_own_only_member() -> None:
    assert list(unpack("a.txt", b"abc")) == [Member("a.txt", b"abc")]


def _tarred(files: dict[str, bytes], mode: str = "w") -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode, encoding="utf-8") as archive:  # type: ignore[call-overload]
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


@pytest.mark.parametrize(("name", "mode"), [("a.tar", "w"), ("a.tar.gz", "w:gz"), ("a.tgz", "w:gz"), ("a", "w:gz")])
def test_tar_archives_are_opened_packed_or_not(name: str, mode: str) -> None:
    data = _tarred({"附件10.txt": b"10", "../附件2.txt": b"2", "甲/.DS_Store": b"x"}, mode)
    assert list(unpack(name, data)) == [Member(f"{name}/附件2.txt", b"2"), Member(f"{name}/附件10.txt", b"10")]


def test_a_link_in_a_tar_archive_leads_nowhere() -> None:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        info = tarfile.TarInfo("a.txt")
        info.type, info.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(info)
    assert [found.code for found in unpack("a.tar", out.getvalue()) if isinstance(found, Problem)] == ["empty"]


def test_a_file_that_is_packed_alone_has_its_own_name() -> None:
    assert list(unpack("合同.txt.gz", gzip.compress(b"a"))) == [Member("合同.txt.gz/合同.txt", b"a")]


def test_a_packed_bomb_and_a_packed_file_that_breaks_off_are_named() -> None:
    bomb = gzip.compress(b"\x00" * 30_000_000, 1)
    for data, code in [(bomb, "archive_bomb"), (_tarred({"a.txt": b"x" * 4_000})[:1_000], "unreadable")]:
        found = list(unpack("a.tar.gz", data))
        assert [each.code for each in found if isinstance(each, Problem)] == [code]


def test_a_folder_that_is_called_like_the_inside_of_a_word_file_is_a_folder() -> None:
    assert _names(zipped({"word/合同.txt": b"a", "xl/名单.csv": b"b"})) == ["a.zip/word/合同.txt", "a.zip/xl/名单.csv"]


def test_members_are_named_behind_their_archive_in_natural_order() -> None:
    assert _unpacked(zipped({"附件10.txt": b"10", "附件2.txt": b"2", "入职/1.txt": b"1"})) == [
        ("a.zip/入职/1.txt", b"1"),
        ("a.zip/附件2.txt", b"2"),
        ("a.zip/附件10.txt", b"10"),
    ]


def test_a_word_file_is_no_archive() -> None:
    data = package(p("合同"))
    assert list(unpack("a.docx", data)) == [Member("a.docx", data)]
    assert _names(zipped({"b.docx": data})) == ["a.zip/b.docx"]


def test_archives_in_archives_are_opened_to_a_small_depth() -> None:
    inner = zipped({"b.txt": b"b"})
    assert _names(zipped({"内.zip": inner})) == ["a.zip/内.zip/b.txt"]
    for _ in range(MAX_DEPTH):
        inner = zipped({"z.zip": inner})
    assert _problems(inner) == [("archive_depth", "a.zip" + "/z.zip" * MAX_DEPTH)]


def test_what_desktops_leave_in_archives_is_skipped() -> None:
    litter = dict.fromkeys(["__MACOSX/._a.txt", ".DS_Store", "甲/.DS_Store", "Thumbs.db", "~$合同.docx"], b"x")
    assert _names(zipped({**litter, "甲/a.txt": b"a"})) == ["a.zip/甲/a.txt"]
    assert _problems(zipped(litter)) == [("empty", "a.zip")]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd.txt", "etc/passwd.txt"),
        ("/srv/a.txt", "srv/a.txt"),
        ("C:\\Users\\a.txt", "Users/a.txt"),
        ("..\\..\\a.txt", "a.txt"),
        ("a\x07b.txt", "ab.txt"),
    ],
)
def test_a_name_that_leads_outside_is_named_safely(name: str, shown: str) -> None:
    assert _names(zipped({name: b"x"})) == [f"a.zip/{shown}"]


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8"])
def test_simplified_names_of_old_tools_are_read(encoding: str) -> None:
    assert _names(_legacy("竞业限制协议/附件一.txt".encode(encoding))) == ["a.zip/竞业限制协议/附件一.txt"]


def test_traditional_names_of_old_tools_are_read() -> None:
    assert _names(_legacy("僱傭合約.txt".encode("big5"))) == ["a.zip/僱傭合約.txt"]


def test_western_names_of_old_tools_are_read() -> None:
    assert _names(_legacy("Résumé.txt".encode("cp437"))) == ["a.zip/Résumé.txt"]


def test_a_name_in_unicode_beside_the_old_one_is_the_name() -> None:
    old, new = b"????.txt", "竞业限制.txt".encode()
    body = struct.pack("<BL", 1, zlib.crc32(old)) + new
    assert _names(_legacy(old, extra=struct.pack("<HH", 0x7075, len(body)) + body)) == ["a.zip/竞业限制.txt"]


def test_two_members_of_one_name_are_told_apart() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("a.txt", "1")
        archive.writestr("a.txt", "2")
    assert _unpacked(out.getvalue()) == [("a.zip/a.txt", b"1"), ("a.zip/a (2).txt", b"2")]


def test_a_member_with_a_password_is_named_and_the_rest_is_read() -> None:
    whole = zipped({"a.txt": b"open", "b.txt": b"shut"})
    central = whole.index(b"PK\x01\x02", whole.index(b"PK\x01\x02") + 1)
    locked = whole[: central + 8] + b"\x01\x00" + whole[central + 10 :]
    assert _problems(locked) == [("encrypted", "a.zip/b.txt")]
    assert Member("a.zip/a.txt", b"open") in list(unpack("a.zip", locked))


def test_a_damaged_member_is_named_and_the_rest_is_read() -> None:
    whole = bytearray(zipped({"a.txt": b"good", "b.txt": bytes(range(200))}))
    at = whole.index(b"b.txt") + 5
    whole[at : at + 20] = b"\xff" * 20
    found = list(unpack("a.zip", bytes(whole)))
    assert found[0] == Member("a.zip/a.txt", b"good")
    assert [(problem.code, problem.paper) for problem in found[1:] if isinstance(problem, Problem)] == [
        ("unreadable", "a.zip/b.txt")
    ]


def test_a_truncated_archive_is_unreadable() -> None:
    assert _problems(zipped({"a.txt": b"x" * 500})[:-30]) == [("unreadable", "a.zip")]


def test_a_bomb_is_not_set_off() -> None:
    assert _problems(zipped({"a.txt": b"\x00" * 30_000_000})) == [("archive_bomb", "a.zip")]


def test_a_bomb_in_an_archive_is_not_set_off_and_what_came_before_is_read() -> None:
    bomb = zipped({"z.txt": b"\x00" * 30_000_000})
    found = list(unpack("a.zip", zipped({"1.txt": b"1", "2.zip": bomb})))
    assert found[0] == Member("a.zip/1.txt", b"1")
    assert [problem.code for problem in found[1:] if isinstance(problem, Problem)] == ["archive_bomb"]


def test_more_files_than_anyone_signs_are_not_read() -> None:
    found = list(unpack("a.zip", zipped({f"{at}.txt": b"" for at in range(MAX_MEMBERS + 5)})))
    assert len(found) == MAX_MEMBERS + 1
    assert isinstance(found[-1], Problem)
    assert found[-1].code == "archive_bomb"


def test_sizes_over_all_archives_are_counted_together() -> None:
    inner = zipped({f"{at}.txt": b"" for at in range(MAX_MEMBERS // 2)})
    found = list(unpack("a.zip", zipped({"1.zip": inner, "2.zip": inner})))
    assert [problem.code for problem in found if isinstance(problem, Problem)] == ["archive_bomb"]
