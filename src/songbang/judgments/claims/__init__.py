"""What each side asked about the restraint, and what became of it."""
