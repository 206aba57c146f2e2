"""One file per command: options in, calls down, exit code out."""
