"""Who fears whom and who goes where: lists of rivals and tables of moves."""
