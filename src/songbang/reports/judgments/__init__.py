"""A table of decisions and its figures as they leave the house: files for statistics programs, charts, a page."""
