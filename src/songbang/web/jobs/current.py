"""The job on a folder as it now stands: the last one that is ready for the same, or a new one."""

from songbang.web.jobs.job import Job, Ready, Work
from songbang.web.jobs.pool import Pool
from songbang.web.refused import BUSY, Stop


def current_job(pool: Pool, name: str, owner: str, ready: Ready, *, again: bool = False) -> Job:
    """Return the job for the work ``name`` on the folder ``owner``; what ``ready`` equals says what it is done on.

    ``again``: a last one that ended without a result is not taken. Raises ``Stop`` where too much waits in line.
    """
    own = [job for job in pool.all() if job.owner == owner and job.work.ready == ready]
    if own and not (again and own[-1].is_over and own[-1].result is None):
        return own[-1]
    job = pool.submit(name, owner, Work(name, ready))
    if job is None:
        raise Stop(BUSY)
    return job
