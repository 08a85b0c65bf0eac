"""What one can do with a case: the only door for the window and the command line."""
