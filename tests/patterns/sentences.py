"""Sentences that the tests of patterns share."""

from tests.trees import tree

# "The mayor said the old bridge was closed"
SAID = tree("""
The    the    DET  2 det
mayor  mayor  NOUN 3 nsubj
said   say    VERB 0 root  Mood=Ind|Tense=Past
the    the    DET  6 det
old    old    ADJ  6 amod
bridge bridge NOUN 8 nsubj:pass
was    be     AUX  8 aux:pass
closed close  VERB 3 ccomp Tense=Past|VerbForm=Part|Voice=Pass
""")

# "Anna Kovar told reporters on Monday"
TOLD = tree("""
Anna      Anna     PROPN 3 nsubj  Number=Sing B-PERSON
Kovar     Kovar    PROPN 1 flat   Number=Sing E-PERSON
told      tell     VERB  0 root
reporters reporter NOUN  3 obj
on        on       ADP   6 case
Monday    Monday   PROPN 3 obl    Number=Sing S-DATE
""")
