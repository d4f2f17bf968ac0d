#!/bin/bash
set -euo pipefail

# Saves the database of the shop every night.
target="backup-$(date +%F).sql.gz"
MYSQL_PWD=$DB_PASSWORD mysqldump -u backup shop | gzip > "$target"
echo "Saved $target"
