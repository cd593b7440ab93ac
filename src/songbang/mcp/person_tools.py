"""Tools on one person's matter: where the person stands, and letters drafted from it."""

from dataclasses import dataclass

from mcp_types import CallToolResult

from songbang import __version__
from songbang.mcp.answer import answered, guarded
from songbang.mcp.asked import Day, Language, LetterKind, MatterFolder, Parts
from songbang.mcp.given import Doors, day_given
from songbang.mcp.notice import NOTHING_SENT
from songbang.reports.plain_values import Json
from songbang.reports.script import tell
from songbang.tasks.asked import language_asked
from songbang.tasks.draft import drafted, drafted_json, kept_draft, letter_kinds, usual_path
from songbang.tasks.stand import stood, stood_json


@dataclass(frozen=True, slots=True)
class PersonTools:
    """The tools, with the folders open to them."""

    doors: Doors

    @guarded
    def position(
        self, matter: MatterFolder, on: Day = "", parts: Parts = None, lang: Language = "zh"
    ) -> CallToolResult:
        """Tell where a person stands on a day: bound, free or disputed by both readings, money owed and exposed, last
        days, choices, what would change the answer, what is missing. The whole document is long: ask for parts, first
        headline, status, days, readings, money, deadlines, options, missing; then disputes, exposure,
        exposure_over_time, flips, facts, events, cost_to_leave, stops; standings holds every provision judged. Where
        `stops` is not empty, tell it before anything else."""
        found = stood(self.doors.matter(matter), day_given(on))
        return answered(stood_json(found, language_asked(lang)), parts or ())

    @guarded
    def kinds_of_drafts(self, lang: Language = "zh") -> CallToolResult:
        """List the letters that can be drafted from a matter: id, name, languages, and the option of `position` that
        each carries out."""
        tongue = language_asked(lang)
        letters: list[Json] = [
            {"id": one.id, "name": tell(one.name, tongue), "option": one.option or None, "languages": [*one.languages]}
            for one in letter_kinds()
        ]
        return answered({"songbang": __version__, "command": "draft", "kinds": letters, "problems": []})

    @guarded
    def draft(self, kind: LetterKind, matter: MatterFolder, on: Day = "", lang: Language = "zh") -> CallToolResult:
        """Draft a letter from a matter as a Word file in the drafts folder of the matter, under a name that is free;
        nothing that is there is changed, and nothing is sent. Tell the person where the file is, what stays open in it
        (`placeholders`), and its warnings (`notes`) before anything else."""
        folder = self.doors.matter(matter)
        made = drafted(kind, folder, day_given(on), language_asked(lang))
        return answered(drafted_json(made, kept_draft(made, usual_path(made, folder))), note=NOTHING_SENT)
