"""Mails with what is attached to them, as programs send them and as Outlook saves them."""

import re
from base64 import b64encode
from pathlib import Path

import compressed_rtf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.papers.mail_maker import attach, mail, outlook, raw_part
from tests.papers.word_maker import p, package, zipped

from songbang.basis.problem import Problem
from songbang.papers.archive import Member, unpack
from songbang.papers.limits import MAX_DEPTH
from songbang.papers.paper import Cell, Paper, Role
from songbang.papers.read import read_bytes, read_paths

_WORDS = "您好，\n\n自离职之日起两年内不得入职竞争对手。\n\n> 王某写道：\n> 期限多久？"


def _paper(data: bytes, name: str = "通知.eml") -> Paper:
    made = read_bytes(name, data)
    assert isinstance(made, Paper), made
    assert all(block.span.of(made.text).strip() == block.span.of(made.text) != "" for block in made.blocks)
    return made


def _names(data: bytes) -> list[str]:
    return [found.name for found in unpack("a.eml", data) if isinstance(found, Member)]


def _body(data: bytes) -> str:
    return _paper(data).text.partition("\n\n")[2]


def test_a_mail_is_its_head_and_its_words_with_what_it_quotes() -> None:
    made = _paper(mail(_WORDS, Date="Fri, 01 Mar 2024 09:30:00 +0800", Cc="wang@example.com").as_bytes())
    head = "Subject: 通知\nFrom: hr@example.com\nTo: li@example.com\nCc: wang@example.com\nDate: 2024-03-01 09:30 +0800"
    assert (made.format, made.text) == ("eml", f"{head}\n\n{_WORDS}")


def test_a_mail_is_known_by_its_content() -> None:
    for name in ("通知.txt", "通知", "通知.html", "通知.doc"):
        assert _paper(mail("甲").as_bytes(), name).format == "eml"
    letter = "From: 人事部\nTo: 李某\nSubject: 通知\n\n您好".encode()
    assert _paper(letter, "函.txt").format == "txt"
    assert _paper(letter, "函.eml").format == "eml"


def test_a_page_saved_in_the_form_of_a_mail_is_a_page() -> None:
    head = b"From: <Saved by Blink>\r\nSubject: x\r\nDate: Fri, 1 Mar 2024 09:30:00 +0800\r\nMIME-Version: 1.0\r\n"
    page = head + b"Content-Type: text/html; charset=utf-8\r\n\r\n<p>" + "合同</p>".encode()
    assert _paper(page, "a.mht").format == "html"
    assert _names(page) == ["a.eml"]


def test_a_web_page_is_read_where_there_is_no_text_or_hardly_any() -> None:
    page = "<table><tr><td>职级</td><td>补偿</td></tr><tr><td>P6</td><td>离职前平均工资的百分之三十</td></tr></table>"
    for text in ("", "请用 HTML 查看"):
        made = _paper(mail(text, page).as_bytes())
        assert made.text.endswith("\n\n职级\t补偿\nP6\t离职前平均工资的百分之三十")
        assert made.blocks[-1].cell == Cell(0, 1, 1)
        assert made.blocks[-1].role is Role.CELL
    assert _body(mail(_WORDS, "<p>短</p>").as_bytes()) == _WORDS


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        (b"=?gb2312?B?" + b64encode("竞业限制".encode("gb18030")) + b"?=", "竞业限制"),
        (b"=?GBK?Q?=BE=BA=D2=B5?= =?GBK?Q?=CF=DE=D6=C6?=", "竞业限制"),
        (b"=?gb18030?B?" + b64encode("竞业限".encode("gb18030"))[:-4] + b"?= tail", None),
        ("竞业限制".encode("gb18030"), "竞业限制"),
        ("竞业限制".encode(), "竞业限制"),
        (b"=?utf-8?B?" + b64encode("竞业".encode()) + b"?=\r\n =?utf-8?Q?=E9=99=90=E5=88=B6?=", "竞业限制"),
        (b"=?x-unknown?B?" + b64encode("竞业限制".encode()) + b"?=", "竞业限制"),
        (b"=?utf-8?B?broken", "=?utf-8?B?broken"),
    ],
)  # fmt: skip
def test_a_subject_is_read_however_it_is_coded(subject: bytes, words: str | None) -> None:
    data = b"From: a@example.com\r\nSubject: " + subject + b"\r\nMIME-Version: 1.0\r\n\r\nx"
    first = _paper(data).text.split("\n")[0]
    assert words is None or first == f"Subject: {words}"


@pytest.mark.parametrize(
    "head",
    [
        b"Content-Disposition: attachment; filename*=utf-8''%E9%99%84%E4%BB%B6.txt",
        b"Content-Disposition: attachment; filename*=gb2312''%B8%BD%BC%FE.txt",
        b"Content-Disposition: attachment; filename*0*=utf-8''%E9%99%84; filename*1*=%E4%BB%B6.txt",
        b'Content-Disposition: attachment; filename="=?gb18030?B?' + b64encode("附件.txt".encode("gb18030")) + b'?="',
        b'Content-Type: text/plain; name="=?utf-8?B?'
        + b64encode("附件.txt".encode())
        + b'?="\r\nContent-Disposition: attachment',
        b'Content-Disposition: attachment; filename="' + "附件.txt".encode("gb18030") + b'"',
        b'Content-Disposition: attachment; filename="' + "../附件.txt".encode() + b'"',
    ],
)
def test_a_file_has_the_name_it_was_given(head: bytes) -> None:
    (name,) = _names(raw_part(head, "甲".encode()))[1:]
    assert name in {"a.eml/附件.txt", "a.eml/_附件.txt"}


