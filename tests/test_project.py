"""The project keeps its own rules: sizes, names, walls, documents."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import statistics
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

import analyzer
from analyzer import errors

ROOT = Path(__file__).parent.parent
PACKAGE = Path(analyzer.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
ROOMS = sorted(p.name for p in PACKAGE.iterdir() if (p / "__init__.py").is_file())
HOSTS = r"pypi\.org|pythonhosted\.org|download\.pytorch\.org|npmjs\.(?:org|com)|huggingface\.co|conda\.anaconda\.org"
MACHINE = re.compile(rf"(?<![\w.~*-])/(?:work|root|home)/\w|{HOSTS}")


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def public(path: Path) -> Iterator[ast.FunctionDef | ast.ClassDef]:
    """Top-level functions and classes, and the methods of these classes, whose names have no underscore."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")]
    for node in [*tree.body, *(member for found in classes for member in found.body)]:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            yield node


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def tracked() -> list[Path]:
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout: nothing says which files belong to the project")
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / file for file in done.stdout.split("\0") if file and (ROOT / file).is_file()]


def test_modules_stay_short() -> None:
    sizes = {name(path): lines(path) for path in MODULES}
    assert {file: size for file, size in sizes.items() if size > 350} == {}
    assert statistics.median(sizes.values()) < 120


def test_functions_stay_short() -> None:
    sizes = {f"{name(path)}:{f.name}": body_lines(f) for path in MODULES for f in functions(path)}
    assert {function: size for function, size in sizes.items() if size >= 40} == {}


def test_names_of_modules_say_something() -> None:
    vague = {"utils", "util", "helpers", "helper", "common", "misc", "constants"}
    assert [name(p) for p in MODULES if p.stem in vague or p.parent.name in vague] == []


def importing(*libraries: str) -> list[str]:
    wanted = re.compile(rf"^\s*(?:import|from)\s+(?:{'|'.join(libraries)})\b", re.MULTILINE)
    return [name(path) for path in MODULES if wanted.search(path.read_text(encoding="utf-8"))]


def test_stanza_is_imported_in_one_module() -> None:
    assert importing("stanza", "transformers") == ["analyzer/parsing/stanza_parser.py"]


def test_torch_is_imported_where_the_models_are() -> None:
    assert importing("torch", "tokenizers", "safetensors") == [
        "analyzer/parsing/network/annotate.py",
        "analyzer/parsing/network/encoder.py",
        "analyzer/parsing/network/heads.py",
        "analyzer/parsing/network/rows.py",
        "analyzer/parsing/network/tokenizer.py",
        "analyzer/parsing/network/words.py",
    ]


def test_the_command_line_starts_without_torch() -> None:
    program = "import sys, analyzer.cli.main; sys.exit('torch' in sys.modules or 'stanza' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_what_is_public_has_a_docstring() -> None:
    missing = [f"{name(path)}:{node.name}" for path in MODULES for node in public(path) if not ast.get_docstring(node)]
    assert missing == []


def test_no_tracked_file_names_a_machine_or_a_registry() -> None:
    found = []
    for path in tracked():
        if path.suffix in {".pt", ".safetensors"} or path.name == "pieces.json":
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        found += [f"{name(path)}: {match.group()}" for match in MACHINE.finditer(text)]
    assert found == []


def test_every_room_is_described() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    assert [room for room in ROOMS if f"`{room}/`" not in text] == []


def test_every_room_has_tests() -> None:
    assert [room for room in ROOMS if not list((ROOT / "tests" / room).glob("test_*.py"))] == []


def test_the_glossary_has_every_value_of_the_model() -> None:
    text = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    values = {
        str(value)
        for path in (PACKAGE / "model").glob("*.py")
        for _, cls in inspect.getmembers(importlib.import_module(f"analyzer.model.{path.stem}"), inspect.isclass)
        if issubclass(cls, StrEnum) and cls is not StrEnum
        for value in cls
    }
    assert len(values) > 50
    assert sorted(value for value in values if f"`{value}`" not in text) == []


def test_the_tree_of_errors_is_drawn_as_it_is() -> None:
    drawn = dict(re.findall(r"(\w+(?:Error|Missing))\s+(?:exit code )?(\d)", errors.__doc__ or ""))
    actual = {
        cls.__name__: str(cls.exit_code)
        for _, cls in inspect.getmembers(errors, inspect.isclass)
        if issubclass(cls, errors.AnalyzerError)
    }
    assert drawn == actual


def paths(command: Any) -> Iterator[tuple[str, ...]]:
    """The names of every command below a command of the command line, groups left out."""
    for word, below in command.commands.items():
        yield from ((word, *rest) for rest in paths(below)) if hasattr(below, "commands") else [(word,)]


def test_the_readme_has_every_exit_code_and_command() -> None:
    from typer.main import get_command

    from analyzer.cli.main import app

    text = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = [" ".join((first, *rest)) for first, *rest in paths(get_command(app))]
    assert [c for c in commands if f"analyzer {c}" not in text] == []
    codes = {cls.exit_code for _, cls in inspect.getmembers(errors, inspect.isclass) if hasattr(cls, "exit_code")}
    assert [code for code in sorted(codes) if f"| {code} |" not in text] == []


def test_every_dependency_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"].values()
    wanted = [*project["dependencies"], *(one for extra in extras for one in extra if not one.startswith("analyzer["))]
    names = {re.match(r"[\w.-]+", requirement).group().lower() for requirement in wanted}  # type: ignore[union-attr]
    pins = (ROOT / "constraints.txt").read_text(encoding="utf-8").lower()
    assert sorted(n for n in names if not re.search(rf"^{re.escape(n)}==", pins, re.MULTILINE)) == []
