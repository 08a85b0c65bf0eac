"""The People room: who they are, how their names are written, and what they are to each other."""
