"""Interview preparation and evidence organiser for asylum cases."""

__version__ = "0.1.0"
