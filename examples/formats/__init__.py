"""The formats that the papers of the example pile are written in."""
