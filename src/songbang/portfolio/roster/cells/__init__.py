"""What one cell of a roster says, in the many ways people write it."""
