"""The arguments of the tools, as an assistant reads them."""

from typing import Annotated

from pydantic import Field

from songbang.basis.standing import Topic
from songbang.reports.script import LANGUAGES

Paths = Annotated[list[str], Field(description="Files, folders, archives or mails on this machine, by whole path")]
OnePath = Annotated[str, Field(description="One paper by its whole path; a.zip/b.docx in an archive")]
Start = Annotated[int, Field(ge=0, description="First character wanted, counted from 0")]
End = Annotated[int, Field(ge=0, description="Character behind the last one wanted; 0: to the end")]
MatterFolder = Annotated[str, Field(description="The folder of a person's matter, which holds matter.toml")]
OrMatter = Annotated[str, Field(description="The folder of a person's matter; empty where paper is given")]
OrPaper = Annotated[str, Field(description="A paper with the clauses, no person; empty where matter is given")]
Place = Annotated[
    str, Field(description="ISO 3166-2 code of the place of work, such as cn-sh; empty: as the papers tell, else cn")
]
LawPlace = Annotated[str, Field(description="ISO 3166-2 code such as cn, cn-sh, cn-gd-sz")]
Day = Annotated[str, Field(description="The day whose law counts, YYYY-MM-DD; empty: today")]
Parts = Annotated[
    list[str] | None, Field(description="Only these fields of the document; null: all of it, which may be long")
]
Language = Annotated[
    str,
    Field(description="The language of the answer; quotations keep theirs", json_schema_extra={"enum": [*LANGUAGES]}),
]
OneTopic = Annotated[
    str, Field(description="One topic; empty: all", json_schema_extra={"enum": ["", *(topic.value for topic in Topic)]})
]
Firms = Annotated[list[str], Field(description="Firms the person may join, each by its whole name")]
FirmAnswers = Annotated[
    dict[str, dict[str, bool]] | None,
    Field(description="What the person answered: firm -> id of the question (from `inquiries`) -> yes or no"),
]
Facts = Annotated[
    dict[str, object],
    Field(description='Facts by name, such as {"nc_months": 24, "left": "2026-03-31"}; see missing_facts'),
]
CaseId = Annotated[str, Field(description="Instead of facts: the id of a reported case that ships with the program")]
LetterKind = Annotated[str, Field(description="The id of a letter, from kinds_of_drafts")]
