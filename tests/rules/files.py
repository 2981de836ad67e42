"""A small tree of rule files that tests change and load."""

from __future__ import annotations

from pathlib import Path

LEXICON = """\
id: cue.speech
kind: lexicon
title: Verbs of speech
entries: [say, point out]
upos: [VERB]
examples:
  matches:
    - {text: She said so., found: said}
  does_not_match:
    - {text: She left., why: leave is no verb of speech}
"""

DEPENDENCY = """\
id: attribution.clausal
kind: dependency
title: Somebody said that
pattern: >-
  {lemma:@cue.speech}=cue
  >nsubj {}=source

  >ccomp {}=content
message: "{source} says: {content}"
examples:
  matches:
    - {text: The pilot said the pier fell., source: The pilot, cue: said, content: the pier fell}
  does_not_match:
    - {text: The pilot said nothing., why: no clause}
"""

SURFACE = """\
id: anonymity.condition
kind: surface
title: On condition of anonymity
label: anonymity_condition
flags: [i, x]
regex: |
  on\\ condition\\ of
  \\ (?P<found>anonymity)
examples:
  matches:
    - {text: She spoke On Condition of anonymity., found: anonymity}
  does_not_match:
    - {text: The condition was good., why: no anonymity}
"""

FILES = {"cue/speech.yaml": LEXICON, "attribution/clausal.yaml": DEPENDENCY, "anonymity/condition.yaml": SURFACE}


def write(top: Path, changes: dict[str, str] | None = None) -> Path:
    """The directory with the files written below it, those of `changes` in place of or besides the usual ones."""
    for name, text in (FILES | (changes or {})).items():
        path = top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return top
