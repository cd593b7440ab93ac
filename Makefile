# The newcomer's two commands are `make demo` and `make test`; both rest on `make setup`.
SHELL := /bin/bash
PYTHON ?= python3
SHARED ?= ../shared
BIN := .venv/bin

.PHONY: setup demo serve test check docs languages bench-read bench-law bench-english bench-position bench-redact bench-faces bench-scale bench-lab pictures kill fuzz fuzz-api clean

# Rebuilt when the project's own list of packages changes; safe to run at any time, needs no root.
setup: .venv/.runtime

.venv/.runtime: pyproject.toml src/songbang/__init__.py
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[scan,web,pdf,mcp,many,market]"
	@$(BIN)/python -m compileall -q src/songbang
	@touch $@

.venv/.dev: .venv/.runtime
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --group dev
	@touch $@

demo: setup
	$(BIN)/songbang read examples/pile

# The app in your browser, on this machine alone.
serve: setup
	@$(BIN)/songbang serve

check: .venv/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: check
	$(BIN)/pytest -n auto

# The pages that are made from the law (docs/law.md, docs/places.md), and docs/glossary.md.
docs: setup
	@$(BIN)/python -m docs.make_pages

# What templates and messages say, into the catalogues of src/songbang/languages, and compiled; DOMAIN=pile for one page family.
languages: .venv/.dev
	@$(BIN)/python -m languages.make $(DOMAIN)

bench-read: .venv/.dev
	@$(BIN)/python -m compileall -q src/songbang
	SHARED=$(SHARED) $(BIN)/python -m bench.read

# OpenFisca (AGPL) lives in an environment of its own and is never a dependency of the project.
.bench/openfisca/.ready: bench/openfisca/requirements.txt
	@test -x .bench/openfisca/bin/python || $(PYTHON) -m venv .bench/openfisca
	@.bench/openfisca/bin/python -m pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

bench-law: .venv/.dev .bench/openfisca/.ready
	@$(BIN)/python -m compileall -q src/songbang
	ROWS=$(ROWS) $(BIN)/python -m bench.law

# Teaches the classifier of English clauses anew: weights into the package, figures into bench/results-english.md.
bench-english: .venv/.dev
	SHARED=$(SHARED) OMP_NUM_THREADS=1 $(BIN)/python -m bench.cuad

# How fast a matter is asked day by day, into bench/results-position.md.
bench-position: .venv/.dev
	@$(BIN)/python -m compileall -q src/songbang
	$(BIN)/python -m bench.position

# How much personal data `songbang redact` finds in made-up papers; the figure that the product tells is written anew.
bench-redact: .venv/.dev
	@$(BIN)/python -m bench.redact --ship

# The pictures of docs/app.md, taken on the whole way in the browser; look at them before they are committed.
SHOWN := report-desk-zh report-desk-en report-phone-zh-Hant home-phone-zh home-phone-en question-phone-zh \
	position-phone-zh position-desk-en drafts-phone-en law-desk-zh provision-desk-en kept-phone-zh-Hant
pictures: .venv/.dev
	@mkdir -p .bench/pictures docs/pictures
	@SONGBANG_PICTURES=.bench/pictures $(BIN)/pytest -n auto tests/web/test_whole_way.py -k letter
	@cp $(SHOWN:%=.bench/pictures/%.png) docs/pictures/

# The app: first page, drop to report, many people at once, into bench/results-faces.md.
bench-faces: .venv/.dev
	@$(BIN)/python -m compileall -q src/songbang
	@$(BIN)/python -m bench.faces

# A million people audited, a corpus of decisions sieved and read into tables, into bench/results-scale.md; some 15 minutes.
bench-scale: .venv/.dev .bench/openfisca/.ready
	@$(BIN)/python -m compileall -q src/songbang
	@$(BIN)/python -m bench.scale

# Mesa lives in an environment of its own and is never a dependency of the project.
.bench/mesa/.ready: bench/lab/mesa_model/requirements.txt
	@test -x .bench/mesa/bin/python || $(PYTHON) -m venv .bench/mesa
	@.bench/mesa/bin/python -m pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

# The policy lab: closed form, ten million workers, the game, the ranking, into bench/results-lab.md; some 4 minutes.
bench-lab: .venv/.dev .bench/mesa/.ready
	@$(BIN)/python -m compileall -q src/songbang
	@$(BIN)/python -m bench.lab $(PART)

# The program killed at any moment while it writes: the matter, the ledger and the lock stay whole. COUNT=20 in CI.
kill: .venv/.dev
	COUNT=$(or $(COUNT),500) $(BIN)/pytest -q tests -k kill

# Ten thousand damaged files; COUNT=1000 for fewer, SEED=7 for one of them again.
fuzz: .venv/.dev
	@$(BIN)/python -m bench.fuzz $(if $(COUNT),--count $(COUNT)) $(if $(SEED),--seed $(SEED))

# Made-up calls of the interface for programs: so many of each, where the tests have time for ten.
fuzz-api: .venv/.dev
	@SONGBANG_FUZZ=$(or $(COUNT),300) $(BIN)/pytest -q -n 2 tests/web/test_api_schema.py

clean:
	rm -rf .venv songbang-report .mypy_cache .ruff_cache .hypothesis
