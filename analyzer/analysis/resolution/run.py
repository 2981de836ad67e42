"""Runs of tokens beside a name that may be a title: right before it, behind it, in apposition, before a comma."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.analysis.resolution.phrase import names_person
from analyzer.analysis.resolution.scene import PERSON, PLACE, Name, Scene, View
from analyzer.model.syntax import Token
from analyzer.rules.kinds.source_role import Speaker
from analyzer.rules.roles import RoleHit

Run = tuple[int, int]

NO_RUN: Run = (1, 0)
_LONGEST = 30
_STOPS = ("VERB", "AUX", "PRON", "SCONJ", "INTJ", "SYM")
_DESCRIBING = ("nmod", "compound", "appos")
_ASIDE = (",", "(", "—", "–")
_AGE = ("NUM", "PUNCT", "NOUN", "PUNCT", "ADJ")
_ENDS = (*_ASIDE, ";", ":", ")", "--", ".", "“", "”", '"', "''", "``")


def before(scene: Scene, view: View, name: Name) -> Run:
    """The run of tokens right before a name that may be a title."""
    tokens = view.sentence.tokens
    start = stop = _addressed(scene, view, name)
    begin = start
    while begin and scene.is_word("honorific", tokens[begin - 1]):
        begin -= 1
    if begin and tokens[begin - 1].upos in ("CCONJ", "ADP"):
        return NO_RUN  # `a lawyer for Mr Holm`
    while start and _goes_before(scene, view, tokens[start - 1], name):
        start -= 1
    while start < stop and _is_filler(scene, view, tokens[start]):
        start += 1
    start = max(start, _capital_from(view, stop))
    if not names_person(view, name, range(start, name.end + 1)):
        # `the aide to Premier Holm`: what stands before the preposition is somebody else's title.
        start = max((i for i in range(start, stop) if tokens[i].upos == "ADP"), default=stop) + 1
    for index in range(stop - 1, start, -1):
        if (
            tokens[index].upos == "CCONJ"
            and tokens[index].form != "&"
            and not any(_is_person(h) and start <= h.start < index for h in view.hits)
        ):
            start = index + 1
            break
    start = past_age(view, start)
    while start < stop and _is_filler(scene, view, tokens[start]):
        start += 1
    return (_whole(view, start), stop - 1)


def _addressed(scene: Scene, view: View, name: Name) -> int:
    """Where a name begins with its form of address, if a title stands before that (`spokesman the Rev. Lind`)."""
    tokens, start = view.sentence.tokens, name.start
    while start and (_is_address(scene, tokens[:start]) or tokens[start - 1].upos == "DET"):
        start -= 2 if tokens[start - 1].form == "." else 1
    hit = view.hit(start - 1) if start else None
    return start if hit and _is_person(hit) else name.start


def _is_address(scene: Scene, before: Sequence[Token]) -> bool:
    """Whether words end in a form of address, also where its full stop is a token (`Prof .`)."""
    last = before[:-1] if before[-1].form == "." else before
    return bool(last) and scene.is_word("honorific", last[-1])


def _capital_from(view: View, end: int) -> int:
    """Where a title with a capital begins behind a common noun that is no part of it (`a talk by the side of Sen.`)."""
    tokens, hit = view.sentence.tokens, view.hit(end - 1) if end else None
    if hit is None or hit.start == 0 or not tokens[hit.start].form[:1].isupper():
        return 0
    before, titled = tokens[hit.start - 1], view.hit(hit.start - 1)
    apart = titled is None or not _is_person(titled)  # `army spokesman Maj.` is one title
    return hit.start if apart and before.upos == "NOUN" and before.form.islower() else 0


def _is_person(hit: RoleHit) -> bool:
    return hit.value.speaker is Speaker.PERSON


def _goes_before(scene: Scene, view: View, token: Token, name: Name) -> bool:
    if name.start - token.index > _LONGEST:
        return False
    if scene.is_word("former", token) and view.sentence.tokens[token.index + 1].form == "-":
        return True  # `then-Governor`
    if token.form in ("-", "&", "'s", "’s", "/") or token.upos in ("NOUN", "PROPN", "ADJ", "NUM"):
        inside = view.name(token.index)
        other = inside and inside.label == PERSON and token.upos == "PROPN" and not view.hit(token.index)
        return not other or _lends_title(view, inside)
    if token.upos in ("ADP", "DET", "CCONJ"):
        return scene.is_word("within-title", token)
    return token.upos == "PART" and token.form in ("'", "’")


def _lends_title(view: View, name: Name | None) -> bool:
    """Whether a person's name stands before the title of somebody who serves him (`Lind adviser`, `Lind's adviser`)."""
    tokens = view.sentence.tokens
    if name is None or name.end + 1 >= len(tokens):
        return False
    hit = view.hit(name.end + 1)
    compound = tokens[view.top(name.start, name.end)].relation == "compound"
    return tokens[name.end + 1].upos == "PART" or (compound and hit is not None and _is_person(hit))


def _is_filler(scene: Scene, view: View, token: Token) -> bool:
    """Whether a word is no part of a title: a form of address is one only where it is a role too (`Prof.`)."""
    if token.upos in ("DET", "ADP", "CCONJ", "PART", "PUNCT"):
        return True
    addressed = scene.is_word("honorific", token) and view.hit(token.index) is None and not _is_owned(view, token.index)
    joined = view.sentence.tokens[min(token.index + 1, len(view.sentence) - 1)].form == "-"  # `two-term senator`
    return addressed or (token.upos == "NUM" and token.relation == "nummod" and not joined)


def _is_owned(view: View, address: int) -> bool:
    """Whether a form of address stands before somebody whose the title is (`Mr Holm's lawyer`)."""
    tokens, name = view.sentence.tokens, view.name(address + 1)
    return name is not None and name.end + 1 < len(tokens) and tokens[name.end + 1].xpos == "POS"


