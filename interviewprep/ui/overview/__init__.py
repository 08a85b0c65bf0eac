"""The Overview room: what is ready, what is missing, what comes next."""
