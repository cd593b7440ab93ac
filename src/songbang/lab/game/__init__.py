"""L2: firms on a graph of lists, each of which keeps its non-competes or drops them."""
