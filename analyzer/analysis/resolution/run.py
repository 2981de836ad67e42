"""Runs of tokens beside a name that may be a title: right before it, behind it, in apposition, before a comma."""

from __future__ import annotations

from analyzer.analysis.resolution.phrase import names_person
from analyzer.analysis.resolution.scene import PERSON, Name, Scene, View
from analyzer.model.syntax import Token
from analyzer.rules.kinds.source_role import Speaker
from analyzer.rules.roles import RoleHit

Run = tuple[int, int]

NO_RUN: Run = (1, 0)
_LONGEST = 30
_STOPS = ("VERB", "AUX", "PRON", "SCONJ", "INTJ", "SYM")
_ASIDE = (",", "(", "—", "–")
_ENDS = (*_ASIDE, ";", ":", ")", "--", ".", "“", "”", '"', "''", "``")


def before(scene: Scene, view: View, name: Name) -> Run:
    """The run of tokens right before a name that may be a title."""
    tokens = view.sentence.tokens
    start = name.start
    while start and _goes_before(view, tokens[start - 1], name):
        start -= 1
    while start < name.start and _is_filler(scene, tokens[start]):
        start += 1
    start = max(start, _capital_from(view, name))
    end = name.start - 1
    if not names_person(view, name, range(start, name.end + 1)):
        # `the aide to Premier Holm`: what stands before the preposition is somebody else's title.
        start = max(i for i in range(start, name.start) if tokens[i].upos == "ADP") + 1
    for index in range(name.start - 1, start, -1):
        if tokens[index].upos == "CCONJ" and not any(_is_person(h) and start <= h.start < index for h in view.hits):
            start = index + 1
            break
    while start < name.start and _is_filler(scene, tokens[start]):
        start += 1
    return (start, end)


def _capital_from(view: View, name: Name) -> int:
    """Where a title with a capital begins behind a common noun that is no part of it (`a talk by the side of Sen.`)."""
    tokens, hit = view.sentence.tokens, view.hit(name.start - 1)
    if hit is None or hit.start == 0 or not tokens[hit.start].form[:1].isupper():
        return 0
    before = tokens[hit.start - 1]
    return hit.start if before.upos == "NOUN" and before.form.islower() else 0


def _is_person(hit: RoleHit) -> bool:
    return hit.value.speaker is Speaker.PERSON


def _goes_before(view: View, token: Token, name: Name) -> bool:
    if name.start - token.index > _LONGEST:
        return False
    if token.form in ("-", "&", "'s", "’s", "/") or token.upos in ("NOUN", "PROPN", "ADJ", "NUM"):
        inside = view.name(token.index)
        return not (inside and inside.label == PERSON and token.upos == "PROPN" and not view.hit(token.index))
    if token.upos in ("ADP", "DET", "CCONJ"):
        return token.form.lower() in ("of", "to", "for", "the", "and", "at")
    return token.upos == "PART" and token.form in ("'", "’")


def _is_filler(scene: Scene, token: Token) -> bool:
    if token.upos in ("DET", "ADP", "CCONJ", "PART", "PUNCT"):
        return True
    return scene.is_word("honorific", token) or (token.upos == "NUM" and token.relation == "nummod")


def after(scene: Scene, view: View, name: Name) -> Run:
    """The run of tokens behind a name and a comma that may be a title."""
    tokens = view.sentence.tokens
    at = name.end + 1
    for _ in range(3):
        if at >= len(tokens) or tokens[at].form not in _ASIDE:
            return NO_RUN
        at += 1
        if at < len(tokens) and tokens[at].upos == "NUM" and at + 1 < len(tokens) and tokens[at + 1].form == ",":
            at += 1
            continue
        break
    if at + 1 < len(tokens) and scene.is_word("relative", tokens[at]) and tokens[at + 1].relation == "cop":
        at += 2  # `Ada Holm, who is director of the port`
    elif at + 1 < len(tokens) and tokens[at].form == "as" and tokens[at + 1].upos in ("DET", "NOUN", "ADJ"):
        at += 1  # `Ada Holm, as the director of the port, knows it`
    return run_from(scene, view, at)


