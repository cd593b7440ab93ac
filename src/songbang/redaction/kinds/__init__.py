"""One file a kind of personal data: how it is written, examples, and as many that only look like it."""