def after(scene: Scene, view: View, name: Name) -> Run:
    """The run of tokens behind a name and a comma that may be a title."""
    tokens = view.sentence.tokens
    at = _past_home(scene, view, name.end + 1)
    for _ in range(3):
        if at >= len(tokens) or tokens[at].form not in _ASIDE:
            return NO_RUN
        at += 1
        if at + 1 < len(tokens) and tokens[at + 1].form == "," and _is_aside(scene, tokens[at]):
            at += 1
            continue
        break
    if at < len(tokens) and tokens[at].xpos == "WP$":
        return NO_RUN  # `Ada Holm, whose husband sails`
    if at + 1 < len(tokens) and scene.is_word("relative", tokens[at]) and tokens[at + 1].relation == "cop":
        at += 2  # `Ada Holm, who is director of the port`
    start, end = run_from(scene, view, at)
    return NO_RUN if start <= end and _speaks_next(view, start, end) else (start, end)


def _speaks_next(view: View, start: int, end: int) -> bool:
    """Whether a run is the subject of the verb right behind it (`Asked about Holm, the mayor said`)."""
    tokens = view.sentence.tokens
    top = tokens[view.top(start, end)]
    return top.relation == "nsubj" and top.head == end + 1 and tokens[end + 1].upos == "VERB"


def _past_home(scene: Scene, view: View, at: int) -> int:
    """Behind the place that somebody is from (`Sen. Holm of Brindle, the committee's chair`)."""
    tokens = view.sentence.tokens
    from_there = at + 1 < len(tokens) and scene.is_word("origin", tokens[at])
    place = view.name(at + 1) if from_there else None
    return place.end + 1 if place and place.label == PLACE else at


def _is_aside(scene: Scene, token: Token) -> bool:
    """Whether a word between commas behind a name is an age or a degree (`Ada Holm, 46,`, `Ada Holm, Ph.D.,`)."""
    return token.upos == "NUM" or scene.is_word("credential", token)


def run_from(scene: Scene, view: View, at: int) -> Run:
    """The run of tokens from one on that may be a title."""
    tokens = view.sentence.tokens
    at = _past_partitive(scene, view, at)
    if at < len(tokens) and ("Neg" in tokens[at].feats or tokens[at].upos == "PART"):
        return NO_RUN  # `who is no doctor`
    while at < len(tokens) and opens(scene, view, at):
        at += 1
    end = at = past_age(view, _whole(view, at))
    while end < len(tokens) and end - at < _LONGEST:
        if not _goes_on(scene, view, tokens[end]) and not _is_in_place(view, end):
            break
        end += 1
    end = _until_date(view, at, end)
    while end > at and tokens[end - 1].upos in ("ADP", "CCONJ", "DET", "PUNCT", "ADV", "SCONJ"):
        end -= 1
    return (at, end - 1)


def _is_in_place(view: View, comma: int) -> bool:
    """Whether a comma stands inside the name of a place or behind it (`mayor of Brindle, Calif., said`)."""
    tokens = view.sentence.tokens
    if tokens[comma].form != "," or comma + 1 >= len(tokens):
        return False
    first, second = view.name(comma - 1), view.name(comma + 1)
    places = first is not None and second is not None and first.label == second.label == PLACE
    behind = second.end + 1 if second else comma
    return places and behind < len(tokens) and tokens[behind].form == ","


def _whole(view: View, at: int) -> int:
    """Where a compound begins whose hyphen or second part is at token `at` (`fourth-grade teacher`)."""
    tokens = view.sentence.tokens
    if at < len(tokens) and tokens[at].form == "-":
        return max(at - 1, 0)
    return at - 2 if at > 1 and tokens[at - 1].form == "-" else at


def past_age(view: View, at: int) -> int:
    """Behind an age in hyphens (`34-year-old`)."""
    age = view.sentence.tokens[at : at + len(_AGE)]
    return at + len(_AGE) if tuple(token.upos for token in age) == _AGE else at


