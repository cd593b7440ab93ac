"""What is done with the folder of one person's matter: begun, told more, corrected, locked, erased."""
