"""Small tables that people keep, read by the words of their heads."""