def opens(scene: Scene, view: View, at: int) -> bool:
    """Whether the word at a token before a title is no part of it: an article, `its`, a count, `now`."""
    token = view.sentence.tokens[at]
    if token.upos == "DET" or "Poss=Yes" in token.feats or scene.is_word("present", token):
        return True
    within = token.head >= 0 and view.sentence.tokens[token.head].relation == "compound"  # `third generation farmer`
    return _is_count(scene, token) and not within


def _past_partitive(scene: Scene, view: View, at: int) -> int:
    """Behind `one of`, whose title is that of each of them (`one of the judges`)."""
    tokens = view.sentence.tokens
    one = at + 1 < len(tokens) and tokens[at].upos in ("NUM", "PRON", "DET") and scene.is_word("new", tokens[at])
    return at + 2 if one and tokens[at + 1].lemma == "of" else at


def _until_date(view: View, at: int, end: int) -> int:
    """Where a title ends before the words that say since when or until when it was held (`mayor from 2012 to 2016`)."""
    tokens = view.sentence.tokens
    dates = (i for i in range(at + 1, end) if tokens[i].ner.endswith("DATE") and _is_timed(tokens[i - 1]))
    return next((i - 1 for i in dates), end)


def _is_timed(token: Token) -> bool:
    return token.upos in ("ADP", "SCONJ") and token.form not in ("of", "for")


def _is_count(scene: Scene, token: Token) -> bool:
    """Whether the word tells how many held a title before, and of which gender (`the first female mayor`)."""
    gendered = scene.is_word("female", token) or scene.is_word("male", token)
    return "NumType=Ord" in token.feats or (gendered and token.upos == "ADJ")


def _goes_on(scene: Scene, view: View, token: Token) -> bool:
    hit = view.hit(token.index)
    if view.name(token.index) or (hit and hit.start < hit.end and _is_person(hit)):
        return True
    if scene.is_word("relative", token) or token.form in _ENDS or token.xpos == "WRB":
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
    start = next((i for i in run if not _is_before(scene, view, tokens[i])), None)
    return NO_RUN if start is None or host - start > _LONGEST else (start, comma - 1)


def _is_before(scene: Scene, view: View, token: Token) -> bool:
    return _is_filler(scene, view, token) or scene.is_word("present", token) or "Poss=Yes" in token.feats


def _comma_before(view: View, name: Name) -> int:
    """The comma before a name and the words beside it, 0 where there is none."""
    tokens, at = view.sentence.tokens, name.start
    while at and (tokens[at - 1].upos in ("PROPN", "NOUN", "ADJ", "DET") or tokens[at - 1].form == "-"):
        at -= 1
    return at - 1 if at >= 2 and tokens[at - 1].form == "," else 0


def _host(view: View, name: Name, comma: int) -> int | None:
    """The noun before the comma that the name is in apposition to, or stands beside as a second subject."""
    tokens, sentence = view.sentence.tokens, view.sentence
    top = tokens[view.top(name.start, name.end)]
    chain = (top, *(tokens[a] for a in sentence.ancestors(top.index)))
    hosts = [token.head for token in chain if token.relation == "appos"]
    if hosts:
        return next((_owner(view, above) for above in hosts if above < comma), None)
    below = [c for c in sentence.children(top.index) if c < comma and tokens[c].relation in _DESCRIBING]
    if below:
        return below[-1]
    if top.relation == "flat" and top.head < comma:
        return top.head  # `Counsel for the board, M. Holm,` torn apart
    beside = (c for c in sentence.children(top.head) if c < comma and tokens[c].relation == "nsubj")
    return next((c for c in beside if top.relation == "nsubj" and comma - 1 in sentence.subtree(c)), None)


def _owner(view: View, noun: int) -> int:
    """The noun of a role that another is only a part of (`a student in the laboratory, Ada Holm`)."""
    tokens = view.sentence.tokens
    above = tokens[noun].head
    hit = view.hit(above) if tokens[noun].relation == "nmod" else None
    return above if hit and _is_person(hit) and hit.value.titled else noun


def leading(scene: Scene, view: View, name: Name) -> Run:
    """The run of tokens that opens a sentence before its subject (`A nurse at the port, Holm came home`)."""
    tokens, end = view.sentence.tokens, name.start - 2
    start = 1 if tokens[0].upos == "PUNCT" else 0
    top = tokens[view.top(name.start, name.end)]
    if end <= start or tokens[end + 1].form != "," or top.relation != "nsubj":
        return NO_RUN
    if scene.is_word("present", tokens[start]):
        start += 1  # `Now a consultant, Holm …`, `As mayor, Holm …`
    if tokens[start].upos not in ("DET", "ADJ", "NOUN", "PROPN") or any(t.upos in _STOPS for t in tokens[start:end]):
        return NO_RUN
    while start < end and _is_filler(scene, view, tokens[start]):
        start += 1
    return (start, end)
