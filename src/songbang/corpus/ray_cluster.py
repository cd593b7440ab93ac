"""A Ray cluster that the user names: joined quietly, and never looked for."""

import os
from importlib import import_module
from types import ModuleType
from typing import Final

_PATIENCE: Final = {"RAY_NUM_REDIS_GET_RETRIES": "1", "RAY_py_gcs_connect_timeout_s": "10"}
"""Where nothing answers at the address, Ray would try for a quarter of an hour."""


class ClusterError(Exception):
    """The cluster cannot be joined; says what Ray said."""


def join_cluster(daft: ModuleType, address: str) -> None:
    """Have Daft run on the cluster at this address (``host:port``, or ``ray://host:port``).

    Every node needs Songbang with the extras ``many`` and ``cluster`` in the same version, and has to reach the
    documents under the same addresses. Raises ``ClusterError``, and ``ImportError`` where Ray is not installed.
    """
    for name, value in _PATIENCE.items():
        os.environ.setdefault(name, value)
    ray = import_module("ray")
    try:
        if not ray.is_initialized():
            ray.init(address=address, log_to_driver=False, logging_level="ERROR")
        daft.set_runner_ray(address, noop_if_initialized=True)
    except Exception as error:
        raise ClusterError(f"{type(error).__name__}: {error}") from error