def run_from(scene: Scene, view: View, at: int) -> Run:
    """The run of tokens from one on that may be a title."""
    tokens = view.sentence.tokens
    while at < len(tokens) and (tokens[at].upos == "DET" or _is_count(scene, tokens[at])):
        at += 1
    end = at
    while end < len(tokens) and end - at < _LONGEST and _goes_on(scene, view, tokens[end]):
        end += 1
    while end > at and tokens[end - 1].upos in ("ADP", "CCONJ", "DET", "PUNCT", "ADV"):
        end -= 1
    return (at, end - 1)


def _is_count(scene: Scene, token: Token) -> bool:
    """Whether the word tells how many held a title before, and of which gender (`the first female mayor`)."""
    gendered = scene.is_word("female", token) or scene.is_word("male", token)
    return "NumType=Ord" in token.feats or (gendered and token.upos == "ADJ")


def _goes_on(scene: Scene, view: View, token: Token) -> bool:
    if view.name(token.index):
        return True
    if scene.is_word("relative", token) or token.form in _ENDS:
        return False
    if token.form[:1].isupper() or "Poss=Yes" in token.feats or token.relation in ("amod", "compound"):
        return True
    gerund = "VerbForm=Ger" in token.feats or token.xpos == "VBG"
    return token.upos not in _STOPS or (gerund and view.sentence.tokens[token.index - 1].upos in ("ADP", "CCONJ"))


def apposed(scene: Scene, view: View, name: Name) -> Run:
    """The run of tokens before a name and a comma that the name is in apposition to (`one of the judges, Ada Holm`)."""
    tokens, comma = view.sentence.tokens, _comma_before(view, name)
    host = _host(view, name, comma) if comma else None
    if host is None:
        return NO_RUN
    run = [i for i in view.sentence.subtree(host) if i < comma]
    of = next((i for i in run if tokens[i].lemma == "of"), None)
    if of is not None and run[0] + 1 == of and tokens[run[0]].upos in ("NUM", "PRON", "DET"):
        run = [i for i in run if i > of]
    start = next((i for i in run if not _is_filler(scene, tokens[i]) and "Poss=Yes" not in tokens[i].feats), None)
    return NO_RUN if start is None or host - start > _LONGEST else (start, comma - 1)


def _comma_before(view: View, name: Name) -> int:
    """The comma before a name and the words beside it, 0 where there is none."""
    tokens, at = view.sentence.tokens, name.start
    while at and tokens[at - 1].upos in ("PROPN", "NOUN", "ADJ") and tokens[at - 1].form != ",":
        at -= 1
    return at - 1 if at >= 2 and tokens[at - 1].form == "," else 0


def _host(view: View, name: Name, comma: int) -> int | None:
    """The noun before the comma that the name is in apposition to, or stands beside as a second subject."""
    tokens, sentence = view.sentence.tokens, view.sentence
    top = tokens[view.top(name.start, name.end)]
    chain = (top, *(tokens[a] for a in sentence.ancestors(top.index)))
    above = next((token.head for token in chain if token.relation == "appos"), None)
    if above is not None:
        return above if above < comma else None
    beside = (c for c in sentence.children(top.head) if c < comma and tokens[c].relation == "nsubj")
    return next((c for c in beside if top.relation == "nsubj" and comma - 1 in sentence.subtree(c)), None)


def leading(scene: Scene, view: View, name: Name) -> Run:
    """The run of tokens that opens a sentence before its subject (`A nurse at the port, Holm came home`)."""
    tokens, end = view.sentence.tokens, name.start - 2
    start = 1 if tokens[0].upos == "PUNCT" else 0
    top = tokens[view.top(name.start, name.end)]
    if end <= start or tokens[end + 1].form != "," or top.relation != "nsubj":
        return NO_RUN
    if tokens[start].upos not in ("DET", "ADJ", "NOUN", "PROPN") or any(t.upos in _STOPS for t in tokens[start:end]):
        return NO_RUN
    while start < end and _is_filler(scene, tokens[start]):
        start += 1
    return (start, end)
