"""The ways to pay the months of a restraint, each with its own minimum wage: the same variables, one way at a time."""
