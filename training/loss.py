"""What the network is taught to lessen."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor
from torch.nn import functional

from analyzer.parsing.network.heads import Network
from training.batches import Lesson
from training.labels import UNKNOWN


def loss(network: Network, lesson: Lesson, weights: Mapping[str, float]) -> Tensor:
    """The weighted sum of the cross-entropies of the answers that a lesson has."""
    words = network.encode(lesson.batch)
    answers = lesson.answers
    if "ner" in answers:
        return weights["ner"] * _entropy(network.entity_scores(words["entity"][:, 1:]), answers["ner"])
    scores = dict(network.tag_scores(words["tag"][:, 1:]))
    scores["end"] = network.end_scores(words["tag"][:, 1:])
    tree, heads = words["tree"], answers["head"].clamp(min=0)
    scores["head"] = network.arc_scores(tree, _allowed(lesson))
    above = tree.gather(1, heads[:, :, None].expand(-1, -1, tree.shape[2]))
    scores["deprel"] = network.relation_scores(tree[:, 1:], above)
    parts = [weights[name] * _entropy(value, answers[name]) for name, value in scores.items()]
    return torch.stack(parts).sum()


def _allowed(lesson: Lesson) -> Tensor:
    """What each word may hang on: the root, and the words of its own sentence."""
    of = lesson.answers["sentence"]
    same = of[:, :, None] == of[:, None, :]
    return torch.cat([torch.ones_like(same[:, :, :1]), same], 2) & lesson.batch.known[:, None, :]


def _entropy(scores: Tensor, answers: Tensor) -> Tensor:
    """The mean over the answers that there are, 0 where there is none."""
    flat, known = answers.flatten(), (answers != UNKNOWN).sum().clamp(min=1)
    total = functional.cross_entropy(scores.float().flatten(0, 1), flat, ignore_index=UNKNOWN, reduction="sum")
    return total / known
