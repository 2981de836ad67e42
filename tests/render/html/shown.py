"""What a page shows, read with the parser of the standard library: no browser needed."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = frozenset({"meta", "link", "br", "img", "rect", "circle", "line", "path", "base", "input", "embed"})


class Element:
    """An element with its attributes, and the text and elements in it."""

    def __init__(self, tag: str, attributes: dict[str, str | None], above: Element | None) -> None:
        self.tag, self.attributes, self.above = tag, attributes, above
        self.inner: list[Element | str] = []

    @property
    def classes(self) -> frozenset[str]:
        """The names in its class attribute."""
        return frozenset((self.attributes.get("class") or "").split())

    def text(self, but: frozenset[str] = frozenset()) -> str:
        """All text in it, elements that have one of the classes `but` left out."""
        parts = (p if isinstance(p, str) else "" if p.classes & but else p.text(but) for p in self.inner)
        return "".join(parts)

    def every(self) -> list[Element]:
        """All elements in it, in the order of the page."""
        found = []
        for part in self.inner:
            if isinstance(part, Element):
                found += [part, *part.every()]
        return found

    def having(self, attribute: str) -> list[Element]:
        """All elements in it that have the attribute."""
        return [element for element in self.every() if attribute in element.attributes]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = self.open = Element("", {}, None)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        fresh = Element(tag, dict(attrs), self.open)
        self.open.inner.append(fresh)
        if tag not in VOID:
            self.open = fresh

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.inner.append(Element(tag, dict(attrs), self.open))

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        assert self.open.tag == tag, f"<{self.open.tag}> is closed by </{tag}>"
        assert self.open.above is not None
        self.open = self.open.above

    def handle_data(self, data: str) -> None:
        self.open.inner.append(data)


def read(page: str) -> Element:
    """The page as elements; every element has to be closed where it belongs."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    assert reader.open is reader.root
    return reader.root
