"""Firms ranked by who lists whom, with intervals and a test against chance."""
