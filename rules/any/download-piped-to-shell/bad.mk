VERSION := 1.4.2

.PHONY: tools
tools:
	mkdir -p bin
	curl -fsSL https://tools.example/install.sh | sh -s -- -b bin # expect: any/download-piped-to-shell
