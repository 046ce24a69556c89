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
	.ci/manual $(PROGRAM) en $(PREFIX)/share/doc/giaoban/docs/ | gzip -9n > $(SHARE)/man/man1/giaoban.1.gz
	.ci/manual $(PROGRAM) vi $(PREFIX)/share/doc/giaoban/docs/ | gzip -9n > $(SHARE)/man/vi/man1/giaoban.1.gz
	$(PROGRAM) --generate-completion-script bash > $(SHARE)/bash-completion/completions/giaoban
	$(PROGRAM) --generate-completion-script zsh > $(SHARE)/zsh/vendor-completions/_giaoban
	$(PROGRAM) --generate-completion-script fish > $(SHARE)/fish/vendor_completions.d/giaoban.fish
	# As they stand in the source, so that links from one to another hold.
	install -d $(SHARE)/doc/giaoban/docs $(SHARE)/doc/giaoban/templates
	install -m 644 README.md ARCHITECTURE.md CHANGELOG.md LICENSE $(SHARE)/doc/giaoban
	install -m 644 docs/* $(SHARE)/doc/giaoban/docs
	install -m 644 templates/README.md $(SHARE)/doc/giaoban/templates
	ln -sf LICENSE $(SHARE)/doc/giaoban/copyright

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
