"""The doors for engines, on the real engines: row for row what `Cleaner.clean` gives in one process."""
