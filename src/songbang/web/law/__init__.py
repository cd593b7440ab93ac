"""The law as pages show it: a list for a place and a day, and one provision with its history and examples."""
