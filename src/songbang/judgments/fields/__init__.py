"""What is read from a decision, one file a field or a few that belong together; found by listing the folder."""
