"""What is known of a person, and what follows from it."""
