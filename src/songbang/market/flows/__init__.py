"""Moves between firms: who goes where, and what that tells."""
