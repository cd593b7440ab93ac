"""Many people at once: the same formulas on columns of a Polars frame, exact to the cent."""
