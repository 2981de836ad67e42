"""Learn how likely a find is an attribution from a corpus of them, and write the weights into a rule file.

    python -m training.cues.weigh BENCH DATA PART [--cache DIR] [--every N] [--rules DIR] [--folds K]

Writes `bias` and `weights` of `attribution/weighing.yaml` below DIR (default: `rules`). With --folds nothing is
written: the articles are parted by turns into K folds, each is tried with weights learnt from the others, and F1 is
printed for several values of `least`.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import torch

from analyzer.analysis.attribution.attribute import attribute
from analyzer.analysis.attribution.weigh import WEIGHING, features, weighed
from analyzer.model.attribution import Attribution
from analyzer.rules import RuleSet
from analyzer.rules.kinds import Weighing
from analyzer.rules.kinds.weighing import Feature
from training.cues.corpus import SAME, Annotated, Characters, add_options, annotated, characters, dice, opened
from training.cues.halves import MEASURES, f1, predicted
from training.cues.write import FIXED, block

FEWEST = 5  # finds that have a feature that gets a weight
SMALLEST = 0.1  # a weight that is written
DECAY, RATE, EPOCHS, BATCH = 1.0, 0.02, 12, 512
LEASTS = (0.0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35)
_WRITTEN = re.compile(r"^(?:bias|weights):.*\n(?:[ ].*\n)*", re.MULTILINE)
_EXAMPLES = re.compile("^examples:", re.MULTILINE)
Weights = dict[Feature, float]


@dataclass(frozen=True, slots=True)
class Find:
    """The features of a find, and whether annotators marked that content with that source."""

    features: frozenset[Feature]
    right: bool


def finds(article: Annotated, found: Iterable[Attribution]) -> Iterator[Find]:
    """The outermost of the attributions that were found in an article."""
    for one in found:
        if one.parent is None:
            yield Find(frozenset(features(one, article.document)), _is_right(one, article))


def unweighed(rules: RuleSet) -> RuleSet:
    """The rules without the one that weighs."""
    return RuleSet({id_: rule for id_, rule in rules.rules.items() if id_ != WEIGHING}, rules.digest)


def _is_right(one: Attribution, article: Annotated) -> bool:
    text = article.document.text
    content = characters(((s.start, s.end) for s in one.content), text)
    source = characters(((s.start, s.end) for s in one.source.spans) if one.source else (), text)
    return any(dice(content, m.content) >= SAME and _agree(source, m.source) for m in article.marked)


def _agree(source: Characters, marked: Characters) -> bool:
    """Whether two sources are one: most of their words, or none of either."""
    return dice(source, marked) >= SAME if source or marked else True


def learn(given: Sequence[Find]) -> tuple[float, Weights]:
    """Bias and weights of the logistic regression, by Adam with weights kept small; the same finds give the same."""
    seen = Counter(feature for find in given for feature in find.features)
    numbers = {feature: n for n, feature in enumerate(sorted(f for f, times in seen.items() if times >= FEWEST))}
    rows = [[numbers[f] for f in sorted(find.features) if f in numbers] for find in given]
    right = torch.tensor([float(find.right) for find in given])
    bag = torch.nn.EmbeddingBag(len(numbers), 1, mode="sum")
    torch.nn.init.zeros_(bag.weight)
    bias = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.Adam([bag.weight, bias], lr=RATE)
    generator = torch.Generator().manual_seed(0)
    for _ in range(EPOCHS):
        for some in torch.randperm(len(rows), generator=generator).split(BATCH):
            chosen = [rows[i] for i in some.tolist()]
            starts = torch.tensor([0, *map(len, chosen)][:-1]).cumsum(0)
            odds = bag(torch.tensor([n for row in chosen for n in row]), starts)[:, 0] + bias
            loss = torch.nn.functional.binary_cross_entropy_with_logits(odds, right[some])
            loss = loss + DECAY * (bag.weight**2).sum() / len(rows)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    values = bag.weight.detach()[:, 0].tolist()
    learnt = {feature: values[n] for feature, n in numbers.items()}
    return float(bias.detach()), {feature: weight for feature, weight in learnt.items() if abs(weight) >= SMALLEST}


def rewritten(text: str, bias: float, weights: Mapping[Feature, float]) -> str:
    """The text of a rule file with this bias and these weights, whatever it had before."""
    lines = [f"bias: {bias:.2f}\nweights:\n"]
    for name in sorted({name for name, _ in weights}):
        every = sorted((value, weight) for (key, value), weight in weights.items() if key == name)
        said = ", ".join(f'"{value}": {weight:.2f}'.replace(" ", FIXED) for value, weight in every)
        lines.append(f'  "{name}":\n{block(f"{{{said}}}", 4)}\n')
    return _EXAMPLES.sub(lambda match: "".join(lines) + match[0], _WRITTEN.sub("", text), count=1)


def with_weights(rules: RuleSet, least: float, bias: float, weights: Mapping[Feature, float]) -> RuleSet:
    """The rules with these weights."""
    nested: dict[str, dict[str, float]] = {}
    for (name, value), weight in weights.items():
        nested.setdefault(name, {})[value] = weight
    rule = rules.get(WEIGHING)
    assert isinstance(rule, Weighing)
    made = rule.model_copy(update={"least": least, "bias": bias, "weights": nested})
    return RuleSet({**rules.rules, WEIGHING: made}, rules.digest)


def tried(
    articles: Sequence[Any], parsed: Sequence[Annotated], rules: RuleSet, folds: int
) -> Iterator[tuple[float, dict[str, float]]]:
    """For each value of `least` F1 of the measures in per cent over all folds, each with weights from the others."""
    scorer = import_module("score_polnear")
    every = [attribute(article.document, unweighed(rules)) for article in parsed]
    given = [tuple(finds(article, found)) for article, found in zip(parsed, every, strict=True)]
    counts = {least: scorer.Counts() for least in LEASTS}
    for fold in range(folds):
        learnt = learn([find for n, some in enumerate(given) if n % folds != fold for find in some])
        for least, its in counts.items():
            made = with_weights(rules, least, *learnt)
            for n in range(fold, len(parsed), folds):
                kept = weighed(every[n], parsed[n].document, made)
                gold = [a.as_json() for a in articles[n].attributions]
                scorer.score_doc(articles[n].text, gold, list(predicted(kept)), its)
    yield from ((least, f1([its], (*MEASURES, "strict"))) for least, its in counts.items())


def main() -> None:
    """Read the arguments, learn, write or try."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_options(parser)
    parser.add_argument("--rules", type=Path, default=Path("rules"))
    parser.add_argument("--folds", type=int, default=0, help="try on held-out articles and write nothing")
    args = parser.parse_args()
    articles, engine = opened(args)
    parsed = tuple(annotated(articles, engine))
    if args.folds:
        for least, figures in tried(articles, parsed, engine.rules, args.folds):
            sys.stdout.write(
                f"least {least:.2f}  {'  '.join(f'{name} {value:.1f}' for name, value in figures.items())}\n"
            )
        return
    bare = unweighed(engine.rules)
    given = [find for article in parsed for find in finds(article, attribute(article.document, bare))]
    bias, weights = learn(given)
    path = args.rules.joinpath(*WEIGHING.split(".")).with_suffix(".yaml")
    path.write_text(rewritten(path.read_text(encoding="utf-8"), bias, weights), encoding="utf-8")
    sys.stdout.write(f"{len(given)} finds in {len(articles)} articles, {len(weights)} weights\n")


if __name__ == "__main__":
    main()
