"""Charts of the statistics as SVG: n and date in the caption, told in words too, nothing by colour alone."""
