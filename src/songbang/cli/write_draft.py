"""`songbang draft`: a letter from the folder of a matter, as a DOCX file; nothing is sent."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.cli.asked import covered
from songbang.cli.faults import NOTHING_READ, PARTLY_READ, CommandError, complain_all, located
from songbang.cli.output import put_json, put_text
from songbang.drafts.answer import draft_json, draft_text
from songbang.drafts.brief import Brief
from songbang.drafts.draft import draft
from songbang.drafts.kinds import has_language, kinds, letter_module
from songbang.drafts.write import write_letter
from songbang.law.read import load
from songbang.matter.evidence.ledger import current, read_ledger
from songbang.matter.odd import left_unread
from songbang.matter.read import read_matter
from songbang.position.stand import stand

COUNTRY, FOLDER, SUFFIX = "cn", "drafts", ".docx"
NO_KIND = Words("没有「{kind}」这种文书。", "There is no letter “{kind}”.")
KINDS = Words("可以写：{listed}", "What can be written: {listed}")
ONLY_CHINESE = Words(
    "「{name}」只有中文：仲裁委只收中文材料。", "The {name} is in Chinese only: commissions take papers in Chinese."
)
IN_CHINESE = Words(
    "去掉 --lang en；要给看不懂中文的人看的，另请人翻译。",
    "Leave --lang en away; for someone who reads no Chinese have it translated.",
)
NOT_DOCX = Words("「{out}」不是 .docx 文件名。", "“{out}” is not the name of a .docx file.")
NAME_IT = Words(
    "--out 写成 信.docx 这样；不写的话，放进案情文件夹的 drafts。",
    "Write --out like letter.docx, or leave it away: drafts in the folder of the matter.",
)
NO_LEDGER = Words("证据台账打不开：{error}。", "The ledger of evidence cannot be opened: {error}.")
VERIFY = Words("先用 songbang evidence verify 检查。", "Check it with songbang evidence verify first.")


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
    _checked(asked)
    brief = _brief(asked)
    made = draft(asked.kind, brief, asked.lang)
    path = write_letter(made.content, asked.out or _usual(asked))
    if isinstance(path, Problem):
        raise CommandError(path.says, path.do)
    if asked.as_json:
        put_json(draft_json(made, brief, path))
    else:
        put_text(draft_text(made, path))
    complain_all(brief.matter.problems, asked.lang)
    return PARTLY_READ if left_unread(brief.matter.problems) else 0


def _checked(asked: Asked) -> None:
    if asked.kind not in kinds():
        raise CommandError(NO_KIND.fill(kind=asked.kind), KINDS.fill(listed=", ".join(kinds())))
    if not has_language(asked.kind, asked.lang):
        raise CommandError(ONLY_CHINESE.fill(name=letter_module(asked.kind).NAME), IN_CHINESE)
    if asked.out is not None and asked.out.suffix.lower() != SUFFIX:
        raise CommandError(NOT_DOCX.fill(out=asked.out), NAME_IT)


def _brief(asked: Asked) -> Brief:
    matter, law = read_matter(asked.path), load()
    if isinstance(matter, Problem):
        raise CommandError(located(matter), matter.do, NOTHING_READ)
    covered((matter.place or COUNTRY).lower(), law)
    try:
        entries = current(read_ledger(_folder(asked)))
    except OSError as error:
        raise CommandError(NO_LEDGER.fill(error=error.strerror or error), VERIFY, NOTHING_READ) from None
    return Brief(matter, stand(matter, law, asked.day), law, entries)


def _folder(asked: Asked) -> Path:
    return asked.path if asked.path.is_dir() else asked.path.parent


def _usual(asked: Asked) -> Path:
    """Return the letter's place in the folder of the matter: drafts/reminder-2026-11-22.docx."""
    tongue = "" if asked.lang == "zh" else f"-{asked.lang}"
    return _folder(asked) / FOLDER / f"{asked.kind}-{asked.day}{tongue}{SUFFIX}"
