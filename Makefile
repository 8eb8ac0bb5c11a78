# make demo      everything from nothing: environment, sample corpus, map and report
# make test      format check, lint, types, every test
# make ftm       what one test needs: the library of FollowTheMoney, in a folder of its own
# make lock      renew the three lock files after a change of the bounds in setup.cfg or here
# make clean     remove what the others made, but no workspace

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
PACKAGE := setup.cfg pyproject.toml
CODE := graph ontology data benchmarks tests

# It needs other versions than ours of what both use, and a C++ compiler with libicu-dev.
FTM := followthemoney>=4.11,<5

.PHONY: demo test ftm lock clean

demo: $(VENV)/installed
	$(BIN)/communique demo

test: $(VENV)/installed-for-tests
	$(BIN)/ruff format --check $(CODE)
	$(BIN)/ruff check $(CODE)
	$(BIN)/mypy --strict graph
	$(BIN)/python -m pytest -n auto

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "communique needs Python 3.11 or newer, and $(PYTHON) is not; try: make PYTHON=python3.12"; \
	  exit 1; }
	@$(PYTHON) -m venv $(VENV) || { \
	  echo "$(PYTHON) has no working venv module; on Debian: apt-get install python3-venv"; \
	  rm -rf $(VENV); exit 1; }

# The build tools come from the lock as well, so nothing is installed that it does not name.
$(VENV)/installed: $(BIN)/python requirements.lock $(PACKAGE)
	$(PIP) install --quiet --require-hashes -r requirements.lock
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/installed-for-tests: $(VENV)/installed requirements-test.lock
	$(PIP) install --quiet --require-hashes -r requirements-test.lock
	@touch $@

ftm: build/ftm/installed

build/ftm/installed: requirements-ftm.lock $(VENV)/installed
	rm -rf build/ftm
	$(PIP) install --quiet --require-hashes --no-build-isolation --target build/ftm \
	  -r requirements-ftm.lock
	@touch $@

LOCK := compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
  --custom-compile-command "make lock" --quiet

lock: $(BIN)/python
	$(PIP) install --quiet "uv>=0.5"
	$(BIN)/uv pip $(LOCK) --upgrade --extra build setup.cfg -o requirements.lock
	$(BIN)/uv pip $(LOCK) --upgrade --extra build --extra test -c requirements.lock setup.cfg \
	  -o requirements-test.lock
	echo "$(FTM)" | $(BIN)/uv pip $(LOCK) --upgrade - -o requirements-ftm.lock

clean:
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find $(CODE) -name __pycache__ -type d -prune -exec rm -rf {} +
