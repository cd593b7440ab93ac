"""A letter drafted from the folder of a matter; nothing is sent."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.drafts.answer import draft_json
from songbang.drafts.brief import Brief
from songbang.drafts.draft import Draft, draft
from songbang.drafts.kinds import has_language, kinds, letter_module
from songbang.drafts.write import write_letter
from songbang.law.read import load
from songbang.matter.evidence.ledger import current, read_ledger
from songbang.matter.read import file_of
from songbang.position.stand import stand
from songbang.reports.plain_values import Json
from songbang.tasks.matter.held import matter_in, place_of
from songbang.tasks.refusal import NOTHING_READ, Refusal

FOLDER, SUFFIX = "drafts", ".docx"
NO_KIND = Words("没有「{kind}」这种文书。", "There is no letter “{kind}”.")
KINDS = Words("可以写：{listed}", "What can be written: {listed}")
ONLY_CHINESE = Words(
    "「{name}」只有中文：仲裁委只收中文材料。", "The {name} is in Chinese only: commissions take papers in Chinese."
)
IN_CHINESE = Words(
    "语言选中文（命令行去掉 --lang en）；要给看不懂中文的人看的，另请人翻译。",
    "Ask for it in Chinese (without --lang en); for someone who reads no Chinese have it translated.",
)
NO_LEDGER = Words("证据台账打不开：{error}。", "The ledger of evidence cannot be opened: {error}.")
VERIFY = Words("先用 songbang evidence verify 检查。", "Check it with songbang evidence verify first.")


@dataclass(frozen=True, slots=True)
class Drafted:
    """A letter and what it was written from; ``name`` is what its file is usually called."""

    brief: Brief
    letter: Draft
    name: str

    @property
    def content(self) -> bytes:
        """The letter as a DOCX file."""
        return self.letter.content


@dataclass(frozen=True, slots=True)
class LetterKind:
    """A letter there is: its id, its name, the option it carries out (empty: none), the languages it is written in."""

    id: str
    name: Words
    option: str
    languages: tuple[str, ...]


def letter_kinds() -> Iterator[LetterKind]:
    """Yield every letter that can be written, in order."""
    for kind in kinds():
        module = letter_module(kind)
        spoken = tuple(lang for lang in ("zh", "zh-Hant", "en") if has_language(kind, lang))
        yield LetterKind(kind, module.NAME, module.OPTION, spoken)


def checked_kind(kind: str, lang: str) -> None:
    """Pass over a letter that there is in the language; one that there is not is a ``Refusal``."""
    if kind not in kinds():
        raise Refusal(NO_KIND.fill(kind=kind), KINDS.fill(listed=", ".join(kinds())))
    if not has_language(kind, lang):
        raise Refusal(ONLY_CHINESE.fill(name=letter_module(kind).NAME), IN_CHINESE)


def drafted(kind: str, folder: Path, day: date, lang: str) -> Drafted:
    """Write a letter of a kind from a matter as it stands on a day. What stands in the way is a ``Refusal``."""
    checked_kind(kind, lang)
    brief = _brief(folder, day)
    tongue = "" if lang == "zh" else f"-{lang}"
    return Drafted(brief, draft(kind, brief, lang), f"{kind}-{day}{tongue}{SUFFIX}")


def kept_draft(made: Drafted, path: Path) -> Path:
    """Write the letter under the path, or the next free name, and return where it is."""
    written = write_letter(made.content, path)
    if isinstance(written, Problem):
        raise Refusal(written.says, written.do)
    return written


def usual_path(made: Drafted, folder: Path) -> Path:
    """Return the letter's place in the folder of the matter: drafts/reminder-2026-11-22.docx."""
    return file_of(folder).parent / FOLDER / made.name


def drafted_json(made: Drafted, path: Path) -> dict[str, Json]:
    """Return the document of `songbang draft --json`, in the letter's own language."""
    return draft_json(made.letter, made.brief, path)


def _brief(folder: Path, day: date) -> Brief:
    matter, law = matter_in(folder), load()
    place_of(matter, law)
    try:
        entries = current(read_ledger(file_of(folder).parent))
    except OSError as error:
        raise Refusal(NO_LEDGER.fill(error=error.strerror or error), VERIFY, NOTHING_READ) from None
    return Brief(matter, stand(matter, law, day), law, entries)
