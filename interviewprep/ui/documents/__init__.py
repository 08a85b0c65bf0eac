"""The Documents room: the papers of a case as a list, each page beside its form."""
