"""The face for assistants: tools over standard input and output, by the Model Context Protocol."""
