VERSION := 1.4.2

.PHONY: tools
tools:
	mkdir -p bin
	curl -fsSLo bin/tool https://tools.example/$(VERSION)/tool
	sha256sum -c tool.sha256 && chmod +x bin/tool
