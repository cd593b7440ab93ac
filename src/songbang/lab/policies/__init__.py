"""One policy a file: what it changes on a card, and which published effects it is held against."""
