"""What a person should look at, and what they put right."""
