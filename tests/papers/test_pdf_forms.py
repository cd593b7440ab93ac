"""Forms that a PDF draws inside one another: read as far as anybody draws them, refused where they have no end."""

import io
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Dictionary, Name
from tests.papers.pdf_maker import column, make

from songbang.papers.paper import Paper
from songbang.papers.read import read_bytes

Forms = Callable[[pikepdf.Pdf], pikepdf.Object]


def _form(book: pikepdf.Pdf, content: bytes, **beneath: pikepdf.Object) -> pikepdf.Object:
    made = book.make_stream(content, Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 100, 100])
    made.Resources = Dictionary(XObject=Dictionary({f"/{name}": one for name, one in beneath.items()}))
    return made


def _with(forms: Forms, *, packed: bool = False) -> bytes:
    """A page of words that draws the form."""
    with pikepdf.open(io.BytesIO(make(column(["乙方离职后不得竞业"])))) as book:
        page = book.pages[0]
        page.Resources.XObject = Dictionary(Outer=forms(book))
        page.contents_add(b"/Outer Do")
        out = io.BytesIO()
        mode = pikepdf.ObjectStreamMode.generate if packed else pikepdf.ObjectStreamMode.disable
        book.save(out, object_stream_mode=mode, compress_streams=packed)
        return out.getvalue()


def _itself(book: pikepdf.Pdf) -> pikepdf.Object:
    made = _form(book, b"/F Do " * 20)
    made.Resources.XObject = Dictionary(F=made)
    return made


def _each_other(book: pikepdf.Pdf) -> pikepdf.Object:
    one = _form(book, b"/B Do /B Do")
    other = _form(book, b"/A Do /A Do", A=one)
    one.Resources = book.make_indirect(Dictionary(XObject=book.make_indirect(Dictionary(B=other))))
    return one


def _twenty_times_twenty(book: pikepdf.Pdf) -> pikepdf.Object:
    made = _form(book, b"0 0 m")
    for _ in range(8):
        made = _form(book, b"/F Do " * 20, F=made)
    return made


def _a_signature(book: pikepdf.Pdf) -> pikepdf.Object:
    """What programs that sign write: a frame that draws two layers, all of which share one list of what there is."""
    empty, shown = _form(book, b"% DSBlank"), _form(book, b"0 0 10 10 re S")
    made = _form(book, b"q /n0 Do Q q /n2 Do Q", n0=empty, n2=shown)
    shared = book.make_indirect(Dictionary(XObject=Dictionary(n0=empty, n2=shown, FRM=made)))
    for one in (empty, shown, made):
        one.Resources = shared
    return made


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("forms", [_itself, _each_other, _twenty_times_twenty])
def test_drawing_without_end_is_refused_before_it_begins(forms: Forms, packed: bool) -> None:  # noqa: FBT001
    found = read_bytes("a.pdf", _with(forms, packed=packed))
    assert not isinstance(found, Paper)
    assert (found.code, "endless drawing" in found.says.en) == ("unreadable", True)


@pytest.mark.parametrize("packed", [False, True])
def test_forms_inside_one_another_are_read(packed: bool) -> None:  # noqa: FBT001
    found = read_bytes("a.pdf", _with(_a_signature, packed=packed))
    assert isinstance(found, Paper)
    assert "不得竞业" in found.text
