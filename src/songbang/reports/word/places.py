"""Where in a Word file a node stands, and what may be put beside it there."""

from collections.abc import Iterator
from enum import StrEnum

from songbang.basis.words import Words
from songbang.papers.docx_xml import Element, W, child

_HOLDERS = frozenset(
    W + name for name in ("p", "hyperlink", "ins", "moveTo", "smartTag", "customXml", "sdtContent", "dir", "bdo")
)
"""What Word lets hold the ends of a comment beside its runs."""
_FILLED_IN = frozenset(
    W + name for name in ("text", "dataBinding", "dropDownList", "comboBox", "date", "docPartList", "checkbox")
)
_BOX, _CONTROL = f"{W}txbxContent", f"{W}sdt"


class Place(StrEnum):
    """Where words stand that cannot be marked, or not be changed, like those of the body."""

    BOX = "text_box"
    NOTE = "footnote"
    PICTURE = "picture"
    FIELD = "field"
    CONTROL = "content_control"
    MOVED = "moved"
    SCATTERED = "scattered"


PLACES = {
    Place.BOX: Words("文本框里", "in a text box"),
    Place.NOTE: Words("脚注或尾注里", "in a footnote or endnote"),
    Place.PICTURE: Words("图片上或自动编号里", "on a picture or in an automatic number"),
    Place.FIELD: Words("域里", "in a field"),
    Place.CONTROL: Words("内容控件里", "in a content control"),
    Place.MOVED: Words("移动过来的文字里", "in words that were moved"),
    Place.SCATTERED: Words("分开的几处", "in several places apart"),
}


def outside(node: Element, main: Element) -> Place | None:
    """Tell in what part apart from the body a node stands, ``None`` for the body."""
    above = list(node.iterancestors())
    if not above or above[-1] is not main:
        return Place.NOTE
    return Place.BOX if any(one.tag == _BOX for one in above) else None


def beside(node: Element) -> Element:
    """Return the node, or what holds it, beside which the end of a comment may stand."""
    while (parent := node.getparent()) is not None:
        if parent.tag in _HOLDERS and not _is_filled_in(parent.getparent()) and node.tag != f"{W}rPr":
            return node
        node = parent
    return node


def holder(node: Element, main: Element) -> Element | None:
    """Return what shows a text box or a note in the body: what the comment on its words is hung on."""
    outermost = None
    for one in node.iterancestors():
        if one.tag == _BOX:
            outermost = one
        if one.tag in {f"{W}footnote", f"{W}endnote"}:
            mark = next(_marks(one, main), None)
            return None if mark is None else beside(mark)
    return None if outermost is None else beside(outermost)


def unchangeable(run: Element) -> Place | None:
    """Tell why words of the body cannot be changed without breaking what they stand in."""
    for one in run.iterancestors():
        if one.tag in {f"{W}moveTo", f"{W}moveFrom"}:
            return Place.MOVED
        if one.tag == f"{W}fldSimple":
            return Place.FIELD
        if one.tag == _CONTROL and (_is_filled_in(one) or child(one, "sdtPr", "lock") is not None):
            return Place.CONTROL
    return None


def runs_in_fields(main: Element) -> set[Element]:
    """Return the runs that belong to fields: Word writes their words anew."""
    depth = 0
    found: set[Element] = set()
    if main.find(f".//{W}fldChar") is None:
        return found
    for one in main.iter(f"{W}r", f"{W}fldChar"):
        kind = one.get(f"{W}fldCharType")
        depth = max(0, depth + {"begin": 1, "end": -1}.get(kind or "", 0))
        if depth and one.tag == f"{W}r":
            found.add(one)
    return found


def _marks(note: Element, main: Element) -> Iterator[Element]:
    kind = f"{W}footnoteReference" if note.tag == f"{W}footnote" else f"{W}endnoteReference"
    return (mark for mark in main.iter(kind) if mark.get(f"{W}id") == note.get(f"{W}id"))


def _is_filled_in(control: Element | None) -> bool:
    """Tell whether a content control holds one value that Word puts in: a text, a day, a choice."""
    if control is None or control.tag != _CONTROL:
        return False
    stated = child(control, "sdtPr")
    return stated is not None and any(one.tag in _FILLED_IN or _local(one) == "checkbox" for one in stated)


def _local(node: Element) -> str:
    return node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""
