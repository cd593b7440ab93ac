"""What the pages of a roster share: what was asked, the work on it, its heads settled by a person."""
