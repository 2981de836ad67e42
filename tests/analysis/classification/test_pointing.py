"""Words about a name belong to the source they point at, also from the sentences beside it."""

from __future__ import annotations

import pytest

from analyzer.analysis.attribution.attribute import attribute
from analyzer.analysis.classification.anonymity import find_anonymity
from analyzer.analysis.resolution.resolve import resolve
from tests.analysis.withheld import document, rules


def _withheld_by(text: str) -> dict[str, list[str]]:
    """The conditions of each source, by the name of the source."""
    doc = document(text)
    attributions = attribute(doc, rules())
    resolution = resolve(doc, attributions, rules())
    every = find_anonymity(doc, attributions, resolution, rules())
    pairs = zip(resolution.entities, every, strict=True)
    return {entity.name: [c.span.of(text) for c in one.conditions] for entity, one in pairs if one.conditions}


@pytest.mark.parametrize(
    ("text", "source", "condition"),
    [
        (
            "“I signed whatever they put in front of me,” said a former bookkeeper. "
            "The Lantern is not naming her because she has received threats.",
            "a former bookkeeper",
            "is not naming",
        ),
        (
            "A porter said the lift was stuck. The porter, who asked not to be named, has worked there since May.",
            "A porter",
            "asked not to be named",
        ),
        (
            "A nurse, who asked not to be named, works nights at the clinic. She said the ward was full.",
            "A nurse",
            "asked not to be named",
        ),
        (
            "Salma Haddad, whose name has been changed, said she left at dawn.",
            "Salma Haddad",
            "whose name has been changed",
        ),
    ],
    ids=["pronoun", "same noun", "next sentence", "pseudonym"],
)
def test_a_condition_is_its_source_s(text: str, source: str, condition: str) -> None:
    assert _withheld_by(text) == {source: [condition]}


@pytest.mark.parametrize(
    "text",
    [
        "A prosecutor said the trial would go on. The boy, who cannot be named for legal reasons, was taken into care.",
        "A detective said the case was open. The killer was known only as the Fox.",
    ],
)
def test_a_person_of_the_story_gives_no_source_a_condition(text: str) -> None:
    assert _withheld_by(text) == {}
