# Needs make and Python >= 3.11, nothing else: every target does its own set-up in .venv.
#   make demo    the whole journey in a browser, without a Telegram account
#   make test    all tests this machine can run
#   make soak    the long suites: faults, replicas, crashes, for as long as they take
#   make check   lint, formatting, types, import contracts, then make test
#   make setup   only install, into .venv; then: .venv/bin/taphuan run
# A set-up step leaves a stamp in .venv, so calling again is instant until a lock or pyproject.toml changes.

PYTHON ?=
VENV := .venv
BIN := $(VENV)/bin
# -qq: a mirror in the pip settings of this machine is no business of ours to warn about.
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input -qq
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help setup demo test soak check lint format bench lock clean

help:
	@sed -n '2,6s/^# *//p' Makefile
	@echo "make lint    the checks of make check without the tests"
	@echo "make format  let ruff format and fix what it can"
	@echo "make bench   the benchmarks"
	@echo "make lock    resolve the dependencies anew into both lock files"
	@echo "make clean   remove .venv and everything generated"

demo: $(VENV)/.runtime
	@$(BIN)/taphuan demo $(ARGS)

setup: $(VENV)/.runtime

# One process more than there are processors: many tests wait for a moment, few for a processor.
WORKERS := $(shell expr 1 + $$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1))

test: $(VENV)/.dev
	@$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal $(ARGS)

soak: $(VENV)/.dev
	@$(BIN)/python -m pytest -m soak $(ARGS)

check: lint
	@$(MAKE) --no-print-directory test

lint: $(VENV)/.dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

format: $(VENV)/.dev
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

bench: $(VENV)/.dev
	@$(BIN)/python -m benchmarks $(ARGS)

# Settings of this machine's pip (extra indexes, local wheels) must not leak into files that all machines share.
PIP_COMPILE = PIP_CONFIG_FILE=/dev/null PIP_FIND_LINKS= PIP_EXTRA_INDEX_URL= $(BIN)/pip-compile --quiet \
	--generate-hashes --strip-extras --allow-unsafe --no-header --annotation-style=line \
	--no-emit-index-url --no-emit-find-links --no-emit-trusted-host --build-deps-for=editable

lock: $(VENV)/.dev
	@$(PIP_COMPILE) $(ARGS) --output-file=requirements.lock pyproject.toml
	@$(PIP_COMPILE) $(ARGS) --extra=dev --extra=bench --constraint=requirements.lock \
		--output-file=requirements-dev.lock pyproject.toml

clean:
	rm -rf $(VENV) build *.egg-info .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .benchmarks
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The first interpreter that is new enough and can make an environment; a line that says what is missing otherwise.
$(VENV)/.python:
	@ok='import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))'; \
	for python in $(or $(PYTHON),python3 python3.14 python3.13 python3.12 python3.11); do \
		if $$python -c "$$ok" >/dev/null 2>&1; then \
			echo "Setting up $(VENV) with $$($$python --version) ..."; \
			$$python -m venv $(VENV) && touch $@ && exit 0; \
		fi; \
	done; \
	echo "Taphuan needs Python 3.11 or newer with its venv module (Debian and Ubuntu: sudo apt-get install python3 python3-venv)." >&2; \
	exit 1

$(VENV)/.runtime: requirements.lock pyproject.toml | $(VENV)/.python
	@echo "Installing what the bot needs ..."
	@$(PIP) install --require-hashes --requirement requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: requirements-dev.lock requirements.lock pyproject.toml | $(VENV)/.python
	@echo "Installing what the bot and its tests need ..."
	@$(PIP) install --require-hashes --requirement requirements-dev.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@ $(VENV)/.runtime
