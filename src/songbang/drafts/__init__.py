"""Letters and applications, filled from a position; nothing is ever sent."""
