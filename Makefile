# `make site` builds the program and the sample site, `make test` runs every test. Both install what they lack,
# and running either twice does no work twice. `make install` and `make deb` put the program where people find it.

SHELL := /bin/bash
.DELETE_ON_ERROR:

PREFIX ?= /usr/local
DESTDIR ?=
GIAOBAN := .build/release/giaoban
PROGRAM ?= $(GIAOBAN)
SOURCES := Package.swift $(shell find Sources Plugins templates -type f)
SHARE := $(DESTDIR)$(PREFIX)/share

.PHONY: site test install install-files uninstall deb clean

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

install: $(GIAOBAN)
	@$(MAKE) --no-print-directory install-files

install-files:
	install -d $(DESTDIR)$(PREFIX)/bin $(SHARE)/man/man1 $(SHARE)/man/vi/man1 $(SHARE)/doc/giaoban \
	    $(SHARE)/bash-completion/completions $(SHARE)/zsh/vendor-completions $(SHARE)/fish/vendor_completions.d
	install -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/giaoban
	strip $(DESTDIR)$(PREFIX)/bin/giaoban
	.ci/manual $(PROGRAM) en | gzip -9n > $(SHARE)/man/man1/giaoban.1.gz
	.ci/manual $(PROGRAM) vi | gzip -9n > $(SHARE)/man/vi/man1/giaoban.1.gz
	$(PROGRAM) --generate-completion-script bash > $(SHARE)/bash-completion/completions/giaoban
	$(PROGRAM) --generate-completion-script zsh > $(SHARE)/zsh/vendor-completions/_giaoban
	$(PROGRAM) --generate-completion-script fish > $(SHARE)/fish/vendor_completions.d/giaoban.fish
	install -m 644 README.md CHANGELOG.md docs/*.md docs/giaoban.nginx.conf $(SHARE)/doc/giaoban
	install -m 644 LICENSE $(SHARE)/doc/giaoban/copyright

uninstall:
	rm -rf $(SHARE)/doc/giaoban
	rm -f $(DESTDIR)$(PREFIX)/bin/giaoban $(SHARE)/man/man1/giaoban.1.gz $(SHARE)/man/vi/man1/giaoban.1.gz \
	    $(SHARE)/bash-completion/completions/giaoban $(SHARE)/zsh/vendor-completions/_giaoban \
	    $(SHARE)/fish/vendor_completions.d/giaoban.fish

deb: $(GIAOBAN)
	@.ci/deb $(GIAOBAN) .build

clean:
	rm -rf .build
	find public -mindepth 1 -not -name .gitkeep -delete
