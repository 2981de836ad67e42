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
        return weights["ner"] * _entropy(network.entity_scores(words["entity"]), answers["ner"])
    scores = dict(network.tag_scores(words["tag"]))
    scores["head"] = network.arc_scores(words["tree"], lesson.batch.known)
    scores["deprel"] = network.relation_scores(words["tree"], answers["head"].clamp(min=0))
    parts = [weights[name] * _entropy(value, answers[name]) for name, value in scores.items()]
    return torch.stack(parts).sum()


def _entropy(scores: Tensor, answers: Tensor) -> Tensor:
    return functional.cross_entropy(scores.float().flatten(0, 1), answers.flatten(), ignore_index=UNKNOWN)
