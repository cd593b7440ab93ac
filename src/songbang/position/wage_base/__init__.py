"""The base that compensation and damages are counted of: wage slips line by line, four bases side by side."""
