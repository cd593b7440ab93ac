"""Agreements beside a roster: whose each is, and what it says where the roster does not tell."""
