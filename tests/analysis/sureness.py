"""Invented sentences with how sure each event in them is, for whoever says it and for the article.

`python -m tests.analysis.sureness` records their parses; with `--score` it prints how many are right instead.
The values are those of FactBank (Saurí and Pustejovsky 2009); the event is given by its word.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from analyzer.engine import Engine
from analyzer.model.report import ReportEvent
from analyzer.parsing.recorded import RecordedParser
from analyzer.pipeline import analyze
from analyzer.reading import read_text
from analyzer.rules import load_rules
from tests import recording
from tests.recording import record

PARSES = recording.PARSES / "sureness"


@dataclass(frozen=True)
class Expected:
    """An event by its word, and how sure it is for whoever states it and for the article."""

    word: str
    certainty: str
    article_certainty: str


CASES: tuple[tuple[str, str], ...] = (
    # What the article says itself: one value serves source and article.
    ("The dam at Karsova broke on Monday.", "broke CT+"),
    ("The dam did not break.", "break CT-"),
    ("The dam may break before the spring.", "break PS+"),
    ("The dam will probably break.", "break PR+"),
    ("The dam is unlikely to break.", "break PR-"),
    ("The dam might not hold.", "hold PS-"),
    ("It is possible that the pump failed.", "failed PS+"),
    ("It is likely that the pump failed.", "failed PR+"),
    ("It is not clear whether the pump failed.", "failed Uu"),
    ("The pump seems to have failed.", "failed PR+"),
    ("Nobody left the island.", "left CT-"),
    ("The captain managed to turn the ferry.", "turn CT+"),
    ("The captain did not manage to turn the ferry.", "turn CT-"),
    ("The captain failed to warn the crew.", "warn CT-"),
    ("The captain refused to leave the bridge.", "leave CT-"),
    ("The captain tried to turn the ferry.", "turn Uu"),
    ("The council wants to close the pier.", "close Uu"),
    ("The council plans to close the pier.", "close Uu"),
    ("The council decided against closing the pier.", "closing CT-"),
    ("The company began to pump the water out.", "pump CT+"),
    ("The company stopped paying its drivers in May.", "stopped CT+"),
    ("If the dam breaks, the valley will flood.", "breaks Uu, flood Uu"),
    ("The yard closes unless a buyer comes.", "closes Uu, comes Uu"),
    ("Should the dam break, the valley would flood.", "break Uu, flood Uu"),
    ("After the dam broke, the valley flooded.", "broke CT+, flooded CT+"),
    ("The valley did not flood because the dam held.", "flood CT-, held CT+"),
    ("The ferry that sank in May may be raised.", "sank CT+, raised PS+"),
    ("The ferry, which may have hit a rock, sank.", "hit PS+, sank CT+"),
    ("The crew went ashore to buy bread.", "went CT+, buy Uu"),
    ("The mayor forgot to sign the letter.", "sign CT-"),
    ("The storm forced the ferry to turn back.", "turn CT+"),
    ("The strike prevented the ferry from leaving.", "leaving CT-"),
    ("The plan to close the pier has angered fishermen.", "close Uu, angered CT+"),
    ("The fact that the pier closed angered fishermen.", "closed CT+, angered CT+"),
    ("Perhaps the ferry never arrived.", "arrived PS-"),
    ("The ferry allegedly sank.", "sank Uu"),
    ("The convoy is believed to have crossed the river.", "crossed PR+ Uu"),
    # What a source says; the second value is the article's.
    ("Ada Holm said the dam broke.", "broke CT+ Uu"),
    ("Ada Holm said the dam had not broken.", "broken CT- Uu"),
    ("Ada Holm said the dam might break.", "break PS+ Uu"),
    ("Ada Holm believes that the dam broke.", "broke PR+ Uu"),
    ("Ada Holm fears that the dam will break.", "break PS+ Uu"),
    ("Ada Holm does not believe that the dam broke.", "broke PR- Uu"),
    ("Ada Holm doubts that the dam broke.", "broke Uu Uu"),
    ("Ada Holm denied that the dam had broken.", "broken CT- Uu"),
    ("Ada Holm did not deny that the dam had broken.", "broken Uu Uu"),
    ("Ada Holm confirmed that the dam had broken.", "broken CT+ CT+"),
    ("Ada Holm admitted that the pump had failed.", "failed CT+ CT+"),
    ("Ada Holm acknowledged that the pump had not been repaired.", "repaired CT- CT-"),
    ("Ada Holm revealed that the port had been sold.", "sold CT+ CT+"),
    ("Ada Holm has not confirmed that the dam broke.", "broke Uu Uu"),
    ("Ada Holm could not confirm that the dam had broken.", "broken Uu Uu"),
    ("Ada Holm declined to say whether the dam had broken.", "broken Uu Uu"),
    ("Ada Holm claimed that the dam had broken.", "broken CT+ Uu"),
    ("Ada Holm alleged that inspectors took bribes.", "took CT+ Uu"),
    ("Ada Holm insisted the dam would hold.", "hold CT+ Uu"),
    ("Ada Holm accused the inspectors of taking bribes.", "taking CT+ Uu"),
    ("Ada Holm warned that the dam could break.", "break PS+ Uu"),
    ("Ada Holm urged the council to close the pier.", "close Uu Uu"),
    ("Ada Holm promised to close the pier.", "close CT+ Uu"),
    ("Ada Holm said the council wanted to close the pier.", "close Uu Uu, wanted CT+ Uu"),
    ("Ada Holm said the captain had failed to warn the crew.", "warn CT- Uu"),
    ("Ada Holm said that if the dam broke, the valley would flood.", "broke Uu Uu, flood Uu Uu"),
    ("Ada Holm said it was unclear why the pump had failed.", "failed CT+ Uu"),
    ("Ada Holm knew that the pump had failed.", "failed CT+ CT+"),
    ("Ada Holm did not know that the pump had failed.", "failed CT+ CT+"),
    ("Ada Holm wondered whether the pump had failed.", "failed Uu Uu"),
    ("The dam broke, according to the harbour ministry.", "broke CT+ Uu"),
    ("The dam may have broken, according to the harbour ministry.", "broken PS+ Uu"),
    ("The dam reportedly broke, police said.", "broke Uu"),
    ("“The dam will perhaps break,” Ada Holm said.", "break PS+ Uu"),
    ("“The dam is not going to break,” Ada Holm said.", "break CT- Uu"),
    ("Ada Holm said she was certain that the dam had broken.", "broken CT+ Uu"),
    ("Ada Holm said the dam had certainly broken.", "broken CT+ Uu"),
    ("The study showed that the pump had failed.", "failed CT+ CT+"),
    ("The study suggests that the pump failed.", "failed PS+ Uu"),
    # One source inside another: the value of the innermost, then the article's.
    ("Ada Holm said the engineer believed the dam had broken.", "broken PR+ Uu"),
    ("Ada Holm said the engineer had confirmed that the dam had broken.", "broken CT+ Uu"),
    ("Ada Holm confirmed that the engineer said the dam was safe.", "safe CT+ Uu"),
    ("Ada Holm admitted that the company knew the dam was cracked.", "cracked CT+ CT+"),
    ("Ada Holm said the engineer denied that the pump had failed.", "failed CT- Uu"),
    ("Ada Holm did not say whether the ferry would return.", "return Uu Uu"),
    ("Police discovered that the treasurer had taken the money.", "taken CT+ CT+"),
    ("Police may confirm that the treasurer took the money.", "took Uu Uu"),
    ("Ada Holm hopes that the ferry will return.", "return Uu Uu"),
    ("Ada Holm predicted that prices would fall.", "fall PR+ Uu"),
    ("Ada Holm dismissed claims that the dam had broken.", "broken CT- Uu"),
    ("Ada Holm said the dam could not break.", "break CT- Uu"),
    ("Ada Holm thinks the dam cannot have broken.", "broken PR- Uu"),
    ("Fishermen suspect the factory poisoned the river.", "poisoned PR+ Uu"),
    ("The factory is accused of poisoning the river.", "poisoning Uu"),
    # Written later, before the rules were looked at again.
    ("The bank is expected to cut its rates in June.", "cut PR+ Uu"),
    ("Ada Holm said she was not sure whether the lock had been forced.", "forced Uu Uu"),
    ("Ada Holm said the lock had almost certainly been forced.", "forced PR+ Uu"),
    ("The fire was probably not started by children.", "started PR-"),
    ("No one was hurt in the fire.", "hurt CT-"),
    ("Ada Holm pretended to read the letter.", "read CT-"),
    ("The clerk neglected to lock the door.", "lock CT-"),
    ("Ada Holm was forced to sell the house.", "sell CT+"),
    ("Ada Holm had hoped to sell the house before winter.", "sell Uu"),
    ("The court ordered the bank to return the money.", "return Uu"),
    ("The report found no evidence that the guard had fallen asleep.", "fallen Uu Uu"),
    ("There is no doubt that the seal was broken.", "broken CT+"),
    ("There is little doubt that the seal was broken.", "broken PR+"),
    ("It is doubtful that the ship will sail in June.", "sail PR-"),
    ("Ada Holm proved that the signature was forged.", "forged CT+ CT+"),
    ("Ada Holm regrets that she signed the letter.", "signed CT+ CT+"),
    ("Ada Holm suggested that the guard had been bribed.", "bribed PS+ Uu"),
    ("Ada Holm argued that the sale was illegal.", "illegal CT+ Uu"),
    ("Prosecutors say the guard was paid to leave the gate open.", "paid CT+ Uu, leave Uu Uu"),
    ("The guard must have left the gate open.", "left PR+"),
    ("Ada Holm said nobody had been told of the leak.", "told CT- Uu"),
    ("Ada Holm neither confirmed nor denied that the bank had been sold.", "sold Uu Uu"),
    ("It remains to be seen whether the bank will be sold.", "sold Uu"),
    ("Ada Holm said it was impossible that the guard had been bribed.", "bribed CT- Uu"),
    ("The guard is thought to have been bribed.", "bribed PR+ Uu"),
    ("Police are investigating whether the guard was bribed.", "bribed Uu Uu"),
    ("The minister resigned after it emerged that she had lied to the court.", "resigned CT+, lied CT+"),
    ("Ada Holm conceded that she might have signed the letter.", "signed PS+ PS+"),
    ("Contrary to reports, the bank was not sold.", "sold CT-"),
    ("The bank was sold, Ada Holm insisted, for a fair price.", "sold CT+ Uu"),
    ("The bank will never be sold, Ada Holm vowed.", "sold CT- Uu"),
    ("The bank would be sold only if the court agreed.", "sold Uu, agreed Uu"),
    ("The clerk helped the owner hide the letters.", "hide CT+"),
    ("The letters appear not to have been burned.", "burned PR-"),
    ("Ada Holm said the letters were likely burned in March.", "burned PR+ Uu"),
    ("The clerk denied burning the letters.", "burning CT- Uu"),
    ("Ada Holm has yet to pay the fine.", "pay CT-"),
    ("The levels were too low to harm anyone.", "harm CT-"),
    ("Ada Holm is convinced that the letters were burned.", "burned CT+ Uu"),
    ("Instead of calling the police, the clerk burned the letters.", "calling CT-, burned CT+"),
)

# What is read wrongly as yet.
OPEN_CASES: tuple[tuple[str, str], ...] = (
    ("Ada Holm called the report that the dam had broken a lie.", "broken CT- Uu"),
    ("The clerk avoided answering the question.", "answering CT-"),
    ("Ada Holm refused to rule out that the bank would be sold.", "sold PS+ Uu"),
)


def expected(values: str) -> tuple[Expected, ...]:
    """The events of a case; where one value is given, it serves source and article."""
    split = (value.split() for value in values.split(", "))
    return tuple(Expected(word, value, *(rest or (value,))) for word, value, *rest in split)


@cache
def engine() -> Engine:
    """Reads recorded parses."""
    return Engine(RecordedParser(PARSES), load_rules())


def events(text: str) -> tuple[ReportEvent, ...]:
    """The events of all statements of a text, from its recorded parse."""
    found = analyze(read_text(text, "sureness.txt"), engine()).statements
    return tuple(event for statement in found for event in statement.events)


def wrong(text: str, values: str) -> tuple[str, ...]:
    """What differs between a case and what is found: the word, the two values, and those that should be."""
    found = {e.words.text: (str(e.certainty), str(e.article_certainty)) for e in reversed(events(text))}
    return tuple(
        f"{e.word} {found.get(e.word)}, not {(e.certainty, e.article_certainty)}"
        for e in expected(values)
        if found.get(e.word) != (e.certainty, e.article_certainty)
    )


def texts() -> Iterator[str]:
    """All sentences."""
    yield from (text for text, _ in (*CASES, *OPEN_CASES))


def main(scoring: bool) -> None:
    """Nothing; the parses of all sentences are recorded afterwards, or the score is printed."""
    if scoring:
        failures = [(text, problem) for text, values in (*CASES, *OPEN_CASES) for problem in wrong(text, values)]
        for text, problem in failures:
            sys.stdout.write(f"{text} {problem}\n")
        bad, whole = len({text for text, _ in failures}), len(CASES) + len(OPEN_CASES)
        sys.stdout.write(f"{whole - bad} of {whole} sentences right\n")
        return
    record("sureness", texts())


if __name__ == "__main__":
    main("--score" in sys.argv[1:])
