"""The firms of a table: one a row, with what the other columns say of it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from songbang.passages.passages import Passages
from songbang.terms.firm import Firm
from songbang.terms.firm_grids import Grid, Piece
from songbang.terms.firm_heads import Columns, columns
from songbang.terms.firm_words import firm, written
from songbang.terms.other_names import bare, other_script

_HEAD_ROWS = 6  # rows in which the head stands: a title, a date and a remark may come before it
_NOTE = re.compile(
    r"(?:注|备注|说明|附注|提示|声明|Notes?|Remarks?)(?:\d+)?(?:[:.、]|$)|[^A-Za-z]*[。;]|.{60}", re.IGNORECASE
)
_SECTION = re.compile(
    r"(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十]+\)|[A-Z][.、]|第[一二三四五六七八九十]+[类部章]).*|.{0,14}(?:类|领域|方向|板块|赛道|行业|部分)(?:企业|公司|\([^)]*\))?|(?:国内|国外|境内|境外|海外|其他)(?:企业|公司|厂商|品牌|单位|机构)"
)
_EMPTY = re.compile(
    r"[\s\-/\\.…_、,。*]*|无|暂无|略|同上|合计|共计|小计|以下空白|(?:以下)?空白|N/?A|none|nil|total|待定|[\d.,%]+",
    re.IGNORECASE,
)
_MARK = re.compile(r"\s*(?:\(\d{1,4}\)|\d{1,4}(?:[.、)]|(?=[一-鿿]))|[①-⑳•·●■◆○*▪]) ?")
_PARTS = re.compile(r"[、;\n|]|,(?! ?(?:Ltd|Inc|Limited|LLC|Co\b|Corp))")
_NOT = re.compile(r"[/—-]|否|不含|不包括|不适用|无|×|✗|no|none|n/?a|-*|0", re.IGNORECASE)
_LONGEST = 120


def table_firms(passages: Passages, grid: Grid) -> tuple[tuple[Firm, ...], str]:
    """Return the firms of a table, and the words of its title and notes (the head of its columns included).

    No firms where no column is headed as their names; a table without any head is read by ``bare_firms``.
    """
    text = passages.folded.text
    for at, row in enumerate(grid.rows[:_HEAD_ROWS]):
        lists = columns(row, text) if len({piece.column for piece in row}) > 1 or len(grid.rows) > at + 1 else ()
        if lists:
            said = [text[piece.start : piece.end] for above in grid.rows[: at + 1] for piece in above]
            heads = {text[row_piece.start : row_piece.end] for row_piece in row}
            firms: list[Firm] = []
            for below in grid.rows[at + 1 :]:
                if _is_note(below, text):
                    said += [text[piece.start : piece.end] for piece in below]
                elif not {text[piece.start : piece.end] for piece in below} & heads:
                    firms += [one for shape in lists for one in _row(passages, below, shape)]
            return tuple(firms), "\n".join(said)
    return (), ""


def _is_note(row: Sequence[Piece], text: str) -> bool:
    """Tell whether a row is one remark on the table, or the title of a part of it."""
    if len({piece.column for piece in row}) > 1:
        return False
    words = text[row[0].start : row[0].end]
    return bool(_NOTE.match(words) or _SECTION.fullmatch(words))


def _row(passages: Passages, row: Sequence[Piece], shape: Columns) -> Iterator[Firm]:
    text = passages.folded.text
    firms = list(cell_firms(passages, [piece for piece in row if piece.column == shape.name]))
    others = [
        alias
        for column in shape.others
        for one in cell_firms(passages, [piece for piece in row if piece.column == column])
        for alias in (one.name, *one.aliases)
    ]
    group = any(piece.column in shape.group and not _NOT.fullmatch(text[piece.start : piece.end]) for piece in row)
    told = [
        written(passages, piece.start, piece.end)
        for piece in row
        if piece.column in shape.remarks and not _EMPTY.fullmatch(text[piece.start : piece.end])
    ]
    if not firms and others:
        firms = [
            one for column in shape.others for one in cell_firms(passages, [p for p in row if p.column == column])
        ][:1]
        others = [alias for alias in others if firms and alias != firms[0].name]
    for one in firms:
        # Two names in one cell have no share in what stands beside them but what they do.
        aliases = tuple(dict.fromkeys((*one.aliases, *(others if len(firms) == 1 else ()))))
        remarks = "；".join((*((one.remarks,) if one.remarks else ()), *told))
        yield replace(
            one,
            aliases=tuple(alias for alias in aliases if alias != one.name),
            affiliates=one.affiliates or group,
            remarks=remarks or None,
        )


def cell_firms(passages: Passages, pieces: Sequence[Piece]) -> Iterator[Firm]:
    """Yield the firms of one cell: one a paragraph, or parted by signs; a name in the other script is an alias."""
    text = passages.folded.text
    found: list[Firm] = []
    for left, right in _stretches(pieces, text):
        words = text[left:right]
        if _EMPTY.fullmatch(words.strip()) or len(words) > _LONGEST or _NOTE.match(words):
            continue
        one = firm(passages, left, right)
        if one is None or not _may_be_firm(one.name):
            continue
        if found and other_script(one.name, found[-1].name) and not found[-1].aliases:
            found[-1] = replace(found[-1], aliases=(one.name, *one.aliases))
        else:
            found.append(one)
    yield from found


def _stretches(pieces: Sequence[Piece], text: str) -> Iterator[tuple[int, int]]:
    for piece in pieces:
        depth = text[piece.start : piece.end]
        inside = [(hit.start(), hit.end()) for hit in re.finditer(r"\([^()]*\)|“[^”]*”", depth)]
        cuts = [hit for hit in _PARTS.finditer(depth) if not any(a <= hit.start() < b for a, b in inside)]
        edges = [0, *(edge for hit in cuts for edge in hit.span()), len(depth)]
        for left, right in zip(edges[::2], edges[1::2], strict=True):
            mark = _MARK.match(depth, left, right)
            if (left := mark.end() if mark else left) < right:
                yield piece.start + left, piece.start + right


def _may_be_firm(name: str) -> bool:
    """Tell whether the words of a cell can be a name: no sentence, no bare number; short unless a legal form ends it."""
    words = bare(name)
    return (
        len(words) >= 2
        and not re.search(r"[。!?]|不得|应当", words)
        and any(c.isalpha() for c in words)
        and len(words) <= 80
    )
