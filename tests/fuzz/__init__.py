"""Hostile input through the real path of files; for longer than the suite: ``python -m tests.fuzz --minutes 10``."""
