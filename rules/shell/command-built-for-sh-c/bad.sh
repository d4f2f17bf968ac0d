#!/bin/bash
set -euo pipefail

# Packs every old log in a folder.
folder=${1:-/var/log/app}
find "$folder" -name '*.log' -mtime +7 -exec sh -c 'gzip -9 {}' \; # expect: shell/command-built-for-sh-c
ls -l "$folder"
