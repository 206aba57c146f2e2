"""One file per command: options in, calls down, exit code out."""

#: The exit codes: done; `--check` or `rules test` found something; wrong usage, or some input failed; Ctrl-C, as of a
#: process that the signal ended.
DONE, FOUND, FAILED, INTERRUPTED = 0, 1, 2, 128 + 2
