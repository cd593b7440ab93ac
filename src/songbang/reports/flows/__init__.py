"""Moves between firms as files: a page with its pictures, and tables."""
