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

# The Swift runtime is linked in: the program starts at once and runs where no Swift is installed.
$(GIAOBAN): $(SOURCES)
	@.ci/install site
	swift build -c release --static-swift-stdlib --product giaoban
	@touch $@

test:
	@.ci/install test
	swift build --build-tests
	swift test --skip-build
	.ci/test-scripts

clean:
	rm -rf .build
	find public -mindepth 1 -not -name .gitkeep -delete
