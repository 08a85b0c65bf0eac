# The commands of the project. Each makes the checkout ready first (see .ci/setup): `make run` is all a
# newcomer types. Paths stay relative, so that the checkout may lie in a folder with spaces in its name.

PYTHON := .venv/bin/python
READY := .venv/ready-python .venv/ready-run .venv/ready-test
TRANSLATIONS := $(patsubst %.ts,%.qm,$(wildcard i18n/*.ts))
CODE := interviewprep tests resources main.py .ci/translations.py
OFFSCREEN := QT_QPA_PLATFORM=offscreen
ARGS :=

# a copied or moved checkout has an environment that points elsewhere
ifneq ($(shell cat .venv/place 2>/dev/null),$(CURDIR))
.PHONY: $(READY)
endif

.PHONY: run test check lint format screens bench soak translations example-papers lock clean

run: .venv/ready-run $(TRANSLATIONS)
	@.ci/start $(ARGS)

test: .venv/ready-test $(TRANSLATIONS)
	@$(MAKE) --no-print-directory check
	@echo "== tests"
	@$(OFFSCREEN) $(PYTHON) -m pytest -m "not bench" $(ARGS)

lint: .venv/ready-python $(TRANSLATIONS)
	@$(MAKE) --no-print-directory check

# everything that needs no running program
check:
	@echo "== format"
	@$(PYTHON) -m ruff format --check --quiet --output-format concise $(CODE)
	@echo "== lint"
	@$(PYTHON) -m ruff check --quiet $(CODE)
	@echo "== types"
	@$(PYTHON) -m mypy --no-error-summary
	@echo "== imports"
	@mkdir -p build; $(PYTHON) -c "from importlinter.cli import lint_imports_command as main; main()" --no-logo >build/imports.txt || { cat build/imports.txt; exit 1; }
	@echo "== translations"
	@$(PYTHON) .ci/translations.py check

format: .venv/ready-python
	@$(PYTHON) -m ruff format $(CODE)
	@$(PYTHON) -m ruff check --fix $(CODE)

# every view of the example case, in each language, light and dark: build/screens/*.png
screens: .venv/ready-run $(TRANSLATIONS)
	@$(OFFSCREEN) $(PYTHON) -m tests.screens build/screens $(ARGS)

# the measures, printed
bench: .venv/ready-test $(TRANSLATIONS)
	@$(OFFSCREEN) $(PYTHON) tests/benchmarks/run.py $(ARGS)

# kills, damaged inputs and power cuts in the large numbers, for as long as one lets it
soak: .venv/ready-test $(TRANSLATIONS)
	@$(OFFSCREEN) INTERVIEWPREP_SOAK=1 INTERVIEWPREP_KILLS=500 $(PYTHON) -m pytest -m kill -s $(ARGS)

# takes new and changed texts of the window into i18n/*.ts and says what is untranslated
translations: .venv/ready-python
	@$(PYTHON) .ci/translations.py update
	@$(PYTHON) .ci/translations.py compile

# draws the papers of the example case anew
example-papers: .venv/ready-python
	@$(PYTHON) resources/example/make_papers.py

# newest versions within pyproject.toml's bounds into requirements.lock
lock: .venv/ready-python
	@.ci/lock

clean:
	rm -rf build .venv *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis i18n/*.qm
	find interviewprep tests resources -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): .venv/ready-%: requirements.lock pyproject.toml .ci/setup
	@mkdir -p build
	@.ci/setup $*

i18n/%.qm: i18n/%.ts
	@$(PYTHON) .ci/translations.py compile $<
