"""Proposers: each looks on a read page for one sort of thing and says how sure it is."""
