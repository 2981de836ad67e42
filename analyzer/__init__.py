"""Who says each thing in a news article, and how surely: sourcing analysis over dependency parses."""

__version__ = "0.1.0"
