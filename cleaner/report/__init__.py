"""One file per format; each takes results and writes."""
