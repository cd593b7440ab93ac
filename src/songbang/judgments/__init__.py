"""Decisions of courts read into a table: one field a file, each value with its span; what the table is good for."""
