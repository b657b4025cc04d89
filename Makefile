# The verbs of the project; `make install PREFIX=/usr/local DESTDIR=` puts the program in its place.
PREFIX ?= /usr/local
DESTDIR ?=
# The Swift runtime goes into the program, which then needs no toolchain to run.
RELEASE = swift build -c release --static-swift-stdlib --product nianbao
BUILT = $(shell swift build -c release --static-swift-stdlib --show-bin-path)/nianbao
MADE = .build/install
PAGES = nianbao.1 nianbaorc.5 nianbao-findings.7

.PHONY: build open test fuzz examples hostile install uninstall deb

build:
	.ci/prepare
	$(RELEASE)

open:
	.ci/open

test:
	.ci/test

examples:
	.ci/examples

hostile:
	.ci/hostile

fuzz:
	.ci/fuzz all 3600

# What an installation has beside the program, made by the program itself.
$(MADE): build
	mkdir -p $(MADE)
	set -e; for language in en zh; do mkdir -p $(MADE)/$$language; \
	  $(BUILT) manual program --lang $$language | gzip -9n >$(MADE)/$$language/nianbao.1.gz; \
	  $(BUILT) manual settings --lang $$language | gzip -9n >$(MADE)/$$language/nianbaorc.5.gz; \
	  $(BUILT) manual findings --lang $$language | gzip -9n >$(MADE)/$$language/nianbao-findings.7.gz; \
	done
	for shell in bash zsh fish; do \
	  $(BUILT) --generate-completion-script $$shell | sed '1{/^#!/d}' >$(MADE)/nianbao.$$shell; done

install: $(MADE)
	install -Dm755 $(BUILT) $(DESTDIR)$(PREFIX)/bin/nianbao
	set -e; for page in $(PAGES); do section=man$${page##*.}; \
	  install -Dm644 $(MADE)/en/$$page.gz $(DESTDIR)$(PREFIX)/share/man/$$section/$$page.gz; \
	  install -Dm644 $(MADE)/zh/$$page.gz $(DESTDIR)$(PREFIX)/share/man/zh_CN/$$section/$$page.gz; \
	done
	install -Dm644 $(MADE)/nianbao.bash \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/nianbao
	install -Dm644 $(MADE)/nianbao.zsh $(DESTDIR)$(PREFIX)/share/zsh/vendor-completions/_nianbao
	install -Dm644 $(MADE)/nianbao.fish \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/nianbao.fish

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/nianbao
	for page in $(PAGES); do section=man$${page##*.}; \
	  rm -f $(DESTDIR)$(PREFIX)/share/man/$$section/$$page.gz; \
	  rm -f $(DESTDIR)$(PREFIX)/share/man/zh_CN/$$section/$$page.gz; done
	rm -f $(DESTDIR)$(PREFIX)/share/bash-completion/completions/nianbao
	rm -f $(DESTDIR)$(PREFIX)/share/zsh/vendor-completions/_nianbao
	rm -f $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/nianbao.fish

deb:
	.ci/deb
