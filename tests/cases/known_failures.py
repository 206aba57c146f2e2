"""What is still got wrong. A case that comes out right fails the tests until it is moved to the file it belongs to."""

KNOWN_FAILURES = """
"""
