"""A pile of papers on its pages: handed in, read, shown with the paper beside the report."""
