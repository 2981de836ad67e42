"""A rule to begin with: a template of its kind, whose examples hold from the first day."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from analyzer.errors import UsageError
from analyzer.patterns.syntax import suggestion
from analyzer.rules.kinds import KINDS

TEMPLATES = Path(__file__).parent / "templates"
ID = re.compile(r"[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)+")
# What is written below a folder of the package is of this kind, unless somebody says otherwise.
FOLDERS: Mapping[str, str] = {
    "attribution": "dependency",
    "cue": "lexicon",
    "hedge": "hedge",
    "layout": "layout",
    "origin": "origin",
    "policy": "policy",
    "profile": "profile",
    "source": "source-role",
    "wording": "surface",
}


def template_kinds() -> tuple[str, ...]:
    """The kinds of rules that there is a template of."""
    return tuple(sorted(path.stem for path in TEMPLATES.glob("*.yaml")))


def scaffold(rule_id: str, kind: str | None = None) -> str:
    """The text of a new rule file; the kind is that of the folder the id begins with when None.

    Raises UsageError when the id is no path in small letters, or there is no template of the kind.
    """
    if not ID.fullmatch(rule_id):
        raise UsageError(
            f"'{rule_id}' is not the id of a rule; write folder and name in small letters: policy.loud-headline."
        )
    wanted = kind or FOLDERS.get(rule_id.partition(".")[0])
    if wanted is None:
        raise UsageError(f"what kind of rule is '{rule_id}'? Say so with --kind: {', '.join(template_kinds())}.")
    if wanted not in template_kinds():
        known = f"there is no template of the kind '{wanted}'" if wanted in KINDS else f"there is no kind '{wanted}'"
        raise UsageError(f"{known}; {suggestion(wanted, template_kinds())}.")
    text = (TEMPLATES / f"{wanted}.yaml").read_text(encoding="utf-8")
    return re.sub(r"\Aid: ID$", f"id: {rule_id}", text, count=1, flags=re.MULTILINE)


def rule_path(directory: Path, rule_id: str) -> Path:
    """Where the file of a rule belongs below a directory of rules."""
    return directory.joinpath(*rule_id.split(".")).with_suffix(".yaml")
