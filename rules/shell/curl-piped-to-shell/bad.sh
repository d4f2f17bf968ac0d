#!/bin/bash
set -euo pipefail

# Installs the tool that our releases are built with.
version=1.4.2
curl -fsSL "https://get.example.com/tool/$version/install.sh" | sh # expect: shell/curl-piped-to-shell
tool --version
