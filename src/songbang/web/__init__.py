"""The pages and the REST interface on the person's own machine."""
