"""PageRank (Brin and Page 1998) on lists: from who lists to who is listed."""

import numpy as np
import rustworkx as rx

from songbang.market.ranking.compared import Edges, Numbers

DAMPING = 0.85


def page_ranks(edges: Edges) -> Numbers:
    """Return PageRank times the number of firms, so that the mean is 1."""
    walk: rx.PyDiGraph[int, float] = rx.PyDiGraph(multigraph=False)
    walk.add_nodes_from(range(edges.n))
    walk.add_edges_from(list(zip(edges.below.tolist(), edges.above.tolist(), edges.weights.tolist(), strict=True)))
    found = rx.pagerank(walk, alpha=DAMPING, weight_fn=float, tol=1e-13, max_iter=2000)
    return np.array([found[at] for at in range(edges.n)]) * edges.n
