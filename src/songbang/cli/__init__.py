"""The command line: the only place here with a clock and a terminal."""
