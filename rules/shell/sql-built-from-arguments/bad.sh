#!/bin/bash
set -euo pipefail

# Locks the account of somebody who left.
name=$1
psql shop -c "UPDATE users SET locked = true WHERE name = '$name'" # expect: shell/sql-built-from-arguments
echo "Locked $name"
