"""What the pages of decisions share: what was asked, the work on them."""
