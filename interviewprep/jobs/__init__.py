"""Worker processes and the thread for slow case work."""
