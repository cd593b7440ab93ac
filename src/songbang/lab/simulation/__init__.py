"""L1: ten million workers on the same ladder, month by month."""
