"""What every option is worked out from, and what each of them asks of it."""

from dataclasses import dataclass
from datetime import date, timedelta

from songbang.answers.answer import answer
from songbang.answers.applicable import applicable
from songbang.answers.figures.restraint import Restraint
from songbang.answers.figures.unpaid import with_months_unpaid
from songbang.answers.results import Answer
from songbang.basis.known import day as day_of
from songbang.basis.provision import Provision
from songbang.basis.standing import Topic
from songbang.matter.event import EventKind
from songbang.position.case import Case
from songbang.position.results import Days, Deadline, Exposure, Money, Reason, SideReading
from songbang.position.status import Status

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Choices:
    """A case and what was worked out of it: ``days`` are those of both readings together, in order and without gap."""

    case: Case
    status: Status
    days: tuple[Days, ...]
    readings: tuple[SideReading, ...]
    money: Money
    exposure: Exposure
    deadlines: tuple[Deadline, ...] = ()

    @property
    def day(self) -> date:
        """The day asked about."""
        return self.case.day

    @property
    def free_from(self) -> date | None:
        """The first day from which both readings are free for good, not before the day asked; ``None``: not known."""
        last = self.days[-1]
        if last.status is not Status.FREE or last.last is not None:
            return None
        return self.day if last.first is None else max(self.day, last.first)

    @property
    def is_free(self) -> bool:
        """Whether both readings are free from the day asked about on, for good."""
        return self.free_from == self.day

    @property
    def missing(self) -> tuple[str, ...]:
        """The facts that the days from the day asked about on wait for."""
        ahead = (one for one in self.days if one.last is None or one.last >= self.day)
        names = tuple(dict.fromkeys(name for one in ahead for name in one.missing))
        return names or (("left",) if self.free_from is None else ())

    @property
    def at_rival(self) -> date | None:
        """The day since which the person works for a competitor, ``None`` where they do not or no longer do."""
        joined, left = (day_of(self.case.facts, name) for name in ("joined_rival", "left_rival"))
        if joined is None or joined > self.day or (left is not None and joined <= left <= self.day):
            return None
        return joined

    @property
    def still_employed(self) -> bool:
        """Whether the contract with the employer still runs on the day asked about."""
        return self.status is Status.EMPLOYED

    @property
    def released(self) -> bool:
        """Whether the employer has released the person, and nothing was signed since."""
        signed = [one.day for one in self.case.of(EventKind.SIGNED)]
        last = max(signed, default=date.min)
        told = any(one.day >= last for one in self.case.of(EventKind.RELEASED))
        return told or self.case.facts.get("employer_released") is not None

    def rests(self, *points: str) -> tuple[Provision, ...]:
        """Return the country's provisions on these points on the day asked about; what is not in force is left out."""
        found = (self.case.setting.asked(point) for point in points)
        return tuple(one for one in found if isinstance(one, Provision))

    def says(self, *points: str) -> tuple[Reason, ...]:
        """Return what these provisions say, a reason each."""
        return tuple(Reason(one.says, (one,)) for one in self.rests(*points))

    def local(self, topic: Topic, word: str = "") -> tuple[Reason, ...]:
        """Return what the place itself says on a topic (on the points that ``word`` is part of), a reason each."""
        case = self.case
        country = case.place.split("-", maxsplit=1)[0]
        counted = applicable(case.law, case.place, case.day, case.facts, topic)
        own = [one.provision for one in counted if not one.lacking and not one.unrecorded]
        return tuple(Reason(one.says, (one,)) for one in own if one.place != country and word in one.id)

    def answers(self) -> tuple[Answer, ...]:
        """Return every provision that counts, judged on the facts."""
        case = self.case
        found = case.restraint if isinstance(case.restraint, Restraint) else None

        def judged() -> tuple[Answer, ...]:
            return answer(with_months_unpaid(case.setting, found), case.law, case.place, case.day)

        return case.setting.once("answers", judged)
