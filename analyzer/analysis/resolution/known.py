"""What the whole article tells before anybody is resolved: the scene, the cast, the bodies, what is attributed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from analyzer.analysis.resolution.body import Bodies, Words, name_words
from analyzer.analysis.resolution.cast import Cast
from analyzer.analysis.resolution.key import By, Key
from analyzer.analysis.resolution.reference import place_of, source_phrase
from analyzer.analysis.resolution.scene import ORGANISATION, PLACE, Scene
from analyzer.model.attribution import Attribution
from analyzer.model.span import Cover, Span, Spans, envelope


@dataclass(frozen=True)
class Known:
    """What the whole article tells: scene, persons, bodies, attributions."""

    scene: Scene
    cast: Cast
    bodies: Bodies
    attributions: Sequence[Attribution]

    @cached_property
    def places(self) -> dict[int, tuple[int, int]]:
        """Where the source of each attribution that has one stands: sentence, token of its head."""
        return {n: place_of(a.source) for n, a in enumerate(self.attributions) if a.source}

    @cached_property
    def quoted(self) -> Cover:
        """The quotations of the article."""
        return Cover(quotation.span for quotation in self.scene.document.layout.quotations)

    @cached_property
    def likely(self) -> dict[Key, str]:
        """The gender that the given name of each person suggests."""
        people = enumerate(self.cast.people)
        return {Key(By.PERSON, (str(number),)): person.likely for number, person in people if person.likely}

    @cached_property
    def speakers(self) -> Mapping[int, Key]:
        """The person whom each statement names as its source, by the number of the statement."""
        said = ((n, a.source) for n, a in enumerate(self.attributions) if a.source and not a.attitude)
        phrases = ((n, source_phrase(self.scene, source)) for n, source in said)
        named = ((n, self.cast.at(p.view.number, p.person)) for n, p in phrases if p.person)
        return {n: Key(By.PERSON, (str(person),)) for n, person in named if person is not None}

    @cached_property
    def voices(self) -> frozenset[Key]:
        """The persons whom any statement names as its source."""
        return frozenset(self.speakers.values())

    @cached_property
    def told(self) -> tuple[tuple[int, Span, Spans], ...]:
        """The number of each attribution that has a source, the stretch that its content is in, and the content."""
        said = ((n, self.attributions[n].content) for n in self.places)
        return tuple((n, envelope(content), content) for n, content in said if content)

    @cached_property
    def common(self) -> frozenset[str]:
        """The common nouns that stand in the article in small letters."""
        every = (token for view in self.scene.views for token in view.sentence if token.upos == "NOUN")
        return frozenset(token.form for token in every if token.form.islower())

    @cached_property
    def named(self) -> frozenset[Words]:
        """The words of every name of a body or a place."""
        every = (
            (view, name) for view in self.scene.views for name in view.names if name.label in (ORGANISATION, PLACE)
        )
        return frozenset(name_words(view, name.start, name.end) for view, name in every)

    @cached_property
    def countries(self) -> tuple[str, ...]:
        """The countries that the article names, the most often named first."""
        every = [f.value.name for view in self.scene.views for f in view.countries]
        return tuple(sorted(dict.fromkeys(every), key=lambda name: -every.count(name)))
