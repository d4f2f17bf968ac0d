#!/bin/bash
set -euo pipefail

# Saves the database of the shop every night.
target="backup-$(date +%F).sql.gz"
mysqldump -u backup -p"$DB_PASSWORD" shop | gzip > "$target" # expect: shell/password-on-command-line
echo "Saved $target"
