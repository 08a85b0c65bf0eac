"""The Bundle room: choose, order, check, look at and export."""
