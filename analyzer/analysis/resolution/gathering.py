"""Words for several people: who they are is told behind them (`a group of parents`)."""

from __future__ import annotations

from analyzer.analysis.resolution.scene import Scene, View
from analyzer.rules.kinds.source_role import Speaker
from analyzer.rules.roles import RoleHit


def gathered(scene: Scene, view: View, head: int) -> RoleHit | None:
    """The words of a role for the people of whom a word for several is one (`a group of parents`)."""
    tokens, sentence = view.sentence.tokens, view.sentence
    if view.name(head) or not scene.is_word("gathering", tokens[head]):
        return None
    inside = (c for c in sentence.children(head) if tokens[c].relation == "nmod" and "Number=Plur" in tokens[c].feats)
    hits = (view.hit(c) for c in inside if any(tokens[i].lemma == "of" for i in sentence.children(c)))
    return next((hit for hit in hits if hit and hit.value.speaker is Speaker.PERSON), None)
