"""What the front matter of a Markdown file says of its article."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from analyzer.model.text import Metadata

# Names that site generators and newsrooms use, in the order of trust.
TITLE = ("title", "headline")
AUTHORS = ("authors", "author", "byline")
OUTLET = ("outlet", "publication", "publisher", "site", "source")
DATE = ("date", "published", "pubdate")


def front_matter(text: str) -> Metadata:
    """The metadata in `text`, the lines between two lines of dashes (YAML); none where they cannot be read."""
    import yaml  # wanted for few articles, and no reason for all to wait

    lines = text.splitlines()[1:-1]
    try:
        data = yaml.safe_load("\n".join(lines))
    except (yaml.YAMLError, ValueError):
        return Metadata()
    if not isinstance(data, dict):
        return Metadata()
    named = {str(key).lower(): value for key, value in data.items()}
    return Metadata(_text(named, TITLE), _all(named, AUTHORS), _text(named, OUTLET), _day(named))


def _all(named: Mapping[str, Any], keys: tuple[str, ...]) -> tuple[str, ...]:
    value = next((named[key] for key in keys if named.get(key)), None)
    values = value if isinstance(value, list) else [value]
    names = (one.get("name") if isinstance(one, dict) else one for one in values)
    return tuple(" ".join(name.split()) for name in names if isinstance(name, str) and name.strip())


def _text(named: Mapping[str, Any], keys: tuple[str, ...]) -> str | None:
    return next(iter(_all(named, keys)), None)


def _day(named: Mapping[str, Any]) -> str | None:
    value = next((named[key] for key in DATE if named.get(key)), None)
    if isinstance(value, datetime.date):
        return value.isoformat()[:10]
    try:
        return datetime.datetime.fromisoformat(str(value)).date().isoformat()
    except ValueError:
        return None
