"""The settings dialog, one page a file."""
