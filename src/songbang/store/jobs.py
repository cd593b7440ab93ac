"""The jobs that ran or are running, each a row that is written over as it goes on."""

from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import Row, select, update

from songbang.store.doors import Doors
from songbang.store.folder_rows import present
from songbang.store.job import UNDER_WAY, Job
from songbang.store.tables import JOBS
from songbang.store.upsert import upsert


@dataclass(frozen=True, slots=True)
class Jobs:
    """What is known of each job; with its folder it goes too."""

    doors: Doors

    def put(self, job: Job) -> None:
        """Keep how far a job is. Raises ``StoreMissing`` where its folder is not there, ``StoreFault``."""
        row = asdict(job)
        row["folder"] = row.pop("folder_id")
        with self.doors.writing() as connection:
            if job.folder_id is not None:
                present(connection, job.folder_id)
            upsert(connection, JOBS, row)

    def get(self, job_id: str) -> Job | None:
        """Return a job; ``None`` where there is none."""
        with self.doors.reading() as connection:
            row = connection.execute(select(JOBS).where(JOBS.c.id == job_id)).one_or_none()
        return None if row is None else _job(row)

    def of(self, folder_id: str) -> tuple[Job, ...]:
        """Return the jobs of a folder, the newest first."""
        wanted = select(JOBS).where(JOBS.c.folder == folder_id).order_by(JOBS.c.began.desc(), JOBS.c.id)
        with self.doors.reading() as connection:
            return tuple(_job(row) for row in connection.execute(wanted))

    def interrupt_all(self, now: datetime) -> int:
        """Say of each job that was under way when the program ended that it was interrupted; return how many."""
        stopped = update(JOBS).where(JOBS.c.state.in_(UNDER_WAY)).values(state="interrupted", ended=now)
        with self.doors.writing() as connection:
            return connection.execute(stopped).rowcount


def _job(row: Row[tuple[object, ...]]) -> Job:
    told = dict(row._mapping)  # noqa: SLF001 - a public name of SQLAlchemy
    return Job(folder_id=told.pop("folder"), **told)
