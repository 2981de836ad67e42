"""Baseline files: read where one is given or configured, written whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import compress
from pathlib import Path

from pydantic import ValidationError

from analyzer.config import Settings
from analyzer.errors import UsageError
from analyzer.model.baseline import Baseline, known
from analyzer.model.check import CheckedArticle


def read_baseline(path: Path) -> Baseline:
    """The baseline in a file. Raises UsageError when it is missing or is no baseline."""
    try:
        return Baseline.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        remedy = f"write it with --write-baseline {path}"
        raise UsageError(f"{path}: there is no such baseline; {remedy}.") from None
    except (OSError, ValidationError) as error:
        reason = str(error.errors()[0]["msg"]) if isinstance(error, ValidationError) else str(error.strerror)
        problem = f"this is not a baseline ({reason[:1].lower()}{reason[1:]})"
        raise UsageError(f"{path}: {problem}; write it anew with --write-baseline {path}.") from None


def baselines_of(settings: Iterable[Settings], given: Path | None) -> dict[Path, Baseline]:
    """Every baseline that the articles are held against, by its path. Raises UsageError."""
    paths = (given or (one.baseline.value if one.baseline else None) for one in settings)
    return {path: read_baseline(path) for path in dict.fromkeys(paths) if path}


def less_known(
    articles: Sequence[CheckedArticle], paths: Sequence[Path | None], baselines: dict[Path, Baseline]
) -> tuple[CheckedArticle, ...]:
    """The articles, the findings that their baseline has moved to `known`; a baseline is used up article by article."""
    out = list(articles)
    for path, baseline in baselines.items():
        numbers = [number for number, own in enumerate(paths) if own == path]
        had = iter(known((finding for n in numbers for finding in articles[n].findings), baseline))
        for number in numbers:
            out[number] = _parted(articles[number], [next(had) for _ in articles[number].findings])
    return tuple(out)


def _parted(article: CheckedArticle, had: Sequence[bool]) -> CheckedArticle:
    new = tuple(compress(article.findings, (not one for one in had)))
    return article.model_copy(update={"findings": new, "known": tuple(compress(article.findings, had))})
