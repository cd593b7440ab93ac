"""The pages: one file a page, each with a ``router``; found by listing the folder."""
