"""Text with a place: numbering, sentences, tables and definitions of a paper, and the copy that is matched."""
