"""Values and pure rules of an asylum case: no files, no database, no window."""
