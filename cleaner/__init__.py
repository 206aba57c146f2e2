"""cleaner takes scraped-page cruft out of text, explains every removal and can undo it to the byte."""

from cleaner.api import Cleaner, clean
from cleaner.result import Fault, Removal, Result
from cleaner.rule import RuleError

__all__ = ["Cleaner", "Fault", "Removal", "Result", "RuleError", "clean"]
__version__ = "0.1.0"
