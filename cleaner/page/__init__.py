"""The page profile."""
