# make demo   set up and optimize real functions          make test   set up and run the whole test suite
# make lint, make types, make check (all three)           make clean  remove the environment
# make test-editors  test in real VS Code and Neovim; what they need is installed once, outside the checkout
# make tables  render the documents' tables from docs/results    make pictures  make the documents' pictures
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet
OTHER_LLVMS := 21.1.8 23.1.4
ON_LINUX_X86 := $(filter Linux-x86_64,$(shell uname -s)-$(shell uname -m))
OTHERS := $(if $(ON_LINUX_X86),$(OTHER_LLVMS:%=$(VENV)/llvm-%/.installed))
EDITORS := $(or $(LLMFB_EDITORS_CACHE),$(or $(XDG_CACHE_HOME),$(HOME)/.cache)/llmfb-editors)

.PHONY: help setup demo test test-editors tables pictures lint types check bench clean

help:
	@head -n 4 Makefile | sed 's/^# //'

demo: setup
	@$(BIN)/llmfb demo

test: $(VENV)/.installed-dev $(OTHERS)
	@LLMFB_TEST_LLVMS="$(subst $() ,:,$(OTHER_LLVMS:%=$(VENV)/llvm-%))" $(BIN)/python -m pytest

test-editors: $(VENV)/.installed-dev
	@PYTHON="$(CURDIR)/$(BIN)/python" tests/editors/prepare.sh "$(EDITORS)"
	@LLMFB_EDITORS_CACHE="$(EDITORS)" LLMFB_EDITORS_REQUIRED=1 $(BIN)/python -m pytest tests/editors tests/server/test_scenarios.py

tables: $(VENV)/.installed-dev
	@$(BIN)/python -m tests.tools.tables

pictures: $(VENV)/.installed-dev
	@PYTHON="$(CURDIR)/$(BIN)/python" tests/editors/prepare.sh "$(EDITORS)"
	@$(BIN)/python -m tests.tools.pictures "$(EDITORS)"

lint: $(VENV)/.installed-dev
	@$(BIN)/ruff check . && $(BIN)/ruff format --check .

types: $(VENV)/.installed-dev
	@$(BIN)/pyright

check: lint types test

bench: $(VENV)/.installed-dev
	@$(BIN)/llmfb bench

setup: $(VENV)/.installed

$(VENV)/.installed: pyproject.toml | $(BIN)/python
	@echo "installing llmfb into $(VENV) (once; torch is the largest part)" >&2
	@$(PIP) --editable .
	@touch $@

$(VENV)/.installed-dev: pyproject.toml | $(BIN)/python
	@echo "installing llmfb and what its tests need into $(VENV) (once)" >&2
	@$(PIP) --editable '.[dev]'
	@touch $@ $(VENV)/.installed

$(VENV)/llvm-%/.installed: | $(BIN)/python
	@echo "installing LLVM $* for the tests (once)" >&2
	@$(BIN)/python -m venv $(VENV)/llvm-$*
	@$(VENV)/llvm-$*/bin/python -m pip --disable-pip-version-check install --quiet karellen-llvm-core==$*
	@$(VENV)/llvm-$*/bin/python -c pass  # the wheel makes its symbolic links when Python starts
	@touch $@

$(BIN)/python:
	@command -v $(PYTHON) >/dev/null || { echo "llmfb: $(PYTHON) is missing; install Python 3.11 or newer (Debian: apt install python3 python3-venv) or name one: make PYTHON=/path/to/python3.11" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "llmfb: $$($(PYTHON) --version) is too old; install Python 3.11 or newer (Debian 12: apt install python3 python3-venv) or name one: make PYTHON=/path/to/python3.11" >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "llmfb: this Python cannot make virtual environments; install its venv package (Debian: apt install python3-venv)" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }

clean:
	rm -rf $(VENV) build *.egg-info client-vscode/{node_modules,dist,out}
