"""Scripts for clusters: each reads Parquet, cleans one column of it where it lies, and writes Parquet.

They are handed to the engine's own command, which knows the cluster. Every machine has to have this package. No file
here may be called like an engine: a script's own directory is where Python looks for modules first.
"""
