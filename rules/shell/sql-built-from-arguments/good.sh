#!/bin/bash
set -euo pipefail

# Locks the account of somebody who left.
name=$1
psql shop -v name="$name" <<'SQL'
UPDATE users SET locked = true WHERE name = :'name'
SQL
echo "Locked $name"
