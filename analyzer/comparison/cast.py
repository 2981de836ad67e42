"""The sources of the story: which sources of different articles are one, and who has whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, product

from analyzer.comparison.speaker import Relation, Speaker, Speakers
from analyzer.model.source import Identification
from analyzer.model.story import SourceTelling, StorySource

Part = tuple[Speaker, ...]


def cast(speakers: Speakers) -> tuple[Part, ...]:
    """Sources of different articles that are one, one an article, in the order of the first mention."""
    every = tuple(s for s in speakers.every() if s.speaks or s.source.declined_comment)
    members: dict[int, set[int]] = {i: {i} for i in range(len(every))}
    for i, j in _pairs(every, speakers):
        if members[i] is members[j]:
            continue
        joined = members[i] | members[j]
        apart = len({every[k].version for k in joined}) == len(joined)
        if apart and _agree(members[i], members[j], every, speakers):
            for k in joined:
                members[k] = joined
    found = sorted({tuple(sorted(group)) for group in members.values()})
    return tuple(tuple(every[i] for i in group) for group in found)


def story_source(part: Part) -> StorySource:
    """A source of the story under the fullest name that an article gives it."""
    return StorySource(
        name=fullest(part).source.name,
        tellings=tuple(
            SourceTelling(
                article=speaker.version,
                source=speaker.source.id,
                name=speaker.source.name,
                category=speaker.source.category,
                words=speaker.source.words,
            )
            for speaker in part
        ),
    )


def fullest(part: Part) -> Speaker:
    """The speaker as the article has it that says most: with a name before without."""
    return max(part, key=lambda s: (s.named, s.source.strength, len(s.words)))


def _pairs(every: Sequence[Speaker], speakers: Speakers) -> Iterator[tuple[int, int]]:
    """Pairs of sources of different articles that can be one, the surest first."""
    order = (Relation.SAME, Relation.ALIKE)
    found = []
    for i, j in combinations(range(len(every)), 2):
        one, other = every[i], every[j]
        relation = speakers.relation(one, other)
        if relation in order and one.version != other.version and _comparable(one, other, relation):
            shared = len(one.words & other.words) / max(1, len(one.words | other.words))
            found.append((order.index(relation), -shared, i, j))
    yield from ((i, j) for _, _, i, j in sorted(found))


def _comparable(one: Speaker, other: Speaker, relation: Relation) -> bool:
    """Whether both are bodies or neither is; groups that are not described alike are told apart."""
    kinds = [speaker.source.identification for speaker in (one, other)]
    bodies = [kind is Identification.ORGANISATION for kind in kinds]
    return bodies[0] == bodies[1] and (relation is Relation.SAME or Identification.UNNAMED_GROUP not in kinds)


def _agree(ones: set[int], others: set[int], every: Sequence[Speaker], speakers: Speakers) -> bool:
    """Whether each of the one part can be each of the other; within a part that is settled."""
    return all(speakers.relation(every[i], every[j]) is not Relation.OTHER for i, j in product(ones, others))