def test_what_is_attached_is_read_as_papers_of_their_own(tmp_path: Path) -> None:
    made = attach(mail("见附件"), "协议.docx", package(p("合同")))
    attach(made, "名单.zip", zipped({"甲.txt": "甲公司".encode()}))
    made.add_attachment(attach(mail("转发", Subject="原件/一"), "b.txt", b"b"))
    (tmp_path / "通知.eml").write_bytes(made.as_bytes())
    papers, problems = read_paths([tmp_path])
    assert problems == []
    names = ["", "/协议.docx", "/原件_一.eml", "/原件_一.eml/b.txt", "/名单.zip/甲.txt"]
    assert [paper.name for paper in papers] == [f"通知.eml{name}" for name in names]


def test_pictures_in_the_text_are_attached_and_dots_that_count_readers_are_not() -> None:
    made = mail("", "<p>见图<img src='cid:a'></p>")
    for name, size in (("dot.gif", 43), ("shot.png", 5_000)):
        made.add_attachment(b"\x89PNG" + b"x" * size, "image", name[-3:], filename=name, cid=f"<{name}>")
    made.add_attachment(b"seal", "application", "pkcs7-signature", filename="smime.p7s")
    assert _names(made.as_bytes()) == ["a.eml", "a.eml/shot.png"]


def test_two_files_of_one_name_are_told_apart() -> None:
    made = attach(attach(mail("x"), "a.txt", b"1"), "a.txt", b"2")
    assert _names(made.as_bytes())[1:] == ["a.eml/a.txt", "a.eml/a (2).txt"]


def test_mails_in_mails_are_opened_to_a_small_depth() -> None:
    made = attach(mail("x"), "a.txt", b"a")
    for _ in range(MAX_DEPTH):
        outer = mail("x", Subject="m")
        outer.add_attachment(made)
        made = outer
    found = list(unpack("a.eml", made.as_bytes()))
    assert [each.code for each in found if isinstance(each, Problem)] == ["archive_depth"]


def test_a_bomb_in_a_mail_is_not_set_off() -> None:
    made = attach(mail("x"), "a.zip", zipped({"z.txt": b"\x00" * 30_000_000}))
    found = list(unpack("a.eml", made.as_bytes()))
    assert [each.code for each in found if isinstance(each, Problem)] == ["archive_bomb"]


def test_a_mail_without_words_is_its_head() -> None:
    assert _paper(mail("", Subject="通知").as_bytes()).text.startswith("Subject: 通知\n")


def test_what_outlook_saved_is_read_like_any_mail() -> None:
    data = outlook(
        {"0037": "竞业限制通知", "1000": _WORDS, "0C1A": "人事部", "5D01": "hr@example.com", "0E04": "李某; 王某"},
        {"3707": "附件一.txt", "3701": "甲公司".encode()},
        sent=133537410000000000,
    )
    made = _paper(data, "通知.msg")
    head = "Subject: 竞业限制通知\nFrom: 人事部 <hr@example.com>\nTo: 李某, 王某\nDate: 2024-03-01 04:30 +0000"
    assert (made.format, made.text) == ("msg", f"{head}\n\n{_WORDS}")
    assert _paper(data, "通知.doc").format == "msg"
    assert list(unpack("通知.msg", data))[1:] == [Member("通知.msg/附件一.txt", "甲公司".encode())]


def test_what_outlook_keeps_as_a_page_or_as_rtf_is_read() -> None:
    page = outlook({"0037": "x", "1013": "<p>两年</p>".encode("gb18030")})
    assert _paper(page, "a.msg").text == "Subject: x\n\n两年"
    packed = outlook({"0037": "x", "1009": compressed_rtf.compress(rb"{\rtf1\ansi\u20004?\u24180?}")})
    assert _paper(packed, "a.msg").text == "Subject: x\n\n两年"


_HEADS = st.sampled_from(
    [
        "From: a@b", "Subject: =?gbk?B?//?=", "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=X",
        "Content-Type: ;",
        "Content-Type: text/html; charset=bogus", "Content-Type: message/rfc822", "--X", "--X--", "", "甲",
        "=?utf-8?q?=E7?=",
        "Content-Transfer-Encoding: base64", "Content-Transfer-Encoding: quoted-printable", "=E4=B8", "AAAA",
        "Content-Disposition: attachment; filename*0*=x''%FF; filename*2=b", "Date: 99 Foo 2024 99:99",
    ]
)  # fmt: skip


@settings(max_examples=200)
@given(st.lists(_HEADS, max_size=25))
def test_any_lines_are_read_or_named(lines: list[str]) -> None:
    data = ("From: a@b\nTo: c@d\nMIME-Version: 1.0\n" + "\n".join(lines)).encode()
    for found in unpack("a.eml", data):
        if isinstance(found, Member):
            made = read_bytes(found.name, found.data)
            assert isinstance(made, Problem) or re.search(r"\S", made.text)
        else:
            assert found.code in {"unreadable", "archive_depth"}
