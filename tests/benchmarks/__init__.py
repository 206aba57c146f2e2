"""How fast, in ratios measured in one run: ``python -m tests.benchmarks``, see ``--help``."""
