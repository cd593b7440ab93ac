"""What rankings, flows and the lab share: where their files lie for the work, and how each is given out."""

from collections.abc import Mapping
from typing import Annotated

from fastapi import File, Path, Query, UploadFile
from starlette.responses import Response

from songbang.web.api.shape.answers import file_answer
from songbang.web.api.shape.asked import Called
from songbang.web.api.shape.handed import named
from songbang.web.api.shape.packed import ZIP, packed
from songbang.web.api.shape.refusals import no_such
from songbang.web.api.shape.results import done_in
from songbang.web.house import House
from songbang.web.jobs.market_work import ALIASES, GIVEN, SHARES, Shown

BYTES = "application/octet-stream"
ALL = "all.zip"
MOST_DRAWS = 2_000
Aliases = Annotated[UploadFile | None, File(description="A file of aliases that a person looked over.")]
Shares = Annotated[UploadFile | None, File(description="Printed shares, to be worked out again.")]
Lists = Annotated[UploadFile | None, File(description="A table of lists, for the game of firms.")]
Seed = Annotated[int, Query(ge=0, lt=2**32, description="The same seed draws the same again.")]
Draws = Annotated[int, Query(ge=1, le=MOST_DRAWS, description="How often is drawn for the intervals.")]
FileName = Annotated[str, Path(min_length=1, max_length=64, description=f"As in the folder of --out; {ALL} for all.")]


def laid_out(
    house: House, given: list[UploadFile], aliases: UploadFile | None = None, shares: UploadFile | None = None
) -> dict[str, UploadFile]:
    """Return files by the names under which the work looks for them."""
    kept = {f"{GIVEN}/{name}": file for name, file in (named(house, given) if given else {}).items()}
    for folder, one in ((ALIASES, aliases), (SHARES, shares)):
        kept |= {} if one is None else {f"{folder}/{_last(name)}": file for name, file in named(house, [one]).items()}
    return kept


def market_file(call: Called, job_id: str, kind: str, name: str) -> Response:
    """Return a file of a job of this kind, or all of them; stops the call where there is none."""
    job = call.house.pool.get(job_id)
    if job is None or job.kind != kind:
        raise no_such()
    found = done_in(job)
    files: Mapping[str, bytes] = found.files if isinstance(found, Shown) else {}
    if files and name == ALL:
        return file_answer(packed(files), ZIP, f"songbang-{kind}.zip")
    if name not in files:
        raise no_such()
    return file_answer(files[name], BYTES, name)


def _last(name: str) -> str:
    return name.rpartition("/")[2]
