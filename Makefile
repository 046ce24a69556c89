# `make site` builds the program and the sample site, `make test` runs every test. Both install what they lack,
# and running either twice does no work twice.

SHELL := /bin/bash
.DELETE_ON_ERROR:

GIAOBAN := .build/release/giaoban
SOURCES := Package.swift $(shell find Sources Plugins templates -type f)

.PHONY: site test clean

site: $(GIAOBAN)
	$(GIAOBAN) build
	@echo "Open public/index.html in a browser."

$(GIAOBAN): $(SOURCES)
	@.ci/install site
	swift build -c release --product giaoban
	@touch $@

test:
	@.ci/install test
	swift build --build-tests
	swift test --skip-build
	.ci/test-scripts

clean:
	rm -rf .build
	find public -mindepth 1 -not -name .gitkeep -delete
