"""From bytes to layout: what is story, what is quoted, what is set aside and why."""

from analyzer.reading.language import require_english
from analyzer.reading.quotation import find_quotations
from analyzer.reading.read import read_article, read_articles, read_text
from analyzer.reading.segment import segment

__all__ = ["find_quotations", "read_article", "read_articles", "read_text", "require_english", "segment"]
