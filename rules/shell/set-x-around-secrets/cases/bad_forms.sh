#!/bin/bash
set -o xtrace
make
gh auth login --with "$GITHUB_TOKEN" # expect: shell/set-x-around-secrets
