"""The law as data set against texts that lie in a folder: which article numbers and figures do not stand there."""
