"""What every resource shares: how a request is taken, refused and answered, and how OpenAPI tells of it."""
