"""Songbang (松绑): every clause that follows you out of the door, and what the law makes of it."""

__version__ = "0.1.0"
