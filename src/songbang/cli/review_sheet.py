"""`songbang read --review`: the sheet of doubtful readings, and the file to put them right in."""

import tomllib
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.findings.finding import Outcome
from songbang.reports.html.review_page import review_html
from songbang.reports.write import write_page
from songbang.review.corrections_file import NAME
from songbang.review.entries import with_entries
from songbang.review.items import items_of
from songbang.tasks.refusal import Refusal

SHEET = "review.html"


def write_review(outcome: Outcome, folder: Path, lang: str) -> tuple[Path, int]:
    """Write the sheet and the file of corrections into the folder; return the sheet and how many places are on it.

    What a person wrote into the file before stays; a file that cannot be read is never written over.
    """
    items = items_of(outcome.readings)
    file = folder / NAME
    try:
        existing = file.read_text(encoding="utf-8-sig") if file.exists() else ""
        text = with_entries(existing, items, lang)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        says = Words("「{file}」读不了，没有改动它（{why}）。", "“{file}” cannot be read and was left alone ({why}).")
        do = Words("改好它，或者换个名字放着，再运行一次。", "Mend it or rename it, and run the command again.")
        raise Refusal(says.fill(file=file, why=str(error).splitlines()[0]), do) from error
    sheet = write_page(review_html(items, lang), folder, SHEET)
    written = sheet if isinstance(sheet, Problem) or text == existing else write_page(text, folder, NAME)
    for page in (sheet, written):
        if isinstance(page, Problem):
            raise Refusal(page.says, page.do)
    return folder / SHEET, len(items)
