"""REST: one file a resource, each with a ``router``; found by listing the folder."""
