"""Reading a directory of rule files into a RuleSet; every error says where it is and what to do."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from pydantic import ValidationError

from analyzer.errors import RuleError
from analyzer.patterns.syntax import suggestion
from analyzer.rules.check import check_lexicons, pattern_warnings
from analyzer.rules.check_policy import check_policies
from analyzer.rules.file import RuleFile, read_file
from analyzer.rules.invalid import explained
from analyzer.rules.kinds import KINDS, Rule
from analyzer.rules.ruleset import RuleSet

# No article is read without it: a tree of rules that lacks it is a newsroom's own.
NEEDED = Path("language", "english.yaml")


def default_directory() -> Path:
    """The rules that come with the package, or those of the source tree. Raises RuleError when neither is there."""
    package = Path(__file__).resolve().parent.parent
    for directory in (package / "_rules", package.parent / "rules"):
        if directory.is_dir():
            return directory
    raise RuleError("the rules are missing from the installed package; install it again")


def load_rules(directory: Path | None = None, *own: Path) -> RuleSet:
    """All rules below a directory, the default one (read once) when None, and those of a newsroom's `own` over them.

    A rule of its own with the id of another takes its place. Raises RuleError for the first thing that is wrong.
    """
    if own:
        return _loaded(directory or default_directory(), *own)
    return _loaded(directory) if directory else _default()


def rules_in(directory: Path | None, *own: Path) -> RuleSet:
    """The rules in a directory, read over those of the package where they could not stand alone. Raises RuleError."""
    if directory is None or (directory / NEEDED).is_file() or not directory.is_dir():
        return load_rules(directory, *own)
    return load_rules(None, directory, *own)


@cache
def _default() -> RuleSet:
    return _loaded(default_directory())


def _loaded(*tops: Path) -> RuleSet:
    digest = hashlib.sha256()
    files: dict[str, RuleFile] = {}
    rules: dict[str, Rule] = {}
    for top in tops:
        if not top.is_dir():
            raise RuleError(f"{top}: there is no such directory of rules; check the path")
        paths = _ids(_paths(top), top)
        if not paths:
            raise _without_rules(top)
        for rule_id, path in paths.items():
            digest.update(path.relative_to(top).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
            files[rule_id] = read_file(path)
            rules[rule_id] = read_rule(files[rule_id], rule_id)
    check_lexicons(files, rules)
    check_policies(files, rules)
    return RuleSet(rules, digest.hexdigest(), tuple(pattern_warnings(files, rules)))


def rules_at(path: Path | None) -> tuple[RuleSet, Mapping[str, Path]]:
    """The rules that a file or directory belongs to, and the files of those in it by id; all rules when None.

    Where a tree of rules begins is told by the id of a rule in it, as an id is a path. A tree that could not stand
    alone is read over the rules of the package. Raises RuleError.
    """
    if path is None:
        top = default_directory()
        return load_rules(), _ids(_paths(top), top)
    if not path.exists():
        raise RuleError(f"{path}: there is no such file or directory of rules; check the path")
    files = list(_paths(path)) if path.is_dir() else [path]
    if not files:
        raise _without_rules(path)
    first = read_file(files[0])
    top = files[0].resolve().parents[max(str(first.data.get("id", "")).count("."), 0)]
    return rules_in(top), _ids((file.resolve() for file in files), top)


def _ids(files: Iterable[Path], top: Path) -> Mapping[str, Path]:
    """The files by the ids of their rules; a path below the top is an id."""
    return {".".join(file.relative_to(top).with_suffix("").parts): file for file in files}


def _without_rules(directory: Path) -> RuleError:
    return RuleError(f"{directory}: there is no rule file in this directory; rule files end in .yaml")


def read_rule(file: RuleFile, rule_id: str) -> Rule:
    """The rule in a file whose path stands for `rule_id`. Raises RuleError."""
    data = file.data
    for key in ("id", "kind"):
        if key not in data:
            raise file.error((), f"missing key '{key}'", f"add '{key}: {rule_id if key == 'id' else 'lexicon'}'")
    if data["id"] != rule_id:
        reason = f"the id '{data['id']}' is not the path of the file"
        raise file.error(("id",), reason, f"write 'id: {rule_id}', or move the file")
    kind = KINDS.get(str(data["kind"]))
    if kind is None:
        raise file.error(("kind",), f"unknown kind '{data['kind']}'", suggestion(str(data["kind"]), KINDS))
    try:
        return kind.model_validate(data)
    except ValidationError as error:
        raise explained(error, file, kind) from None


def _paths(top: Path) -> Iterator[Path]:
    for path in sorted(top.rglob("*")):
        if path.suffix == ".yml":
            raise RuleError(f"{path}: rule files end in .yaml; rename it")
        if path.suffix == ".yaml" and path.is_file():
            yield path
