"""`songbang draft`: a letter from the folder of a matter, as a DOCX file; nothing is sent."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from songbang.basis.words import Words
from songbang.cli.faults import complain_all
from songbang.cli.output import put_json, put_text
from songbang.drafts.answer import draft_text
from songbang.matter.odd import left_unread
from songbang.tasks.draft import SUFFIX, checked_kind, drafted, drafted_json, kept_draft, usual_path
from songbang.tasks.refusal import PARTLY_READ, Refusal

NOT_DOCX = Words("「{out}」不是 .docx 文件名。", "“{out}” is not the name of a .docx file.")
NAME_IT = Words(
    "--out 写成 信.docx 这样；不写的话，放进案情文件夹的 drafts。",
    "Write --out like letter.docx, or leave it away: drafts in the folder of the matter.",
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for: the kind of letter, the matter, the day, where to write it, and how to tell of it."""

    kind: str
    path: Path
    day: date
    out: Path | None
    lang: str
    as_json: bool


def write_draft(asked: Asked) -> int:
    """Write the letter and tell where it is; the exit code tells whether all of the matter could be read."""
    checked_kind(asked.kind, asked.lang)
    if asked.out is not None and asked.out.suffix.lower() != SUFFIX:
        raise Refusal(NOT_DOCX.fill(out=asked.out), NAME_IT)
    made = drafted(asked.kind, asked.path, asked.day, asked.lang)
    path = kept_draft(made, asked.out or usual_path(made, asked.path))
    if asked.as_json:
        put_json(drafted_json(made, path))
    else:
        put_text(draft_text(made.letter, path))
    problems = made.brief.matter.problems
    complain_all(problems, asked.lang)
    return PARTLY_READ if left_unread(problems) else 0
