"""Doors for the engines that texts are cleaned on: Ray, Spark, datatrove, Hugging Face datasets, pandas and polars.

Each file is a thin door to `cleaner.arrow` or `Cleaner.clean` and removes exactly what they do. None imports its engine
before it is used. They all take a `Cleaner`, which is pickled to the workers: its rule files go along, and each worker
process compiles it once.
"""
