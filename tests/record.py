"""Records the parses that tests need: `python -m tests.record` those of new examples of rules, with `--all` every one.

One file for each top-level folder of rules, sorted by text; what no example needs any more is dropped.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from analyzer.analysis.examples.verify import texts_to_parse
from analyzer.parsing import conllu
from analyzer.parsing.open import open_parser
from analyzer.rules import RuleSet, load_rules
from analyzer.rules.kinds import Rule
from analyzer.rules.scaffold import rule_path, scaffold, template_kinds
from tests import recording
from tests.analysis import articles, disputes, headlines, portraits, said, stories, sureness, withheld
from tests.comparison import stories as tellings
from tests.recording import record, write

PARSES = recording.PARSES / "rules"


def needed(rules: RuleSet) -> Mapping[str, tuple[str, ...]]:
    """The texts that need a parse, sorted, by the folder of the rules whose examples they are."""
    texts: dict[str, set[str]] = {}
    for rule in rules.rules.values():
        texts.setdefault(rule.id.partition(".")[0], set()).update(texts_to_parse(rule))
    with TemporaryDirectory() as directory:
        for rule in scaffolded(Path(directory)):
            texts.setdefault("template", set()).update(texts_to_parse(rule))
    return {folder: tuple(sorted(found)) for folder, found in texts.items() if found}


def scaffolded(directory: Path) -> tuple[Rule, ...]:
    """A rule of each template, written below a directory and read over the rules of the package."""
    ids = {kind: f"trial.{kind}" for kind in template_kinds()}
    for kind, rule_id in ids.items():
        path = rule_path(directory, rule_id)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(scaffold(rule_id, kind), encoding="utf-8")
    rules = load_rules(None, directory)
    return tuple(rules.get(rule_id) for rule_id in ids.values())


def recorded() -> dict[str, conllu.Parse]:
    """The parses there are, by their text."""
    files = sorted(PARSES.glob("*.conllu"))
    return {parse.text: parse for file in files for parse in conllu.loads(file.read_text(encoding="utf-8"))}


def main(anew: bool) -> None:
    """Nothing; the recordings are complete afterwards."""
    texts = needed(load_rules())
    parses = {} if anew else recorded()
    missing = sorted({text for found in texts.values() for text in found} - parses.keys())
    parser = open_parser()
    for text, sentences in zip(missing, parser.parse(missing), strict=True):
        parses[text] = conllu.Parse(text, sentences, parser.model)
    for file in PARSES.glob("*.conllu"):
        if file.stem not in texts:
            file.unlink()
    for folder, found in texts.items():
        write(PARSES / f"{folder}.conllu", conllu.dumps(parses[text] for text in found))
    sys.stdout.write(f"{len(missing)} parses recorded, {sum(map(len, texts.values()))} kept in {len(texts)} files\n")


def anew() -> None:
    """Nothing; the parses of all texts that tests bring with them are recorded, as after a change of the models."""
    main(anew=True)
    record("articles", articles.texts())
    record("disputes", disputes.texts())
    record("headlines", headlines.texts())
    record("portraits", portraits.texts())
    record("said", said.texts())
    record("stories", stories.texts())
    record("sureness", sureness.texts())
    record("told", tellings.texts())
    record("withheld", withheld.texts())


if __name__ == "__main__":
    if "--all" in sys.argv[1:]:
        anew()
    else:
        main(anew=False)
