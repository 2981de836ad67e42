"""The fullest of the titles that an article gives somebody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from analyzer.analysis.resolution.scene import Scene
from analyzer.analysis.resolution.title import Title
from analyzer.analysis.resolution.verdict import of_title
from analyzer.model.source import Role
from analyzer.model.span import Span
from analyzer.rules.kinds.source_role import Standing

_APART = 12


def fullest(scene: Scene, titles: Iterable[Title]) -> tuple[Title, ...]:
    """The title that tells most, beside a single word also another at the name (`Sgt. Holm, a spokesman for …`)."""
    posts = [title for title in titles if title.is_post]
    if not posts:
        return ()
    best = posts[0]
    for other in posts[1:]:
        best = other if _tells_more(scene, other, best) else best
    beside = [other for other in posts if other is not best and _go_together(*sorted((other, best), key=_length))]
    return tuple(sorted((best, *beside[:1]), key=lambda title: title.start))


def is_former(scene: Scene, title: Title) -> bool:
    """Whether the words before the role say that it is over (`the former mayor`)."""
    tokens = title.view.sentence.tokens
    return any(scene.is_word("former", tokens[i]) for i in range(title.start, title.hit.start + 1))


def words(titles: Iterable[Title], text: str) -> str | None:
    """The words of the titles, None where there are none."""
    return ", ".join(title.words(text) for title in titles) or None


def body(titles: Iterable[Title]) -> Span | None:
    """The body that the last of the titles to name one names."""
    return next((title.affiliation for title in reversed(tuple(titles)) if title.affiliation), None)


def _tells_more(scene: Scene, other: Title, best: Title) -> bool:
    """Whether a title tells more than one that the article gives before it.

    At one name it does so by its own right or by more words; at another name only as the same title in fuller words.
    """
    ranks = _rank(scene, other), _rank(scene, best)
    if ranks[0] != ranks[1]:
        return ranks[0] > ranks[1]
    if other.view.number == best.view.number:
        return (not is_former(scene, other), *_fullness(other)) > (not is_former(scene, best), *_fullness(best))
    return _lemma(best) in _lemmas(other) and _fullness(other) > _fullness(best)


def _rank(scene: Scene, title: Title) -> tuple[bool, bool, bool]:
    """What makes one title tell more than another: its place at the name, an office that is held, a body.

    Who wrote something has most often a trade besides (`her co-author, Ada Holm … Holm is a chemist at the institute`).
    """
    wrote = scene.is_word("authorship", title.view.sentence.tokens[title.hit.end])
    held = of_title(title).official and not is_former(scene, title)
    return (not title.told and not wrote, held, title.affiliation is not None or title.its)


def _fullness(title: Title) -> tuple[bool, int]:
    return (title.hit.value.standing is not Standing.BORROWED, _length(title))


def _lemma(title: Title) -> str:
    return title.view.sentence.tokens[title.hit.end].lemma


def _lemmas(title: Title) -> Iterator[str]:
    return (token.lemma for token in title.view.sentence.tokens[title.start : title.end + 1])


def _go_together(rank: Title, post: Title) -> bool:
    """Whether the one is a rank of one word, and the other the post or the party that the same sentence gives."""
    near = post.view.number == rank.view.number and 1 < abs(post.start - rank.end) < _APART
    apart = not post.start <= rank.start <= post.end
    verdict = of_title(post)
    public = verdict.official or verdict.role is Role.PARTY  # no `Mayor Holm, a hog farmer`
    return (
        near and apart and public and not post.told and _length(post) > 0 == _length(rank) and of_title(rank).official
    )


def _length(title: Title) -> int:
    return title.end - title.start
