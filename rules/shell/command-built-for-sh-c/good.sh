#!/bin/bash
set -euo pipefail

# Packs every old log in a folder.
folder=${1:-/var/log/app}
find "$folder" -name '*.log' -mtime +7 -exec sh -c 'gzip -9 "$1"' sh {} \;
ls -l "$folder"
