"""A file of any kind as plain grids of text: what stands in which row and column."""
