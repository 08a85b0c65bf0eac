"""The encrypted case file: functions that take and return domain values."""
