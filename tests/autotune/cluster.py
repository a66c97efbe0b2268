"""A Ray cluster of two nodes on this machine."""

from __future__ import annotations

import importlib
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from llmfb_core.autotune.on_ray import RayRunner

ROOT = Path(__file__).parent.parent.parent


class Nodes:
    """The cluster; `nodes_used` is how many nodes it had at first."""

    def __init__(self, cluster: Any) -> None:
        self._cluster = cluster
        self.runner = RayRunner(cluster.address)
        self.nodes_used = len(cluster.list_all_nodes())

    def remove_last(self) -> None:
        """Kill the second node, whatever runs on it."""
        self._cluster.remove_node(self._cluster.worker_nodes.copy().pop(), allow_graceful=False)


@contextmanager
def two_nodes() -> Generator[Nodes]:
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    # Workers are to find the package whether or not it is installed.
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    utilities: Any = importlib.import_module("ray.cluster_utils")
    cluster = utilities.Cluster(
        initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False}
    )
    cluster.add_node(num_cpus=1)
    try:
        yield Nodes(cluster)
    finally:
        cluster.shutdown()
