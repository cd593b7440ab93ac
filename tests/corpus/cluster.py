"""A run on two nodes of a Ray cluster, one of which is killed: ``python -m tests.corpus.cluster DOCS STATE OUT``.

Both nodes are processes of this machine, under its own address alone. A process of its own, for Daft takes one runner
in its life. Writes to OUT what was done, and whether hands of both nodes were at
work, and work was left, when the node was killed.
"""

import json
import os
import shutil
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import Any

from tests.corpus.driver import UNIT
from tests.corpus.works import slow

from songbang.corpus.pipeline import Where
from songbang.corpus.progress import Progress
from songbang.corpus.quiet import quiet_daft
from songbang.corpus.run import run
from songbang.corpus.tables import write_tables
from songbang.corpus.task import Task

HERE = "127.0.0.1"
AFTER = 4


def main() -> None:
    docs, state, out = map(Path, sys.argv[1:])
    quiet_daft()
    os.environ["RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER"] = "0"  # there, Ray keeps to the loopback address; so here
    from ray.cluster_utils import Cluster  # noqa: PLC0415 - after it is told to keep quiet

    node: dict[str, Any] = {"num_cpus": 1, "node_ip_address": HERE, "object_store_memory": 80_000_000}
    kept = tempfile.mkdtemp(prefix="sb-")  # short, for there are sockets in it
    head = {**node, "include_dashboard": False, "temp_dir": kept}
    cluster = Cluster(initialize_head=True, head_node_args=head)
    second = cluster.add_node(**node)
    told: list[Progress] = []
    at_kill: list[int] = []

    def telling(progress: Progress) -> None:
        told.append(progress)
        if len(told) > AFTER and not at_kill and len(hands()) == 2:
            at_kill.append(len(told))
            second.kill_all_processes()

    try:
        done = run(
            [str(docs)],
            Task("slow", partial(slow, seconds=0.25), unit=UNIT),
            state,
            Where(ray=cluster.address),
            telling,
        )
        write_tables(done, out)
        told_last = {
            "units": len(done.units),
            "killed": bool(at_kill) and at_kill[0] < len(done.units),
            "documents": done.counts.documents,
        }
        (out / "told.json").write_text(json.dumps(told_last), encoding="utf-8")
    finally:
        import ray  # noqa: PLC0415

        ray.shutdown()
        cluster.shutdown()  # type: ignore[no-untyped-call]
        shutil.rmtree(kept, ignore_errors=True)


def hands() -> set[str]:
    """Return the processes that work on units and were started under this one."""
    found = set()
    for one in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if (
                b"songbang.corpus.hand" in one.read_bytes()
                and os.environ["SONGBANG_TEST_RUN"].encode() in (one.parent / "environ").read_bytes()
            ):
                found.add(one.parent.name)
        except OSError:
            continue
    return found


if __name__ == "__main__":
    main()
