"""`songbang matter new`: a few questions, the first answer, a few more; what was answered is on disk at once."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from songbang.basis.words import Words
from songbang.cli.answers import Answers, answers_of
from songbang.cli.faults import complain_all
from songbang.cli.matter_told import BEGUN, GOES_ON, filled_from_papers
from songbang.cli.output import put_json
from songbang.matter.matter import Matter
from songbang.matter.odd import left_unread
from songbang.reports.script import tell
from songbang.tasks.matter.answered import Kept, NotKnown, NotUnderstood, answer_in
from songbang.tasks.matter.begin import begun, begun_json, not_locked
from songbang.tasks.matter.first_answer import first_answer
from songbang.tasks.matter.from_report import fill
from songbang.tasks.matter.held import matter_in
from songbang.tasks.matter.questions import FIRST, LATER, MOST, Question
from songbang.tasks.refusal import PARTLY_READ, Refusal

INTERRUPTED = 130
HOW = Words(
    "下面最多问 {most} 个问题。不知道就直接按回车；答过的马上存好。",
    "At most {most} questions follow. Press Enter where you do not know; each answer is kept at once.",
)
LOOKS_LIKE = Words("  {wanted}", "  {wanted}")
NOT_UNDERSTOOD = Words("没看懂「{typed}」。{wanted}", "“{typed}” was not understood. {wanted}")
LEFT_OPEN = Words("先当作不知道。", "It counts as not known for now.")
STOPPED = Words("停下了，答过的都存好了。", "Stopped. What you answered is kept.")
AGAIN = Words("再运行同一个命令，会接着问没答的。", "Run the same command again to go on with the rest.")


@dataclass(frozen=True, slots=True)
class NewMatter:
    """What was asked for: the folder, the day to answer for, how to tell it, where papers and answers come from."""

    folder: Path
    day: date
    lang: str
    as_json: bool
    report: Path | None
    answers: Path | None


@dataclass(slots=True)
class Heard:
    """Which questions were asked, and which of them were answered."""

    asked: list[str] = field(default_factory=list)
    answered: list[str] = field(default_factory=list)


def new_matter(asked: NewMatter) -> int:
    """Begin the matter, or go on with one that is there, and return the exit code."""
    not_locked(asked.folder)
    answers = answers_of(asked.answers, asked.lang, as_json=asked.as_json)
    file = begun(asked.folder, asked.lang)
    heard = Heard()
    filled, doubts = fill(asked.report, asked.folder) if asked.report is not None else ((), ())
    answers.say(BEGUN, file=file)
    if filled:
        answers.say(filled_from_papers(filled))
    complain_all(doubts, asked.lang)
    try:
        _interview(asked, answers, heard)
    except KeyboardInterrupt:
        raise Refusal(STOPPED, AGAIN, INTERRUPTED) from None
    matter = matter_in(asked.folder)
    answers.say(GOES_ON, folder=asked.folder)
    complain_all(matter.problems, asked.lang)
    if asked.as_json:
        put_json(begun_json(asked.folder, asked.day, matter, filled, heard.asked, heard.answered, asked.lang))
    return PARTLY_READ if left_unread(matter.problems) else 0


def _interview(asked: NewMatter, answers: Answers, heard: Heard) -> None:
    answers.say(HOW.fill(most=MOST))
    _ask_all(FIRST, asked, answers, heard)
    answers.say(first_answer(matter_in(asked.folder), asked.day, asked.lang))
    before = len(heard.answered)
    _ask_all(LATER, asked, answers, heard)
    if len(heard.answered) > before:
        answers.say(first_answer(matter_in(asked.folder), asked.day, asked.lang))


def _ask_all(questions: tuple[Question, ...], asked: NewMatter, answers: Answers, heard: Heard) -> None:
    for question in questions:
        matter = matter_in(asked.folder)
        if not question.known(matter, asked.day):
            heard.asked.append(question.name)
            if _ask(question, matter, asked, answers):
                heard.answered.append(question.name)


def _ask(question: Question, matter: Matter, asked: NewMatter, answers: Answers) -> bool:
    """Ask, once more where the answer was not understood and somebody is there, and keep what was said."""
    answers.say(question.asks)
    answers.say(LOOKS_LIKE, wanted=tell(question.wanted, asked.lang))
    for again in (answers.live, False):
        typed = answers.next()
        done = NotKnown() if typed is None else answer_in(asked.folder, matter, question, typed, asked.day)
        if not isinstance(done, NotUnderstood):
            return isinstance(done, Kept)
        wanted = tell(done.wanted if again else LEFT_OPEN, asked.lang)
        answers.say(NOT_UNDERSTOOD, typed=done.typed, wanted=wanted)
        if not again:
            return False
    return False
