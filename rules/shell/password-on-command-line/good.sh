#!/bin/bash
set -euo pipefail

# Saves the database of the shop every night.
target="backup-$(date +%F).sql.gz"
mysqldump --defaults-extra-file=/etc/backup/mysql.cnf -u backup shop | gzip > "$target"
echo "Saved $target"
