"""The ranking of lists as files: a page with its pictures, and tables."""
