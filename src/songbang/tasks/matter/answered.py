"""One step of the interview: a question of the matter, what was typed, and what became of it."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from songbang.basis.case_facts import clean
from songbang.basis.words import Words
from songbang.matter.matter import Matter
from songbang.matter.write import write_matter
from songbang.tasks.matter.held import kept, matter_in
from songbang.tasks.matter.questions import FIRST, LATER, Question
from songbang.tasks.refusal import Refusal
from songbang.tasks.spoken import not_known

NO_QUESTION = Words("没有叫「{name}」的问题。", "No question is called “{name}”.")
QUESTIONS = Words("有这些：{listed}", "There are: {listed}")


@dataclass(frozen=True, slots=True)
class Kept:
    """The answer was understood and stands in the matter."""


@dataclass(frozen=True, slots=True)
class NotKnown:
    """The person does not know; nothing was written."""


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """What was typed, safe to be shown, and what an answer looks like; nothing was written."""

    typed: str
    wanted: Words


Answered = Kept | NotKnown | NotUnderstood


def open_questions(folder: Path, day: date) -> tuple[Question, ...]:
    """Return the questions whose answer the matter does not hold yet, in order."""
    matter = matter_in(folder)
    return tuple(one for one in (*FIRST, *LATER) if not one.known(matter, day))


def answer(folder: Path, question: str, typed: str, day: date) -> Answered:
    """Answer a question of the interview by its name; a name that is none is a ``Refusal``."""
    found = next((one for one in (*FIRST, *LATER) if one.name == question), None)
    if found is None:
        listed = ", ".join(one.name for one in (*FIRST, *LATER))
        raise Refusal(NO_QUESTION.fill(name=question), QUESTIONS.fill(listed=listed))
    return answer_in(folder, matter_in(folder), found, typed, day)


def answer_in(folder: Path, matter: Matter, question: Question, typed: str, day: date) -> Answered:
    """Answer a question of a matter that was read already."""
    if not_known(typed):
        return NotKnown()
    changes = question.take(typed, matter, day)
    if changes is None:
        return NotUnderstood(clean(typed), question.wanted)
    kept(write_matter(folder, *changes))
    return Kept()
