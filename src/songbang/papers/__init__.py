"""One reader a format: bytes in, a Paper out (reading text, blocks, pages, notes, problems)."""
